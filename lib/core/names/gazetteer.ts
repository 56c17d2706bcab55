/**
 * Phrases that are known by heart, by their lower-case words: places with their key and country, organisations with
 * their key. Looked up longest first, in constant time.
 */
import { once } from '../once';
import { lowerOf } from '../text/tokens';
import { COUNTRIES, REGIONS } from './countries';
import { ORGANISATIONS } from './organisations';

export interface Known {
  /** Canonical: "united-states". */
  key: string;
  type: 'place' | 'organisation';
  /** `people`: a demonym ("Iraqi"); `country`, `city`, `region` are places. */
  what: 'country' | 'people' | 'city' | 'region' | 'organisation';
  /** Key of the country that a city lies in. */
  country?: string;
}

/** No phrase has more words. */
export const MAX_PHRASE = 6;
/** Lower-case words with a space between; hyphens count as spaces, "the" before is left out. */
const phraseOf = (name: string): string =>
  lowerOf(name)
    .replace(/^the /, '')
    .replace(/[-‐‑–\s]+/g, ' ')
    .replace(/[.]/g, '')
    .trim();
const keyOf = (name: string): string => phraseOf(name).replaceAll(' ', '-').replaceAll("'", '');

const parts = (list = ''): string[] => list.split(',').filter(Boolean);
const lines = (table: string): string[] => table.trim().split('\n');

function* people(demonyms: string[], key: string): Generator<[string, Known]> {
  for (const demonym of demonyms) {
    const known: Known = { key, type: 'place', what: 'people' };
    yield [phraseOf(demonym), known];
    if (!/(?:s|sh|ch|ese)$/.test(demonym)) yield [`${phraseOf(demonym)}s`, known];
  }
}

function* country(line: string): Generator<[string, Known]> {
  const [names, demonyms, cities] = line.split('|').map(parts);
  const key = keyOf(names?.[0] ?? '');
  for (const city of cities ?? [])
    yield [phraseOf(city), { key: keyOf(city), type: 'place', what: 'city', country: key }];
  yield* people(demonyms ?? [], key);
  for (const name of names ?? []) yield [phraseOf(name), { key, type: 'place', what: 'country' }];
}

function* region(line: string): Generator<[string, Known]> {
  const [names, demonyms] = line.split('|').map(parts);
  const key = keyOf(names?.[0] ?? '');
  yield* people(demonyms ?? [], key);
  for (const name of names ?? []) yield [phraseOf(name), { key, type: 'place', what: 'region' }];
}

function* organisation(line: string): Generator<[string, Known]> {
  const names = parts(line);
  const key = keyOf(names[0] ?? '');
  for (const name of names) yield [phraseOf(name), { key, type: 'organisation', what: 'organisation' }];
}

export const knownPhrases = once(
  (): ReadonlyMap<string, Known> =>
    new Map([
      ...lines(REGIONS).flatMap((line) => [...region(line)]),
      ...lines(COUNTRIES).flatMap((line) => [...country(line)]),
      ...lines(ORGANISATIONS).flatMap((line) => [...organisation(line)]),
    ]),
);

/** First words of phrases: most words of a text begin none. */
const firstWords = once(
  () => new Set(Array.from(knownPhrases().keys(), (phrase) => phrase.split(' ', 1)[0])),
);
export const beginsKnown = (lower: string): boolean => lower === 'the' || firstWords().has(lower);

/** Alphabetical acronyms that are words in lower case ("us", "who"): only in capitals. */
const CAPITALS_ONLY = new Set('us who ap it ba rt fa pa la ill miss ind ore ark mass wash mo del'.split(' '));
const ABBREVIATED = new Set('pa la ill miss ind ore ark mass wash mo del'.split(' '));

/** The entry of a phrase as written, or null. A state's abbreviation wants its full stop. */
export function knownAs(text: string): Known | null {
  const phrase = phraseOf(text);
  if (ABBREVIATED.has(phrase)) return text.endsWith('.') ? (knownPhrases().get(phrase) ?? null) : null;
  if (CAPITALS_ONLY.has(phrase) && /\p{Ll}/u.test(text)) return null;
  return knownPhrases().get(phrase) ?? null;
}

/** How a phrase of one short word is known where it stands in a text: in small letters, in capitals, or as both. */
export function formsOf(word: string): string[] {
  if (ABBREVIATED.has(word)) return [];
  return CAPITALS_ONLY.has(word) ? [word.toUpperCase()] : [word, word.toUpperCase()];
}

/** Cities by their country, for "Washington" beside "the United States" as its government. */
const seats = once(
  () =>
    new Map([
      ...[...knownPhrases().values()].flatMap((known): [string, string][] =>
        known.country ? [[known.key, known.country]] : [],
      ),
      ['washington', 'united-states'],
      ['white-house', 'united-states'],
      ['pentagon', 'united-states'],
      ['state-department', 'united-states'],
      ['kremlin', 'russia'],
      ['green-zone', 'iraq'],
    ]),
);

/** How two place keys stand to each other: a city is compatible with its country, not the same. */
export function placeRelation(a: string, b: string): 'same' | 'compatible' | 'other' {
  if (a === b) return 'same';
  return seats().get(a) === b || seats().get(b) === a ? 'compatible' : 'other';
}

/** The same of two names as they are written; a place that the gazetteer lacks is only itself. */
export const writtenRelation = (a: string, b: string): ReturnType<typeof placeRelation> =>
  placeRelation(knownAs(a)?.key ?? a.toLowerCase(), knownAs(b)?.key ?? b.toLowerCase());
