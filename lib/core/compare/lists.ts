/** Adds a value to the list of a key, which is made where there is none. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Is one of them among the others? */
export function shares(some: Iterable<string>, others: { has(item: string): boolean }): boolean {
  for (const item of some) if (others.has(item)) return true;
  return false;
}
