/**
 * How settled an act is: "might close", "was planning to close", "has not officially announced". Value: the level; head:
 * the act's verb; about: the act first, then its object and who acts. An act told as done is no detail.
 */
import type { Detail } from '../model';
import { isVerb } from '../text/verbs';
import { sentenceAt, termAt, termsBetween } from './clause';
import type { DetailContext, PassageText } from './context';
import { HEDGES, SPOKEN } from './hedges';
import { lower, type Script, scriptOf, textOf } from './speech/script';
import { subjectBefore } from './speech/subject';

interface Hedge {
  level: string;
  /** One set of words a place; 'V', 'G', 'D' and 'X' as in HEDGES. */
  places: readonly ReadonlySet<string>[];
}
interface Hit {
  level: string;
  /** Token indices: first word, the act's verb, end. */
  from: number;
  act: number;
  to: number;
}

const MAX_OBJECT = 6;
const MAX_TERMS = 12;
const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|be|been|not|also|n't|reportedly|allegedly|officially|yet|so|far|now|still|already|never|said|did|does|do|would|could|hasn't|haven't)$/;
const NEGATION = /^(?:not|never|no|n't|hasn't|haven't|didn't|hadn't)$/;
const NO_ACT =
  /^(?:a|an|the|its|his|her|their|this|that|be|have|been|he|she|it|they|we|you|i|and|or|of|in|as|so|also|not|only|for|do)$/;

const rows = (table: string): string[] => table.trim().split('\n');

function hedgeOf(line: string): Hedge {
  const [level = '', words = ''] = line.split(': ');
  return { level, places: words.split(' ').map((place) => new Set(place.split('/'))) };
}
/** By the first word. */
const BY_WORD = new Map<string, Hedge[]>();
for (const hedge of rows(HEDGES).map(hedgeOf))
  for (const word of hedge.places[0] ?? []) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), hedge]);
const SPOKEN_LEVEL = new Map(
  rows(SPOKEN).flatMap((line) => {
    const [level = '', words = ''] = line.split(': ');
    return words.split(' ').map((word) => [word, level] as const);
  }),
);

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
  if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text) || NO_ACT.test(word)) return false;
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
    /^\p{Lu}/u.test(next.text) ||
    /^(?:a|an|the|its|his|her|their|this|that|in|on|at|to|from|by|with|for|into|out|up|off|until|after|before|over|as|all|some|more|any|no|it|them|him|and|or)$/.test(
      next.lower,
    )
  );
}

/** Matches one hedge from a token on; the index of the act's verb, or -1. */
function matched(script: Script, at: number, hedge: Hedge, last: number): number {
  let next = at;
  for (const [index, place] of hedge.places.entries()) {
    if (index > 0) next = place.has('to') || place.has('not') ? next : pastAdverb(script, next);
    if (next >= last) return -1;
    if (place.has('V') || place.has('G') || place.has('D') || place.has('N'))
      return isAct(script, next, [...place][0] ?? '') ? next : -1;
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

/** One to six words up to "to". */
function objectEnd(script: Script, from: number, last: number): number {
  for (let at = from + 1; at <= Math.min(last - 2, from + MAX_OBJECT + 1); at++) {
    if (lower(script, at) === 'to') return at;
    if (script.tokens[at]?.kind === 'mark' && !/^[-‐'’]$/.test(script.tokens[at]?.text ?? '')) return -1;
  }
  return -1;
}

function hedgeAt(script: Script, at: number, last: number): Hit | null {
  for (const hedge of BY_WORD.get(lower(script, at)) ?? []) {
    const act = matched(script, at, hedge, last);
    if (act < 0) continue;
    const isDue = hedge.places.some((place) => place.has('due'));
    if (
      (isDue || (hedge.places.length === 3 && hedge.places[1]?.has('to'))) &&
      !isAfterVerb(script, act) &&
      isDue
    )
      continue;
    return { level: hedge.level, from: groupStart(script, at), act, to: act + 1 };
  }
  return spokenAt(script, at);
}

function spokenAt(script: Script, at: number): Hit | null {
  const level = SPOKEN_LEVEL.get(lower(script, at));
  if (!level || /^\p{Lu}/u.test(script.tokens[at]?.text ?? '')) return null;
  const from = groupStart(script, at);
  let negated = false;
  for (let i = from; i < at; i++) negated ||= NEGATION.test(lower(script, i));
  if (
    !negated &&
    /^(?:confirmed|suspected)$/.test(level) &&
    /^(?:a|the|an|was|been|is)$/.test(lower(script, at - 1))
  )
    return null;
  if (!negated && level === 'confirmed') return null;
  return { level: negated ? `not-${level}` : level, from, act: at, to: at + 1 };
}

/** Auxiliaries and negations before a hedge belong to it: "has not officially announced". */
function groupStart(script: Script, at: number): number {
  let from = at;
  const first = sentenceAt(script, at).from;
  while (
    from > first &&
    at - from < 5 &&
    (AUXILIARY.test(lower(script, from - 1)) || /ly$/.test(lower(script, from - 1)))
  )
    from--;
  while (from < at && /^(?:so|far|now|still|already|said|yet|also)$/.test(lower(script, from))) from++;
  return from;
}

/** What is settled of: the act, unless it is a verb of speaking, whose object tells; then the object, then who acts. */
function aboutOf(script: Script, { act, from, level }: Hit): string[] {
  const sentence = sentenceAt(script, act);
  const verb = termAt(script, act);
  const after = termsBetween(script, act + 1, Math.min(sentence.to, act + 12)).filter(
    (term) => !WEAK.has(term),
  );
  const subject = subjectBefore(script, from, sentence.from);
  const who = subject ? termsBetween(script, subject.from, subject.to) : [];
  const spoken = /(?:announced|denied|confirmed|suspected)$/.test(level);
  const ordered = spoken ? [...after, verb, ...who] : [verb, ...after, ...who];
  return [...new Set(ordered.filter((term): term is string => Boolean(term)))].slice(0, MAX_TERMS);
}
const WEAK = new Set(termsOfWords('decision plan any intention move possibility regarding concerning'));
function termsOfWords(words: string): string[] {
  return words.split(' ').flatMap(
    (word) =>
      termAt(
        {
          text: word,
          tokens: [{ text: word, lower: word, kind: 'word', spaced: true, start: 0, end: word.length }],
          taken: [],
        },
        0,
      ) ?? [],
  );
}

export function modalityIn(passage: PassageText, _context: DetailContext): Detail[] {
  const script = scriptOf(passage);
  const details: Detail[] = [];
  for (let at = 0; at < script.tokens.length; at++) {
    const hit = hedgeAt(script, at, sentenceAt(script, at).to);
    const span = hit && textOf(script, hit);
    if (!hit || !span) continue;
    details.push({
      kind: 'modality',
      ...span,
      value: hit.level,
      head: script.tokens[hit.act]?.text,
      about: aboutOf(script, hit),
    });
    at = hit.act;
  }
  return details;
}
