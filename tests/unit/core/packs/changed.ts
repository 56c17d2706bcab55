/** A pack with one place changed. */
import { PACK } from './made-pack';

export type Path = (string | number)[];

/** `undefined` takes the place away. */
export function packWith(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(PACK);
  const [last, ...outer] = path.toReversed();
  const parent = outer.reverse().reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[last ?? ''] = value;
  return copy;
}
