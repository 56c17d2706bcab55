/**
 * Numerals with what the words around them allow: "at least 12", "10 to 15", "nearly 90", "between 5 and 7".
 * `low` and `high` are the numbers as written; `intervalOf` gives the interval that two reports are compared by.
 */
import type { Bound } from '../model';
import { HYPHENS } from './number-words';
import { type Numeral, numeralAt } from './numbers';
import type { Token } from './tokens';

export interface Quantity extends Numeral {
  /** Index of the numeral's first token; `from` may lie before it, at the bound's words. */
  at: number;
  bound: Bound;
  /** "nearly 90" is no more than 90. */
  below: boolean;
  /** Written as two numbers. */
  range: boolean;
}

const BOUND_LINES = `
least: at least; more than; over; as many as at least; no fewer than; no less than; not less than; upwards of; in excess of; well over; just over; a little over; slightly more than; greater than; exceeding; above; minimum of; at minimum; higher than; well above; better than
most: up to; as many as; at most; no more than; not more than; as much as; fewer than; less than; under; below; just under; maximum of; a maximum of; at the most; as few as; not even
about: about; around; approximately; aproximately; roughly; some; estimated; an estimated; close to; circa; ca; reportedly; in the region of; near; environ; etwa; rund; около; نحو; حوالي; unos; unas; quelque
below: nearly; almost; just short of; not quite; approaching
exact: only; just; exactly; a total of; precisely; all; as little as; a record
`;
type Meaning = Bound | 'below';
/** Phrases that end before a numeral, by their last word. */
const BOUNDS: ReadonlyMap<string, { words: string[]; meaning: Meaning }[]> = (() => {
  const table = new Map<string, { words: string[]; meaning: Meaning }[]>();
  for (const line of BOUND_LINES.trim().split('\n')) {
    const [meaning = '', phrases = ''] = line.split(': ');
    for (const phrase of phrases.split('; ')) {
      const words = phrase.split(' ');
      const last = words.at(-1) ?? '';
      const known = table.get(last) ?? [];
      known.push({ words, meaning: meaning as Meaning });
      table.set(last, known);
    }
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
})();
/** After the number or its unit. */
const AFTER: readonly { words: string[]; meaning: Bound }[] = [
  { words: ['or', 'more'], meaning: 'least' },
  { words: ['or', 'so'], meaning: 'about' },
  { words: ['or', 'less'], meaning: 'most' },
  { words: ['or', 'fewer'], meaning: 'most' },
  { words: ['at', 'least'], meaning: 'least' },
  { words: ['at', 'most'], meaning: 'most' },
  { words: ['odd'], meaning: 'about' },
  { words: ['-', 'odd'], meaning: 'about' },
  { words: ['-', 'plus'], meaning: 'least' },
  { words: ['plus'], meaning: 'least' },
  { words: ['+'], meaning: 'least' },
];

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

/** The bound whose words end right before `at`. */
export function boundBefore(tokens: Token[], at: number): { from: number; meaning: Meaning } | null {
  for (const { words, meaning } of BOUNDS.get(lower(tokens, at - 1)) ?? []) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, i) => lower(tokens, from + i) === word)) return { from, meaning };
  }
  return null;
}

/** Prepositions as often as bounds: "presided over two briefings", "under three governments". */
const PREPOSITIONS = new Set(['over', 'under', 'above', 'below', 'near']);
const isPreposition = (tokens: Token[], at: number, value: number): boolean =>
  PREPOSITIONS.has(lower(tokens, at - 1)) &&
  ((value < 10 && Number.isInteger(value)) || PARTICLE.test(lower(tokens, at - 2)));
/** "turned over 300 pages". */
const PARTICLE = /^(?:turn|hand|t(?:ake|ook)|presid)(?:s|n|en|ed|ing)?$/;

/** The bound whose words begin at `at`. */
export function boundAfter(tokens: Token[], at: number): { to: number; meaning: Bound } | null {
  const found = AFTER.find(({ words }) => words.every((word, i) => lower(tokens, at + i) === word));
  return found ? { to: at + found.words.length, meaning: found.meaning } : null;
}

