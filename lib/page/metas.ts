/** A page's `<meta>` values by lower-case name (property, name, itemprop or http-equiv), first one first. Capped. */
import { repaired } from './body/repaired';

export type Metas = ReadonlyMap<string, string>;

const MAX_METAS = 400;
const MAX_VALUE = 1000;
const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

export function readMetas(document: Document): Metas {
  const metas = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta[content]')).slice(0, MAX_METAS)) {
    const content = repaired((meta.getAttribute('content') ?? '').trim().slice(0, MAX_VALUE));
    if (content === '') continue;
    for (const attribute of NAMES) {
      const name = meta.getAttribute(attribute)?.toLowerCase().trim();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The first of these names that has a value. */
export function firstMeta(metas: Metas, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value) return value;
  }
  return null;
}
