/**
 * What a number counts: the first plural noun to its right past adjectives ("25 sisterly and friendly countries"),
 * and the verb that governs a phrase.
 */
import { isPerson, isPlural } from '../text/nouns';
import { HYPHENS } from '../text/number-words';
import { termOf } from '../text/terms';
import { AUXILIARIES, BE, isVerb } from '../text/verbs';
import { AFTER_WORDS, THINGS } from './people/casualty-words';
import { isModel } from './people/not-counted';
import { isCapital, isGlued, type Source, wordAt } from './source';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Between the number and its noun: passed over. */
const PASSED = list(
  'of the these those their his her its our such other more additional further extra new or so us',
);

/** Nothing is counted past these. */
const STOPS = list(`
of in on at by for with from to into onto over under after before since until while when where who whom whose which that
because as than if but nor out up down off away ago per about around between among during through against without within
near behind beyond via despite he she it they we i you this there here not no yes then also only just still both all each
every what how why a an today yesterday tomorrow
`);

/** Plural nouns that stand before another noun: "12 arms dealers", "a police officer". */
const ATTRIBUTIVE = list(`
arms sports police systems goods customs civil news women men people media data staff savings weapons cargo operations
sales aircraft youth crew troops personnel infantry cavalry
`);

const MAX_STEPS = 8;

export interface Head {
  /** First and last token of the head; adjectives lie between the number and it. */
  at: number;
  to: number;
  plural: boolean;
}

/** Tokens of a compound; a text of hyphens alone must not be walked from each of its words. */
const MAX_COMPOUND = 16;

/** The end of a compound that hyphens join: "AK-47s", "co-workers". */
function compoundEnd(source: Source, at: number): number {
  let end = at + 1;
  const last = at + MAX_COMPOUND;
  while (end < last && HYPHENS.has(wordAt(source, end)) && isGlued(source, end) && isGlued(source, end + 1))
    end += 2;
  while (end < last && isGlued(source, end) && wordAt(source, end) === 's') end++;
  return end;
}

/** Is the word behind a compound's last hyphen a plural? */
const pluralAt = (source: Source, at: number, end: number): boolean =>
  isPlural(wordAt(source, end - 1)) ||
  (end - at > 1 && wordAt(source, end - 1) === 's' && source.tokens[end - 2]?.kind === 'number');

/**
 * The noun to the right of a number that ends before `start`; null where none is. `one`: a single thing is counted, so
 * that a singular noun is enough.
 */
export function headRight(source: Source, start: number, one = false): Head | null {
  const limit = Math.min(start + MAX_STEPS + 4, source.sentenceEnd[start - 1] ?? 0);
  let last: Head | null = null;
  for (let at = start, steps = 0; at < limit && steps < MAX_STEPS; steps++) {
    const word = wordAt(source, at);
    if (HYPHENS.has(word) && last === null) at++;
    else if (PASSED.has(word) && !last) at++;
    else if (last && isPossessive(word)) {
      last = null;
      at++;
    } else if (!one && isLink(source, at, last)) at++;
    else if (!isNounPart(source, at, last, one)) break;
    else {
      const end = compoundEnd(source, at);
      last = { at, to: end, plural: pluralAt(source, at, end) };
      if (last.plural && !goesOn(source, last, one)) return last;
      at = end;
    }
  }
  return last;
}

/** "the nation's largest groups": the owner is passed over. */
const isPossessive = (word: string): boolean => word === "'s" || word === "'";

/** "sisterly and friendly", "large, red": adjectives go on when a plural still comes. */
function isLink(source: Source, at: number, last: Head | null): boolean {
  if (!last || last.plural || !/^(?:and|or|,|&)$/.test(wordAt(source, at))) return false;
  return pluralComes(source, at + 1, 3);
}

/** A plural stands within a few words, with nothing but words before it. */
function pluralComes(source: Source, from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    const word = wordAt(source, at);
    if (isPlural(word)) return true;
    if (STOPS.has(word) || BE.has(word) || source.numbers[at] || source.tokens[at]?.kind !== 'word')
      return false;
  }
  return false;
}

function isNounPart(source: Source, at: number, last: Head | null, one: boolean): boolean {
  const token = source.tokens[at];
  if (!token || token.kind === 'mark') return false;
  if (last && isModel(source, at)) return true;
  if (source.numbers[at]) return false;
  if (token.kind === 'number') return isGlued(source, at) && last !== null;
  const { lower } = token;
  if (one && /\w{3}ly$/.test(lower) && !NO_ADVERBS.has(lower)) return false;
  if (one && last && isCapital(source, at) && !isCapital(source, last.at)) return false;
  if (STOPS.has(lower) || BE.has(lower) || AUXILIARIES.has(lower) || lower === 'and' || lower === 'or')
    return false;
  if (!isVerb(lower, wordAt(source, at - 1))) return true;
  if (!/(?:ed|en|ing)$/.test(lower)) return /s$/.test(lower) && !one;
  return one ? isPerson(wordAt(source, at + 1)) : pluralComes(source, at + 1, 2);
}

/** "one rioter physically attacked", "four hurt, one critically": no adverb is counted. */
const NO_ADVERBS = list(`
family assembly ally supply monopoly butterfly anomaly rally reply bully tally weekly daily monthly yearly
elderly early friendly deadly likely unlikely lonely lovely costly holy
`);

/** "police officers", "Texas counties", and "police officer" where one is counted. */
function goesOn(source: Source, head: Head, one: boolean): boolean {
  const next = wordAt(source, head.to);
  const isName = isCapital(source, head.at) && !isCapital(source, head.to) && isPlural(next);
  if (isName && !isVerb(next, wordAt(source, head.at)) && source.tokens[head.to]?.kind === 'word')
    return true;
  if (AFTER_WORDS.has(wordAt(source, head.at)) && THINGS.has(next)) return true;
  if (!ATTRIBUTIVE.has(wordAt(source, head.at)) || isVerb(next, wordAt(source, head.at))) return false;
  return isPlural(next) || (one && isNounPart(source, head.to, head, one));
}

/** The noun that a value stands before: "a 6.1-magnitude quake", "a 54-year-old man". Tokens of it, first to last. */
export function nounAfter(source: Source, at: number): readonly [number, number] | undefined {
  const head = termOf(wordAt(source, at)) === null ? null : headRight(source, at, true);
  return head ? [head.at, head.to - 1] : undefined;
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
