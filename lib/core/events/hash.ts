/** Keys as 32-bit hashes: what matching counts and compares, and what the library finds events by. */

/** FNV-1a of the UTF-16 units, mixed once more (murmur3's finish): a whole number from 0 to 2³² − 1. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An event's id as a number of 53 bits: two of a hundred thousand share one with a chance of one in two million. */
export const numberOf = (event: string): number => hashOf(event) * 0x200000 + (hashOf(`#${event}`) >>> 11);

/** Where a key stands in an ascending list; -1 where it does not. */
export function placeOf(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** For each of `keys` its place in `among`, or -1. Both are ascending. */
export function placesIn(among: Uint32Array, keys: Uint32Array): Int16Array {
  const places = new Int16Array(keys.length).fill(-1);
  let place = 0;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    while (place < among.length && (among[place] ?? 0) < key) place++;
    if (among[place] === key) places[at] = place;
  }
  return places;
}
