/** Which reports carry another's text: one account, however many print it. */
import type { Reading } from '../model';
import { containment } from './sketch';

/** From this share of common five-word runs on a text is called a copy; own texts on one event share under a tenth. */
const COPIED = 0.5;

/** Published first; days before times, since not all reports have one; else the longer text. */
function byPublication(a: Reading, b: Reading): number {
  const [x, y] = [a.head.published ?? '9999', b.head.published ?? '9999'];
  if (x.slice(0, 10) !== y.slice(0, 10)) return x < y ? -1 : 1;
  const minutes = x.length > 10 && y.length > 10 ? Date.parse(x) - Date.parse(y) : 0;
  return minutes || b.sketch.length - a.sketch.length;
}

/** Does one of the two stand in the other? */
function sameText(a: Reading, b: Reading): boolean {
  const there = containment(a.sketch, b.sketch) ?? 0;
  const back = containment(b.sketch, a.sketch) ?? 0;
  return Math.max(there, back) >= COPIED;
}

/**
 * For each reading the id of the report whose text it carries; null for one's own text. Copies of copies name the first.
 * `here`, the report that is being read, is never called a copy: its reader wants to see its own words compared.
 */
export function copiesOf(readings: Reading[], here: string | null = null): (string | null)[] {
  const isHere = ({ head }: Reading) => (head.id === here ? 0 : 1);
  const order = readings.toSorted((a, b) => isHere(a) - isHere(b) || byPublication(a, b));
  const originals: Reading[] = [];
  const of = new Map<Reading, string | null>();
  for (const reading of order) {
    const original = originals.find((other) => sameText(other, reading));
    of.set(reading, original?.head.id ?? null);
    if (!original) originals.push(reading);
  }
  return readings.map((reading) => of.get(reading) ?? null);
}
