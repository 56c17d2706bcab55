/** Lists and sets by key, and what they share. */

/** Adds a value to the list of a key, which is made where there is none. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same of sets. */
export function addToSet<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Is one of them among the others? */
export function shares(some: Iterable<string>, others: { has(item: string): boolean }): boolean {
  for (const item of some) if (others.has(item)) return true;
  return false;
}
