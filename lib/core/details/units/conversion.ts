/**
 * "58 km (36 miles)", "100 °C / 212 °F": two readings of one value, which is then
 * as precise as the more precise of the two. */
import type { Amount } from '../../model';
import { type Found, type Source, wordAt } from '../source';

type Read = (source: Source, at: number) => Found | null;

/** How far back the first of the two begins. */
const MAX_WORDS = 9;

/** The number right after the link at `at`; -1 where no link stands. */
function pastLink(source: Source, at: number): number {
  if (/^[(/[]$/.test(wordAt(source, at))) return at + 1;
  if (wordAt(source, at) === 'or') return at + 1;
  return wordAt(source, at) === ',' && wordAt(source, at + 1) === 'or' ? at + 2 : -1;
}

const numberFrom = (source: Source, at: number): number => {
  for (let i = at; i < at + 4; i++) if (source.numbers[i]) return i;
  return -1;
};

function behind(source: Source, first: Found, read: Read): Found | null {
  const start = pastLink(source, first.to);
  const at = start < 0 ? -1 : numberFrom(source, start);
  const second = at < 0 ? null : read(source, at);
  return second?.from === start ? second : null;
}

function ahead(source: Source, second: Found, read: Read): Found | null {
  const last = Math.max(0, second.from - MAX_WORDS);
  for (let at = second.from - 1; at >= last; at--) {
    const first = source.numbers[at] ? read(source, at) : null;
    if (first) return first.from < second.from && pastLink(source, first.to) === second.from ? first : null;
  }
  return null;
}

const meet = (a: Amount, b: Amount): Amount | null => {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return a.unit === b.unit && low <= high ? { unit: a.unit, low, high } : null;
};

/** What was read at a token, with what its other reading tells of it: "about" and "more than" stand with the first. */
export function withConversion(source: Source, found: Found, read: Read): Found {
  const second = behind(source, found, read);
  const first = second ? found : ahead(source, found, read);
  const other = second ?? first;
  const met = found.amount && other?.amount ? meet(found.amount, other.amount) : null;
  if (!first || !other || !met) return found;
  const last = second ?? found;
  const isNarrowed = first.bound === 'about' && last.bound === 'exact';
  return { ...found, bound: first.bound, amount: isNarrowed ? met : first.amount };
}
