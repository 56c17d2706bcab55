/** What matching keeps of one report, text or digest: its words, names and numbers, its lead, its days. */
import type { Detail, Passage, Reading } from '../model';
import { foldWord } from '../names/fold-word';
import { termOf } from '../text/terms';
import { dayOf, daysIn, weekdaysIn } from './days';

export interface Gist {
  /** In how many passages each key stands: a term as it is, `@` and a word of a name, `#` and a number. */
  counts: Record<string, number>;
  /** Keys of the title and the first sentences. */
  lead: string[];
  /** Keys of each passage, of the first so many. */
  passages: string[][];
  /** Numbers with the noun behind them: "25 ambassador". */
  numbers: string[];
  /** Days that it names: ISO 8601, or `-MM-DD` where the year is not told. */
  days: string[];
  /** Day of publication. */
  published: string | null;
  /** Weekdays that its lead names, 1 to 7 from Monday. */
  weekdays: number[];
}

/** The title, and the first sentences of the text. */
const LEAD = 3;
/** What stands further behind in a long report is seldom about its event. */
const MAX_PASSAGES = 120;
const MAX_NUMBERS = 60;
/** Passages that are kept one by one. */
const MAX_KEPT = 40;

const NUMERIC = new Set<Detail['kind']>([
  'count',
  'casualties',
  'money',
  'percent',
  'measure',
  'age',
  'duration',
]);

/** Vague ones ("several", an interval) tell nothing of which event it is. */
const numbersIn = ({ details }: Passage): Detail[] =>
  details.filter(({ kind, value }) => NUMERIC.has(kind) && !value.includes('/'));

/** Words of a name; what the gazetteer knows is one ("united-states"). */
export const wordsOfName = (name: string): string[] => name.split(' ').filter((word) => word.length > 2);

/** "25 ambassador": the value with the term of what is counted. */
export function numberWithNoun({ value, head, about }: Detail): string | null {
  const last = head?.split(/\s+/).at(-1)?.toLowerCase();
  const noun = (last && termOf(last)) || about[0];
  return noun ? `${value} ${noun}` : null;
}

/** Terms that are part of a name are left to it: else whom a report is about would weigh twice. */
export function keysOf(passage: Passage): string[] {
  const names = new Set(passage.names.flatMap(wordsOfName));
  return [
    ...new Set([
      ...passage.terms.filter((term) => !names.has(foldWord(term.toLowerCase()))),
      ...[...names].map((word) => `@${word}`),
      ...numbersIn(passage).map(({ value }) => `#${value}`),
    ]),
  ];
}

function count(lists: string[][]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

export function gistOf({ head, passages }: Reading): Gist {
  const read = passages.slice(0, MAX_PASSAGES);
  const keys = read.map(keysOf);
  const lead = read.slice(0, LEAD);
  const numbers = read.flatMap(numbersIn).map(numberWithNoun);
  return {
    counts: count(keys),
    lead: [...new Set(keys.slice(0, LEAD).flat())],
    passages: keys.slice(0, MAX_KEPT),
    numbers: [...new Set(numbers.filter((number) => number !== null))].slice(0, MAX_NUMBERS),
    days: daysIn(read),
    published: dayOf(head.published),
    weekdays: weekdaysIn(lead),
  };
}
