/** Money: "$3.5 million", "US$ 10bn", "35 lakh rupees", "13 dollars 45 cents", "$10 to $15 million". Value: ISO 4217 and number. */
import type { Bound } from '../model';
import { boundBefore } from '../text/bounds';
import { HYPHENS } from '../text/number-words';
import { type Quantity, scaled } from '../text/quantities';
import { CHANGES } from './scope-phrases';
import { amountOf, type Found, isGlued, quantityText, type Source, wordAt } from './source';
import { MINOR, SYMBOLS } from './units/currencies';
import { type Currency, currencyAfter, currencyBefore } from './units/currency-at';

/** "m" and "b" after money are millions and billions. */
const LETTERS: ReadonlyMap<string, number> = new Map(Object.entries({ m: 1e6, b: 1e9, t: 1e12, mm: 1e6 }));

/** The quantity times "m" or "bn" right after it. */
function withLetter(source: Source, quantity: Quantity): Quantity {
  const by = LETTERS.get(wordAt(source, quantity.to));
  if (!by || (!isGlued(source, quantity.to) && wordAt(source, quantity.to) === 't')) return quantity;
  return scaled(quantity, by);
}

/** "USD million", "13 dollars forty-five (cents)": what still belongs to the sum. */
function withMinor(
  source: Source,
  quantity: Quantity,
  currency: Currency,
): { quantity: Quantity; to: number } {
  let at = currency.to;
  if (wordAt(source, at) === 'million' || wordAt(source, at) === 'billion') {
    const by = wordAt(source, at) === 'million' ? 1e6 : 1e9;
    const { value, low, high } = quantity;
    return { quantity: { ...quantity, value: value * by, low: low * by, high: high * by }, to: at + 1 };
  }
  if (wordAt(source, at) === 'and') at++;
  const rest = source.numbers[at];
  if (
    !rest ||
    MINOR.has(currency.code) ||
    rest.value >= 100 ||
    rest.value < 1 ||
    rest.scale > 1 ||
    rest.step < 1
  )
    return { quantity, to: currency.to };
  const minor = MINOR.has(wordAt(source, rest.to));
  const again = currencyAfter(source, rest.to);
  if (!minor && (again || at > currency.to || takesNoun(source, rest.to)))
    return { quantity, to: currency.to };
  const value = quantity.value + rest.value / 100;
  return { quantity: { ...quantity, value, low: value, high: value }, to: rest.to + (minor ? 1 : 0) };
}

/** A word right after a bare number is what that number counts: "500 USD, 100 times", "three dollars two hundred times". */
const takesNoun = (source: Source, at: number): boolean =>
  source.tokens[at]?.kind === 'word' && wordAt(source, at) !== 'more';

function foundOf(quantity: Quantity, code: string, from: number, to: number): Found {
  const minor = MINOR.get(code);
  const amount = minor ? amountOf(quantity, minor.unit, minor.by) : amountOf(quantity, code);
  return { from, to, value: `${code} ${quantityText(quantity)}`, amount, bound: quantity.bound };
}

/** "a million dollars", "50 cents". */
function before(source: Source, quantity: Quantity, currency: Currency): Found {
  const whole = inScaleOf(source, withLetter(source, quantity), currency);
  const after = currencyAfter(source, whole.to);
  const from = boundBefore(source.tokens, currency.from)?.from ?? currency.from;
  const bound = boundOf(source, currency.from) ?? whole.bound;
  const second = secondOf(source, whole, currency);
  if (second)
    return {
      ...foundOf(rangeOf(whole, second, bound), currency.code, from, second.to),
    };
  if (
    after &&
    (after.code === currency.code || sameDollar(after.code, currency.code)) &&
    !startsOther(source, after)
  )
    return foundOf({ ...whole, bound }, currency.code, from, after.to);
  return foundOf({ ...whole, bound, below: isBelow(source, currency.from) }, currency.code, from, whole.to);
}

const sameDollar = (a: string, b: string): boolean => a === 'USD' && b.endsWith('D');

const startsOther = (source: Source, after: Currency): boolean =>
  source.numbers[after.to] !== undefined && SYMBOLS.has(wordAt(source, after.to - 1));

function boundOf(source: Source, at: number) {
  const meaning = boundBefore(source.tokens, at)?.meaning;
  return meaning === 'below' ? 'about' : meaning && meaning !== 'exact' ? meaning : null;
}

const isBelow = (source: Source, at: number): boolean => boundBefore(source.tokens, at)?.meaning === 'below';

/** "$10 to $15 million": the second sum of a range. */
function secondOf(source: Source, first: Quantity, currency: Currency): Quantity | null {
  const link = wordAt(source, first.to);
  if (
    !HYPHENS.has(link) &&
    link !== 'to' &&
    !(link === 'and' && wordAt(source, currency.from - 1) === 'between')
  )
    return null;
  if (wordAt(source, currency.from - 1) === 'from') return null;
  const second = sumAfter(source, first.to + 1, currency);
  if (!second || (link === 'to' && isChange(source, currency, first, second))) return null;
  return second.value > first.value || second.scale > 1 ? second : null;
}

/** "$50" of the same currency. */
function sumAfter(source: Source, sign: number, { code }: Currency): Quantity | null {
  const next = source.numbers[sign + 1];
  return next && SYMBOLS.get(wordAt(source, sign)) === code ? withLetter(source, next) : null;
}

/** Estimates are seldom wider: "lost $10 million to $15 million". */
const WIDEST = 2;

/** "rose $2 to $50" tells a change and its result; "rose $10 to $15 million" how much. */
function isChange(source: Source, { from }: Currency, first: Quantity, second: Quantity): boolean {
  const before = boundBefore(source.tokens, from)?.from ?? from;
  const verb = wordAt(source, before - 1) === 'by' ? before - 2 : before - 1;
  if (!CHANGES.has(wordAt(source, verb)) || (first.scale === 1 && second.scale > 1)) return false;
  return second.value > WIDEST * first.value;
}

/** "from $2 to $3 million": the first in the scale of the second. */
function inScaleOf(source: Source, first: Quantity, currency: Currency): Quantity {
  if (first.scale > 1 || wordAt(source, currency.from - 1) !== 'from' || wordAt(source, first.to) !== 'to')
    return first;
  const second = sumAfter(source, first.to + 1, currency);
  if (!second || second.scale === 1 || first.value >= second.value / second.scale) return first;
  return { ...scaled(first, second.scale), to: first.to };
}

/** "$19 and $22 million" are millions both. */
function rangeOf(first: Quantity, second: Quantity, bound: Bound): Quantity {
  const by = first.scale === 1 && first.value < second.value / second.scale ? second.scale : 1;
  const low = first.value * by;
  return { ...second, bound, low, high: second.value, value: (low + second.value) / 2 };
}

/** "in 2006 dollars" tells whose worth they have. */
const isPricesOf = (source: Source, { at, to }: Quantity): boolean =>
  to === at + 1 &&
  /^(?:19|20)\d\d$/.test(wordAt(source, at)) &&
  /^(?:in|constant)$/.test(wordAt(source, at - 1));

/** Money whose numeral begins at `at`. */
export function moneyAt(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity) return null;
  const currency = currencyBefore(source, quantity.at);
  if (currency && !source.taken[currency.to - 1]) return before(source, quantity, currency);
  const whole = withLetter(source, quantity);
  const named = currencyAfter(source, whole.to);
  if (!named) return null;
  if (isPricesOf(source, quantity)) return null;
  const { quantity: sum, to } = withMinor(source, whole, named);
  return foundOf(sum, named.code, whole.from, to);
}
