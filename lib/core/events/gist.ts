/** What matching keeps of one report, text or digest: its words, names and numbers as hashes, its lead, its days. */
import type { Detail, Outline, Passage } from '../model';
import { foldsToOneOf } from '../names/fold-word';
import { termOf } from '../text/terms';
import { dayOf, daysIn, weekdaysIn } from './days';
import { hashOf } from './hash';

/** What a key is: bits of `Gist.marks`. A fact is a name or a number, but not the protagonist's name. */
export const MARK = { name: 1, number: 2, fact: 4, lead: 8 } as const;

export interface Gist {
  /** Hash of its report's id. */
  report: number;
  /** Hashes of its keys, ascending: of a term as it is, of `@` and a word of a name, of `#` and a number. */
  keys: Uint32Array;
  /** In how many passages each key stands; 1 to 120. */
  counts: Uint8Array;
  /** What each key is, and whether it stands in the title or the first sentences (`MARK`). */
  marks: Uint8Array;
  /** The first so many passages, one after the other: how many keys it has, then the places of these in `keys`. */
  passages: Uint16Array;
  /** Numbers with the noun behind them ("25 ambassadors"), in pairs: hashes of `#25` and of `ambassador`. */
  numbers: Uint32Array;
  /** Days that it names: ISO 8601, `-MM-DD` where the year is not told, `YYYY` where the day is not. */
  days: string[];
  /** Day of publication. */
  published: string | null;
  /** Weekdays that its lead names, 1 to 7 from Monday. */
  weekdays: number[];
}

/** Passages that make the lead: the title, and the first sentences that tell something. */
const LEAD = 3;
/** So many keys that were not told before: a line with the date, or the title once more, leads nothing. */
const TELLING = 4;
/** What stands further behind in a long report is seldom about its event. */
const MAX_PASSAGES = 120;
const MAX_NUMBERS = 60;
/** Passages that are kept one by one. */
const MAX_KEPT = 40;
/** A name in more than this share of the passages is the protagonist's, */
const PROTAGONIST = 1 / 3;
/** in more than so many at least. */
const LEAST_PASSAGES = 2;

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

/** Of a quake, whatever the noun beside it: each has one. */
const MAGNITUDE = ' Mw';

/** Keys of the value and of the term of what is counted: `#25` and `ambassador`. */
export function numberWithNoun({ value, head, about }: Detail): [value: string, noun: string] | null {
  const last = head?.split(/\s+/).at(-1)?.toLowerCase();
  const noun = value.endsWith(MAGNITUDE) ? MAGNITUDE : (last && termOf(last)) || about[0];
  return noun ? [`#${value}`, noun] : null;
}

/** Terms that are part of a name are left to it: else whom a report is about would weigh twice. */
export function keysOf(passage: Passage): string[] {
  const names = new Set(passage.names.flatMap(wordsOfName));
  const isOfName = foldsToOneOf(names);
  const keys = new Set<string>();
  for (const term of passage.terms) if (!isOfName(term.toLowerCase())) keys.add(term);
  for (const word of names) keys.add(`@${word}`);
  for (const { value } of numbersIn(passage)) keys.add(`#${value}`);
  return [...keys];
}

/** A key on its way into a gist. */
interface Told {
  key: string;
  hash: number;
  /** The passage that tells it first. */
  first: number;
  /** Passages that tell it. */
  times: number;
  mark: number;
  place: number;
}

/** What each passage tells: what two tell is the same object. */
function toldIn(passages: string[][]): { all: Told[]; each: Told[][] } {
  const known = new Map<string, Told>();
  const tell = (key: string, first: number): Told => {
    const told = known.get(key) ?? { key, hash: hashOf(key), first, times: 0, mark: 0, place: 0 };
    if (told.times === 0) known.set(key, told);
    told.times++;
    return told;
  };
  const each = passages.map((keys, at) => keys.map((key) => tell(key, at)));
  return { all: [...known.values()], each };
}

/** Whom a report is all about: who makes news often is in the reports of many events, so the name says nothing. */
function markOf(key: string, passages: number, most: number): number {
  if (key.startsWith('#')) return MARK.number | MARK.fact;
  if (!key.startsWith('@')) return 0;
  return passages > most ? MARK.name : MARK.name | MARK.fact;
}

/** The first passages that tell something; of a text that hardly does, the first ones. */
function leadOf(passages: Told[][]): Told[][] {
  const telling = passages.filter((all, at) => all.filter(({ first }) => first === at).length >= TELLING);
  return (telling.length > 0 ? telling : passages).slice(0, LEAD);
}

const flat = (passages: Told[][]): Uint16Array =>
  Uint16Array.from(passages.flatMap((all) => [all.length, ...all.map(({ place }) => place)]));

/** More than all keys of a text: with a hash before it, a place makes a number that is still exact. */
const PLACES = 2 ** 21;

/** By their hashes; numbers alone are sorted several times faster than what they belong to. */
function inOrder(all: Told[]): Told[] {
  const order = Float64Array.from(all, ({ hash }, at) => hash * PLACES + at).sort();
  return Array.from(order, (one) => all[one % PLACES] as Told);
}

function keysIn(passages: string[][]): Pick<Gist, 'keys' | 'counts' | 'marks' | 'passages'> {
  const { all, each } = toldIn(passages);
  const kept = each.slice(0, MAX_KEPT);
  const most = Math.max(LEAST_PASSAGES, kept.length * PROTAGONIST);
  const found = inOrder(all);
  for (const [place, told] of found.entries()) {
    told.place = place;
    told.mark = markOf(told.key, told.times, most);
  }
  for (const told of leadOf(each).flat()) told.mark |= MARK.lead;
  return {
    keys: Uint32Array.from(found, ({ hash }) => hash),
    counts: Uint8Array.from(found, ({ times }) => times),
    marks: Uint8Array.from(found, ({ mark }) => mark),
    passages: flat(kept),
  };
}

function pairsIn(passages: Passage[]): Uint32Array {
  const pairs = passages
    .flatMap(numbersIn)
    .map(numberWithNoun)
    .filter((pair) => pair !== null);
  const each = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return Uint32Array.from([...each.values()].slice(0, MAX_NUMBERS).flat().map(hashOf));
}

export function gistOf({ head, passages }: Outline): Gist {
  const read = passages.slice(0, MAX_PASSAGES);
  return {
    report: hashOf(head.id),
    ...keysIn(read.map(keysOf)),
    numbers: pairsIn(read),
    days: daysIn(read),
    published: dayOf(head.published),
    weekdays: weekdaysIn(read.slice(0, LEAD)),
  };
}
