/**
 * What GDELT is asked for other reports of an article's event: a few words and a span of days, nothing else of the
 * article. GDELT searches all languages by their English translations.
 */
import { keysOf } from '../events/gist';
import { rarityOf } from '../events/rarity';
import type { Detail, Passage, Reading } from '../model';
import { knownPhrases } from '../names/gazetteer';
import { termOf } from '../text/terms';

const API = 'https://api.gdeltproject.org/api/v2/doc/doc';
/** Articles in an answer; GDELT gives 250 at most. */
const RECORDS = 75;
/** Title and first sentences: what stands there tells what it is about. */
const LEAD = 4;
/** Words of which one must be there, beside the one that has to be. */
const MOST = 4;
/** GDELT refuses shorter words. */
const LEAST_LETTERS = 4;
const DAY = 86_400_000;
/** Days before and after the article's own in which others report the same. */
const AROUND = { before: 2, after: 3 };
/** Of an article that says no day: so many until now. */
const RECENT = 3;

interface Word {
  text: string;
  /** Place or body whose English name is known: it is spelt alike everywhere. */
  known: boolean;
  weight: number;
}

/** Latin letters without their marks: papers in English leave those out. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const lettersIn = (text: string): string[] => plain(text).match(/\p{L}+/gu) ?? [];
const isWord = (text: string): boolean => text.length >= LEAST_LETTERS && /^\p{sc=Latin}+$/u.test(text);

type Found = Omit<Word, 'weight'> & { key: string };

/** A name is asked for by its known English form, else by its last word. */
function nameOf({ text, value }: Detail): Found {
  const english = value.replaceAll('-', ' ');
  if (knownPhrases().has(english)) return { text: english, known: true, key: `@${value}` };
  const last = lettersIn(text).at(-1) ?? '';
  return { text: last, known: false, key: `@${value.split(' ').at(-1)}` };
}

const NAMED = new Set<Detail['kind']>(['person', 'place', 'organisation']);

function wordsIn(lead: Passage[], english: boolean): Found[] {
  const names = lead.flatMap(({ details }) => details.filter(({ kind }) => NAMED.has(kind)));
  const parts = new Set(names.flatMap(({ text }) => lettersIn(text)));
  const words = english ? lead.flatMap(({ text }) => lettersIn(text)) : [];
  const others = words
    .filter((text) => !parts.has(text))
    .map((text) => ({ text, known: false, key: termOf(text) ?? '' }));
  return [...names.map(nameOf), ...others].filter(
    ({ text, known, key }) => key !== '' && (known || isWord(text)),
  );
}

/** Rare ones that stand in many passages come first, long ones before short ones; each once. */
function weighed({ passages, head }: Reading): Word[] {
  const found = wordsIn(passages.slice(0, LEAD), head.language.startsWith('en'));
  const keys = passages.map((passage) => new Set(keysOf(passage)));
  const times = (key: string): number => keys.filter((all) => all.has(key)).length;
  return [...new Map(found.toReversed().map((word) => [word.key, word])).values()]
    .map(({ key, ...word }) => ({ ...word, weight: rarityOf(key) * (1 + Math.log(1 + times(key))) }))
    .toSorted((a, b) => b.weight - a.weight || b.text.length - a.text.length);
}

/** `20261125093000`, UTC. */
const stamp = (at: number): string => new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);

/** Whole days: the minute of publication would tell which article it is. */
function spanOf(published: string | null, now: number): { startdatetime: string; enddatetime: string } {
  const day = Math.floor(Date.parse(published ?? '') / DAY) * DAY;
  const from = day < now ? day - AROUND.before * DAY : now - RECENT * DAY;
  const to = day < now ? Math.min(day + AROUND.after * DAY, now) : now;
  return { startdatetime: stamp(from), enddatetime: stamp(to) };
}

const quoted = (text: string): string => (text.includes(' ') ? `"${text}"` : text);

/**
 * The address to ask, and all words that are in it, for people; null where the article has too few that tell anything.
 * `now`: milliseconds since 1970.
 */
export function gdeltQuery(reading: Reading, now: number): { address: string; words: string[] } | null {
  const words = weighed(reading);
  const first = words.find(({ known }) => known) ?? words[0];
  const others = words.filter((word) => word !== first).slice(0, MOST);
  if (!first || others.length === 0) return null;
  const either = others.map(({ text }) => quoted(text)).join(' OR ');
  const query = `${quoted(first.text)} ${others.length > 1 ? `(${either})` : either}`;
  const asked = { query, mode: 'artlist', format: 'json', maxrecords: `${RECORDS}` };
  const address = `${API}?${new URLSearchParams({ ...asked, ...spanOf(reading.head.published, now) })}`;
  return { address, words: [first, ...others].map(({ text }) => text) };
}
