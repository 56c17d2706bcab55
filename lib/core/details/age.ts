/** Ages: "54-year-old", "aged 54", "aged 4 and 7", "died at 92", "Smith, 54,", "He was 71.", "three months old", "in his fifties". Value: "P54Y". */
import { isPerson, isPlural } from '../text/nouns';
import type { Quantity } from '../text/quantities';
import { nounAfter } from './head';
import {
  amountOf,
  type Found,
  isCapital,
  numberText,
  pastHyphen,
  quantityText,
  type Source,
  single,
  wordAt,
} from './source';
import { daysOf, durationText } from './units/stretch-value';
import { type Stretch, stretchAt } from './units/stretches';

const MAX_AGE = 120;

const PRONOUN = new Set('he she who i they'.split(' '));

const BE = new Set("was is were are am turned turns 's".split(' '));

const years = (quantity: Quantity, from: number, to: number, head?: number): Found => ({
  from,
  to,
  value: quantityText(quantity, (value) => `P${numberText(value)}Y`),
  amount: amountOf(quantity, 'year'),
  bound: quantity.bound,
  head,
});

/** "54-year-old", "three months old", "3 years of age". */
function oldAt(source: Source, at: number): Found | null {
  const stretch = stretchAt(source, at);
  if (!stretch) return null;
  const next = pastHyphen(source, stretch.to);
  const word = wordAt(source, next);
  const old =
    /^olds?$/.test(word) || (word === 'of' && wordAt(source, next + 1) === 'age' && ++stretch.to > 0);
  if (!old) return null;
  const to = word === 'of' ? next + 2 : next + 1;
  return { ...fromStretch(stretch, to), head: nounAfter(source, to) };
}

function fromStretch(stretch: Stretch, to: number): Found {
  const [low, high] = daysOf([stretch]);
  const { quantity, unit } = stretch;
  const amount =
    unit.iso === 'Y'
      ? amountOf(quantity, 'year', unit.times)
      : { unit: 'year', low: low / 365.25, high: high / 365.25 };
  return { from: stretch.from, to, value: durationText([stretch]), amount, bound: quantity.bound };
}

/** "16- and 18-year-old": the first one. */
function sharedOld(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity || pastHyphen(source, quantity.to) === quantity.to) return null;
  const next = quantity.to + 1;
  if (!/^(?:and|or|to)$/.test(wordAt(source, next))) return null;
  const second = oldAt(source, next + 1);
  return second && quantity.value <= MAX_AGE ? years(quantity, at, quantity.to) : null;
}

/** "aged 54", "age 54", "at the age of 54", "ages 3 to 5". */
function agedAt(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity || quantity.value > MAX_AGE) return null;
  let start = quantity.from;
  if (/^(?:of|between|from)$/.test(wordAt(source, start - 1))) start--;
  const word = wordAt(source, start - 1);
  if (!/^(?:aged?|ages)$/.test(word)) return null;
  return years(quantity, start - 1, quantity.to, before(source, start - 1));
}

/** "aged 4, 7 and 11": those after the first. */
function listedAge(source: Source, at: number): Found | null {
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
function diedAt(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity?.digits || quantity.range || !isAge(quantity) || quantity.value < 25) return null;
  if (wordAt(source, quantity.from - 1) !== 'at') return null;
  if (!/^(?:died|dies|dead)$/.test(wordAt(source, quantity.from - 2))) return null;
  return isBorder(source, quantity.to, wordAt(source, quantity.to))
    ? years(quantity, quantity.from, quantity.to)
    : null;
}

/** "Smith, 54," and "Smith (54)": a name, a comma, a bare number, and a border. */
function afterName(source: Source, at: number): Found | null {
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

const isAge = ({ value, step }: Quantity): boolean => value > 0 && value < MAX_AGE && step === 1;

const isBorder = (source: Source, at: number, word: string): boolean =>
  /^[,.;:—–)]$/.test(word)
    ? source.tokens[at + 1]?.kind !== 'number' || source.tokens[at + 1]?.spaced !== false
    : word === '' || /^(?:of|from|who|was|were|is|are|and|or|said|had|has)$/.test(word);

/** "He was 71." */
function wasAge(source: Source, at: number): Found | null {
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

const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    teens: 13,
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
);

/** "in his fifties", "in her mid-40s". */
function decadeAge(source: Source, at: number): Found | null {
  const token = source.tokens[at];
  if (!token) return null;
  const digits =
    /^[1-9]0$/.test(token.lower) && /^'?s$/.test(wordAt(source, at + 1)) ? Number(token.lower) : 0;
  const decade = digits || DECADES.get(token.lower);
  if (!decade) return null;
  let start = at;
  if (/^[-‐]$/.test(wordAt(source, start - 1))) start--;
  const part = /^(?:early|mid|late)$/.exec(wordAt(source, start - 1))?.[0];
  if (part) start--;
  if (!/^(?:his|her|their|my)$/.test(wordAt(source, start - 1))) return null;
  const low = decade + (part === 'mid' ? 3 : part === 'late' ? 6 : 0);
  const high = decade === 13 ? 19 : part === 'early' ? decade + 4 : part === 'mid' ? decade + 7 : decade + 9;
  const quantity = single(at, at + 1, (low + high) / 2, { low, high, bound: 'about' });
  return years(quantity, start - 1, digits ? at + 2 : at + 1);
}

/** The word before a phrase, past a comma. */
function before(source: Source, at: number): number | undefined {
  const last = wordAt(source, at - 1) === ',' ? at - 2 : at - 1;
  return source.tokens[last]?.kind === 'word' && isCapital(source, last) ? last : undefined;
}

const ONE = new Set(['a', 'an', 'one', 'half']);

/** An age that begins at `at`. */
export function ageAt(source: Source, at: number): Found | null {
  if (!source.numbers[at]) return ONE.has(wordAt(source, at)) ? oldAt(source, at) : decadeAge(source, at);
  return (
    oldAt(source, at) ??
    sharedOld(source, at) ??
    agedAt(source, at) ??
    listedAge(source, at) ??
    diedAt(source, at) ??
    afterName(source, at) ??
    wasAge(source, at) ??
    decadeAge(source, at)
  );
}
