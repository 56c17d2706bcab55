/** All reports but one agree: who stands alone, and whether a slip of digits would explain it. */
import type { Amount, Reading } from '../../model';
import { relate } from './pairs';
import type { Slot } from './slots';

/** A sentence of so many letters that two reports have word for word was written once. */
const COPIED_LETTERS = 60;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What tells that another report has its value from the same hand: an agency's phrase, a sentence word for word. */
function marksOf({ report, best: { place, detail } }: Slot, readings: Reading[]): string[] {
  const head = readings[report]?.head;
  const isAgency = readings.some(({ head: { credit } }) => credit && credit === head?.outlet.name);
  const hands = [head?.credit, isAgency && head?.outlet.name].flatMap((name) => (name ? [plain(name)] : []));
  const sentence = plain(place.passage.text);
  return [
    ...hands.map((hand) => `${hand}\n${plain(detail.text)}`),
    ...(sentence.length >= COPIED_LETTERS ? [sentence] : []),
  ];
}

/** How many accounts there are: an agency's counts once, however many reports print it. */
export function witnessesOf(slots: Slot[], readings: Reading[]): number {
  const seen = new Set<string>();
  return slots.filter((slot) => {
    const marks = marksOf(slot, readings);
    const isNew = !marks.some((mark) => seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  }).length;
}

/** Fewer accounts are word against word. */
const WITNESSES = 3;

/** The slot that differs from all others while these agree; null where there is none. */
export function outlierOf(slots: Slot[], readings: Reading[]): Slot | null {
  const odd = slots.filter((slot) =>
    slots.every((other) => other === slot || relate(slot, other) === 'different'),
  );
  const rest = slots.filter((slot) => slot !== odd[0]);
  const apart = rest.some((a, index) => rest.slice(index + 1).some((b) => relate(a, b) === 'different'));
  const isAlone = odd.length === 1 && !apart && witnessesOf(slots, readings) >= WITNESSES;
  return isAlone ? (odd[0] ?? null) : null;
}

/** A digit too many, thousands for units, millions for billions. */
const FACTORS = [10, 100, 1000, 1e6];
const middle = ({ low, high }: Amount): number => (low + high) / 2;

/** The factor between two numbers that are written with the same digits; 0 for other numbers. */
function factorOf(x: Amount, y: Amount): number {
  const [p, q] = [Math.abs(middle(x)), Math.abs(middle(y))];
  const ratio = Math.max(p, q) / Math.min(p, q);
  return FACTORS.find((factor) => Math.abs(ratio / factor - 1) < 1e-9) ?? 0;
}

/** 1,347 and 1,374; 21 and 12. */
function areSwapped(x: string, y: string): boolean {
  const [p, q] = [x.replace(/\D/g, ''), y.replace(/\D/g, '')];
  if (p.length !== q.length) return false;
  const at = [...p].flatMap((digit, index) => (digit === q[index] ? [] : [index]));
  const [i = 0, j = 0] = at;
  return at.length === 2 && j === i + 1 && p[i] === q[j] && p[j] === q[i];
}

/** Would a slip of digits make the one of the other? */
export function isLikeMisprint(a: Slot, b: Slot): boolean {
  const [x, y] = [a.best.detail, b.best.detail];
  if (a.kind === 'duration' || !x.amount || !y.amount) return false;
  if (areSwapped(x.value, y.value)) return true;
  return a.kind !== 'date' && a.kind !== 'time' && factorOf(x.amount, y.amount) > 0;
}

const SIGNIFICANT = /[1-9]\d*[1-9]/;

/** "$3.4 million" and "$3.4 billion": too unlike to be two readings of one sum but for their digits. */
export function isScaleSlip(a: Slot, b: Slot): boolean {
  const [x, y] = [a.best.detail, b.best.detail];
  if (!isLikeMisprint(a, b) || !x.amount || !y.amount) return false;
  return factorOf(x.amount, y.amount) > 10 && SIGNIFICANT.test(x.value.replace(/\D/g, ''));
}
