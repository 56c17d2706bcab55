/** A hedge of the table at a token: its words in their order, with adverbs between, up to the act's verb. */

import { isNumberWord } from '../text/numeral';
import { isCapitalized } from '../text/tokens';
import { isVerb } from '../text/verbs';
import { HEDGES } from './hedges';
import { lower, type Script } from './speech/script';

interface Hedge {
  level: string;
  /** One set of words a place; 'V', 'G', 'D' and 'X' as in HEDGES. */
  places: readonly ReadonlySet<string>[];
}
/** Words of an object between a hedge and "to". */
const MAX_OBJECT = 6;
export const NEGATION = /^(?:not|never|no|n't|hasn't|haven't|didn't|hadn't)$/;
const NO_ACT =
  /^(?:a|an|the|its|his|her|their|this|that|be|have|been|he|she|it|they|we|you|i|and|or|of|in|as|so|also|not|only|for|do)$/;

/** The lines of a table. */
export const rows = (table: string): string[] => table.trim().split('\n');

function hedgeOf(line: string): Hedge {
  const [level = '', words = ''] = line.split(': ');
  return { level, places: words.split(' ').map((place) => new Set(place.split('/'))) };
}
/** By the first word. */
const BY_WORD = new Map<string, Hedge[]>();
for (const hedge of rows(HEDGES).map(hedgeOf))
  for (const word of hedge.places[0] ?? []) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), hedge]);

/** Adverbs between the words of a hedge: "could also close", "was reportedly planning". */
function pastAdverb(script: Script, at: number): number {
  let next = at;
  while (
    next < at + 2 &&
    (/ly$/.test(lower(script, next)) ||
      /^(?:also|now|still|soon|even|be|have|been|ever|first|then|once|again)$/.test(lower(script, next)))
  )
    next++;
  return next;
}

/** A base form: what a verb may be, before something that can follow one. */
function isAct(script: Script, at: number, kind: string): boolean {
  const token = script.tokens[at];
  const word = token?.lower ?? '';
  if (token?.kind !== 'word' || isCapitalized(token.text) || NO_ACT.test(word)) return false;
  if (kind === 'N') return word.length > 2 && !/(?:ing|ed)$/.test(word);
  if (kind === 'G') return /ing$/.test(word);
  if (kind === 'D') return isVerb(word, '') && /(?:ed|en|t|d)$/.test(word);
  return !/ly$/.test(word);
}
/** "was due to retain its", not "was due to bad weather". */
function isAfterVerb(script: Script, at: number): boolean {
  const next = script.tokens[at + 1];
  return (
    next?.kind !== 'word' ||
    isCapitalized(next.text) ||
    /^(?:a|an|the|its|his|her|their|this|that|in|on|at|to|from|by|with|for|into|out|up|off|until|after|before|over|as|all|some|more|any|no|it|them|him|and|or)$/.test(
      next.lower,
    )
  );
}

/** Matches one hedge from a token on; the index of the act's verb, or -1. */
function matched(script: Script, at: number, hedge: Hedge, last: number): number {
  let next = at;
  for (const place of hedge.places) {
    if (place !== hedge.places[0])
      next = place.has('to') || place.has('not') ? next : pastAdverb(script, next);
    if (next >= last) return -1;
    if (place.has('V') || place.has('G') || place.has('D') || place.has('N'))
      return actAt(script, next, [...place][0] ?? '');
    if (place.has('X')) {
      const to = objectEnd(script, next, last);
      if (to < 0) return -1;
      next = to;
    } else if (place.has(lower(script, next)) || (place.has('not') && NEGATION.test(lower(script, next))))
      next++;
    else return -1;
  }
  return -1;
}

/** "Possibly two children": the noun behind the number. */
function actAt(script: Script, at: number, kind: string): number {
  const act = kind === 'N' && isNumber(script, at) ? at + 1 : at;
  return isAct(script, act, kind) ? act : -1;
}
const isNumber = (script: Script, at: number): boolean =>
  script.tokens[at]?.kind === 'number' || isNumberWord(lower(script, at));

/** One to six words up to "to"; nobody is asked to do a thing in "asked not to be named". */
function objectEnd(script: Script, from: number, last: number): number {
  if (lower(script, from) === 'not') return -1;
  for (let at = from + 1; at <= Math.min(last - 2, from + MAX_OBJECT + 1); at++) {
    if (lower(script, at) === 'to') return at;
    if (script.tokens[at]?.kind === 'mark' && !/^[-‐'’]$/.test(script.tokens[at]?.text ?? '')) return -1;
  }
  return -1;
}

/** "May said", "Will Brook left"; as modals they begin questions. */
const NAMED = new Set(['May', 'Will']);

/** The level of the hedge that begins at a token and the index of its act, before `last`; null where none does. */
export function hedgeAt(script: Script, at: number, last: number): { level: string; act: number } | null {
  if (NAMED.has(script.tokens[at]?.text ?? '')) return null;
  for (const hedge of BY_WORD.get(lower(script, at)) ?? []) {
    const act = matched(script, at, hedge, last);
    if (act < 0) continue;
    const isDue = hedge.places.some((place) => place.has('due'));
    if (!isDue || isAfterVerb(script, act)) return { level: hedge.level, act };
  }
  return null;
}
