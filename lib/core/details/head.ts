/**
 * What a number counts: the first plural noun to its right past adjectives ("25 sisterly and friendly countries"),
 * and the verb that governs a phrase.
 */
import { HYPHENS } from '../text/number-words';
import { isPlural } from '../text/nouns';
import { BE, AUXILIARIES, isVerb } from '../text/verbs';
import { isGlued, type Source, wordAt } from './source';

/** Between the number and its noun: passed over. */
const PASSED = new Set('of the these those their his her its our such other more additional further extra new or so us'.split(' '));
/** Nothing is counted past these. */
const STOPS = new Set(
  (
    'in on at by for with from to into onto over under after before since until while when where who whom whose which that ' +
    'because as than if but nor out up down off away ago per about around between among during through against without within ' +
    'near behind beyond via despite if and/or it he she they we i you this there here not no yes then also only just still ' +
    'both all each every what how why a an'
  ).split(' '),
);
/** Plural nouns that stand before another one: "12 arms dealers", "two sports fans", "three women ministers". */
const ATTRIBUTIVE = new Set('arms sports police systems goods customs civil news women men people media data staff savings weapons cargo operations sales aircraft youth crew troops personnel'.split(' '));
const MAX_STEPS = 8;

export interface Head {
  /** First and last token of the head; adjectives lie between the number and it. */
  at: number;
  to: number;
  plural: boolean;
}

/** Ends a compound that hyphens join: "AK-47s", "co-workers". */
function compoundEnd(source: Source, at: number): number {
  let end = at + 1;
  while (HYPHENS.has(wordAt(source, end)) && isGlued(source, end) && isGlued(source, end + 1)) end += 2;
  while (isGlued(source, end) && wordAt(source, end) === 's') end++;
  return end;
}

/** Is the word behind a compound's last hyphen a plural? */
const pluralAt = (source: Source, at: number, end: number): boolean =>
  isPlural(wordAt(source, end - 1)) || (end - at > 1 && wordAt(source, end - 1) === 's' && source.tokens[end - 2]?.kind === 'number');

/** The noun to the right of a number that ends before `start`; null where none is. */
export function headRight(source: Source, start: number): Head | null {
  const limit = Math.min(start + MAX_STEPS + 4, source.sentenceEnd[start - 1] ?? 0);
  let last: Head | null = null;
  let steps = 0;
  for (let at = start; at < limit && steps < MAX_STEPS; steps++) {
    const word = wordAt(source, at);
    if (HYPHENS.has(word)) {
      at++;
      continue;
    }
    if (PASSED.has(word) && !last) {
      at++;
      continue;
    }
    if (isLink(source, at, last)) {
      at++;
      continue;
    }
    if (!isNounPart(source, at, last)) break;
    const end = compoundEnd(source, at);
    last = { at, to: end, plural: pluralAt(source, at, end) };
    if (last.plural && !goesOn(source, last)) return last;
    at = end;
  }
  return last;
}

/** "sisterly and friendly", "large, red": adjectives go on when a plural still comes. */
function isLink(source: Source, at: number, last: Head | null): boolean {
  const word = wordAt(source, at);
  if (!last || last.plural || !/^(?:and|or|,|&)$/.test(word)) return false;
  if (source.numbers[at + 1] || source.tokens[at + 1]?.kind !== 'word') return false;
  for (let i = at + 1; i < at + 4; i++) {
    const next = wordAt(source, i);
    if (STOPS.has(next) || source.numbers[i] || source.tokens[i]?.kind !== 'word' || BE.has(next)) return false;
    if (isPlural(next)) return true;
  }
  return false;
}

function isNounPart(source: Source, at: number, last: Head | null): boolean {
  const token = source.tokens[at];
  if (!token || token.kind === 'mark' || source.numbers[at]) return false;
  if (token.kind === 'number') return isGlued(source, at) && last !== null;
  if (STOPS.has(token.lower) || BE.has(token.lower) || AUXILIARIES.has(token.lower) || token.lower === 'and') return false;
  if (token.lower.startsWith("'")) return true;
  return !isVerb(token.lower, wordAt(source, at - 1)) || isParticiple(source, at);
}

/** "loaded magazines", "wounded soldiers": a participle before a noun. */
function isParticiple(source: Source, at: number): boolean {
  if (!/(?:ed|en|ing)$/.test(wordAt(source, at))) return false;
  for (let i = at + 1; i < at + 3; i++) {
    const next = wordAt(source, i);
    if (isPlural(next)) return true;
    if (STOPS.has(next) || source.tokens[i]?.kind !== 'word' || BE.has(next)) return false;
  }
  return false;
}

function goesOn(source: Source, head: Head): boolean {
  const next = wordAt(source, head.to);
  if (/^['’]s?$/.test(next)) return false;
  return ATTRIBUTIVE.has(wordAt(source, head.at)) && isPlural(next) && !isVerb(next, wordAt(source, head.at));
}

/** The verb that governs a phrase: the nearest to its left within the clause, else the first to its right. */
export function governorOf(source: Source, from: number, to: number): number | null {
  const start = Math.max(source.sentenceStart[from] ?? 0, from - 12);
  for (let at = from - 1; at >= start; at--) {
    const word = wordAt(source, at);
    if (/^[;:]$/.test(word)) break;
    if (isVerb(word, wordAt(source, at - 1))) return at;
  }
  const end = Math.min(source.sentenceEnd[from] ?? 0, to + 8);
  for (let at = to; at < end; at++) {
    if (/^[;:]$/.test(wordAt(source, at))) break;
    if (isVerb(wordAt(source, at), wordAt(source, at - 1))) return at;
  }
  return null;
}
