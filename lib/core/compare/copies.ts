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

/** A copy of a copy may have lost more; so much of the first it still has, which a text that was printed beside it has not. */
const PASSED_ON = 0.2;

/** How much of the one stands in the other. */
function commonOf(a: Reading, b: Reading): number {
  const there = containment(a.sketch, b.sketch) ?? 0;
  const back = containment(b.sketch, a.sketch) ?? 0;
  return Math.max(there, back);
}

/** The original, and what carries it: is the reading one more link of that chain? */
function isLink(reading: Reading, [original, ...copies]: Reading[]): boolean {
  const common = original ? commonOf(original, reading) : 0;
  const isCopied = (copy: Reading) => commonOf(copy, reading) >= COPIED;
  return common >= COPIED || (common >= PASSED_ON && copies.some(isCopied));
}

/**
 * For each reading the id of the report whose text it carries; null for one's own text. Copies of copies name the first.
 * `here`, the report that is being read, is never called a copy: its reader wants to see its own words compared.
 */
export function copiesOf(readings: Reading[], here: string | null = null): (string | null)[] {
  const isHere = ({ head }: Reading) => (head.id === here ? 0 : 1);
  const order = readings.toSorted((a, b) => isHere(a) - isHere(b) || byPublication(a, b));
  const chains: Reading[][] = [];
  const of = new Map<Reading, string | null>();
  for (const reading of order) {
    const chain = chains.find((one) => isLink(reading, one));
    of.set(reading, chain?.[0]?.head.id ?? null);
    if (chain) chain.push(reading);
    else chains.push([reading]);
  }
  return readings.map((reading) => of.get(reading) ?? null);
}