/** Both numbers in the scale of the second where only that one has it: "10 to 15 million". */
function joined(first: Numeral, second: Numeral): Quantity | null {
  const by =
    first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? second.scale : 1;
  const low = first.low * by;
  if (low >= second.high) return null;
  return {
    ...second,
    from: first.from,
    at: first.from,
    low,
    value: (low + second.high) / 2,
    bound: 'exact',
    below: false,
    range: true,
  };
}

/** "10-15", "10 to 15", "two or three", "between 10 and 15". */
function rangeOf(tokens: Token[], first: Numeral, decimalComma: boolean): Quantity | null {
  const shared = HYPHENS.has(lower(tokens, first.to)) && /^(?:to|or)$/.test(lower(tokens, first.to + 1));
  const at = shared ? first.to + 1 : first.to;
  const word = lower(tokens, at);
  const before = lower(tokens, first.from - 1);
  const link =
    HYPHENS.has(word) ||
    (word === 'to' && before !== 'from') ||
    word === 'or' ||
    (word === 'and' && before === 'between');
  if (!link) return null;
  const second = numeralAt(tokens, at + 1, decimalComma);
  if (!second || second.low !== second.high) return null;
  const range = joined(first, second);
  if (!range || (word === 'or' && range.high > 2.5 * range.low)) return null;
  return before === 'between' ? { ...range, from: first.from - 1 } : range;
}

/** "3-2", "555-1234": no number of things. */
function isScore(tokens: Token[], first: Numeral): boolean {
  if (!first.digits || !HYPHENS.has(lower(tokens, first.to)) || tokens[first.to]?.spaced) return false;
  const next = tokens[first.to + 1];
  return next?.kind === 'number' && !next.spaced;
}

function bounded(tokens: Token[], quantity: Quantity): Quantity {
  const vague = quantity.low < quantity.high && !quantity.range;
  const start: Quantity = { ...quantity, bound: vague ? 'about' : quantity.bound };
  const before = isPreposition(tokens, start.from, start.value) ? null : boundBefore(tokens, start.from);
  const after = boundAfter(tokens, start.to);
  const outer = before?.meaning === 'exact' ? boundBefore(tokens, before.from) : null;
  const meaning = before && before.meaning !== 'exact' ? before.meaning : outer?.meaning;
  const bound: Bound = meaning === 'below' ? 'about' : meaning && meaning !== 'exact' ? meaning : start.bound;
  return {
    ...start,
    from: outer?.from ?? before?.from ?? start.from,
    to: after?.to ?? start.to,
    bound: after?.meaning ?? bound,
    below: meaning === 'below',
  };
}

/** By the index of a numeral's first token: the quantity that is written there. */
export function quantitiesOf(tokens: Token[], decimalComma: boolean): (Quantity | undefined)[] {
  const found: (Quantity | undefined)[] = new Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const numeral = numeralAt(tokens, at, decimalComma);
    if (!numeral) continue;
    const range = rangeOf(tokens, numeral, decimalComma);
    if (!range && isScore(tokens, numeral)) {
      at = numeral.to;
      continue;
    }
    const quantity = bounded(tokens, range ?? { ...numeral, at, bound: 'exact', below: false, range: false });
    found[at] = quantity;
    at = quantity.to - 1;
  }
  return found;
}

/** "About 12" is meant within a tenth, as newsrooms round; "at least v" is still said of 2v (measured, see docs/evaluation). */
const ABOUT = 0.1;
/** A number is as precise as its last digit, but no coarser than this. */
const ROUNDING = 0.05;

function stepOf(quantity: Quantity): number {
  if (quantity.scale > 1 || quantity.value < 1000) return quantity.scale > 1 ? quantity.step : 0;
  let step = 1;
  while (step < 1e12 && quantity.value % (step * 10) === 0) step *= 10;
  return step >= 100 ? step : 0;
}

const ordered = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)];

/** The interval that the words allow. */
export function intervalOf(quantity: Quantity): [number, number] {
  const { low, high, value, bound } = quantity;
  if (bound === 'least') return ordered(low, 2 * high);
  if (bound === 'most') return ordered(0, high);
  if (quantity.below) return ordered(value * (1 - ABOUT), value);
  if (low < high) return [low, high];
  if (bound === 'about') return ordered(value * (1 - ABOUT), value * (1 + ABOUT));
  const slack = Math.min(stepOf(quantity) / 2, Math.abs(value) * ROUNDING);
  return [value - slack, value + slack];
}
