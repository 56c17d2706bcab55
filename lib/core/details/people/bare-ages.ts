/** Ages that no unit follows: what stands before the number tells it. "Smith, 54,", "He was 71.", "died at 92", "aged 4, 7 and 11". */
import { isPerson, isPlural } from '../../text/nouns';
import { type Found, isCapital, type Source, wordAt } from '../source';
import { isAge, years } from './ages';

/** "aged 4, 7 and 11": those after the first. */
export function listedAge(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || quantity.range || !isAge(quantity) || quantity.from !== at) return null;
  if (!isBorder(source, quantity.to, wordAt(source, quantity.to))) return null;
  let link = at - 1;
  for (let more = 0; more < MAX_LISTED && LINKS.has(wordAt(source, link)); more++) {
    const last = link - 1;
    if (source.tokens[last]?.kind !== 'number') return null;
    if (/^(?:aged|ages)$/.test(wordAt(source, last - 1))) return years(quantity, at, quantity.to);
    link = last - 1;
  }
  return null;
}
const MAX_LISTED = 6;
const LINKS = new Set([',', 'and', 'or']);

/** "died at 92"; up to 24 it may be the hour. */
export function diedAt(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || quantity.range || !isAge(quantity) || quantity.value < 25) return null;
  if (wordAt(source, quantity.from - 1) !== 'at') return null;
  if (!/^(?:died|dies|dead)$/.test(wordAt(source, quantity.from - 2))) return null;
  return isBorder(source, quantity.to, wordAt(source, quantity.to))
    ? years(quantity, quantity.from, quantity.to)
    : null;
}

/** "Smith, 54," and "Smith (54)": a name, a comma, a bare number, and a border. */
export function afterName(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || quantity.range || !isAge(quantity) || quantity.from !== at) return null;
  const open = wordAt(source, at - 1);
  const close = wordAt(source, quantity.to);
  const name = wordAt(source, at - 2) === '.' ? at - 3 : at - 2;
  const named =
    isCapital(source, name) || /^(?:jr|sr)$/.test(wordAt(source, name)) || isOnePerson(wordAt(source, name));
  if (!named || MONTHS.test(wordAt(source, name))) return null;
  if (open === '(' ? close !== ')' : open !== ',' || !isBorder(source, quantity.to, close)) return null;
  const junior = /^(?:jr|sr)$/.test(wordAt(source, name)) ? name - 1 : name;
  return years(quantity, at, quantity.to, junior);
}

/** "The driver, 34, was held": one person, since plurals are counted. */
const isOnePerson = (word: string): boolean => isPerson(word) && !isPlural(word);

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const isBorder = (source: Source, at: number, word: string): boolean =>
  /^[,.;:—–)]$/.test(word)
    ? source.tokens[at + 1]?.kind !== 'number' || source.tokens[at + 1]?.spaced !== false
    : word === '' || /^(?:of|from|who|was|were|is|are|and|or|said|had|has)$/.test(word);

const PRONOUN = new Set('he she who i they'.split(' '));

const BE = new Set("was is were are am turned turns 's".split(' '));

/** "He was 71." */
export function wasAge(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity || quantity.range || !isAge(quantity) || quantity.value < 2) return null;
  const verb = quantity.from - 1;
  const subject = verb - 1;
  if (!BE.has(wordAt(source, verb)) || !(PRONOUN.has(wordAt(source, subject)) || isCapital(source, subject)))
    return null;
  const close = wordAt(source, quantity.to);
  if (isCapital(source, subject) && !PRONOUN.has(wordAt(source, subject)) && close !== '.') return null;
  if (/^turn(?:s|ed)?$/.test(wordAt(source, verb)) && /^(?:on|in|this|next|last|today)$/.test(close))
    return years(quantity, quantity.from, quantity.to, subject);
  if (
    !/^(?:[.,;]|when|and|at|)$/.test(close) ||
    (close === 'at' && wordAt(source, quantity.to + 1) !== 'the')
  )
    return null;
  return years(quantity, quantity.from, quantity.to, subject);
}
