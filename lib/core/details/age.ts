/** Ages: "54-year-old", "aged 54", "aged 4 and 7", "died at 92", "Smith, 54,", "He was 71.", "three months old", "in his fifties". Value: "P54Y". */
import { nounAfter } from './head';
import { MAX_AGE, years } from './people/ages';
import { afterName, diedAt, listedAge, wasAge } from './people/bare-ages';
import { decadeAge } from './people/decade-ages';
import { amountOf, type Found, isCapital, pastHyphen, type Source, wordAt } from './source';
import { daysOf, durationText } from './units/stretch-value';
import { type Stretch, stretchAt } from './units/stretches';

/** "54-year-old", "three months old", "3 years of age". */
function oldAt(source: Source, at: number): Found | null {
  const stretch = stretchAt(source, at);
  if (!stretch) return null;
  const next = pastHyphen(source, stretch.to);
  const ofAge = wordAt(source, next) === 'of' && wordAt(source, next + 1) === 'age';
  if (!ofAge && !/^olds?$/.test(wordAt(source, next))) return null;
  const to = ofAge ? next + 2 : next + 1;
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
