/** Money: "$3.5 million", "US$ 10bn", "35 lakh rupees", "13 dollars 45 cents", "$10 to $15 million". Value: ISO 4217 and number. */
import type { Bound } from '../model';
import { HYPHENS } from '../text/number-words';
import type { Quantity } from '../text/quantities';
import { boundBefore } from '../text/quantities';
import { CODES, MINOR, NAMES, SYMBOLS, TWO_WORDS } from './currencies';
import { amountOf, type Found, isGlued, quantityText, type Source, wordAt } from './source';

interface Currency {
  code: string;
  /** Token indices of its words. */
  from: number;
  to: number;
}

/** "m" and "b" after money are millions and billions. */
const LETTERS: ReadonlyMap<string, number> = new Map(Object.entries({ m: 1e6, b: 1e9, t: 1e12, mm: 1e6 }));

/** A currency whose words end right before `at`: "$", "US$", "USD", "u.s $", "hk $". */
function currencyBefore(source: Source, at: number): Currency | null {
  const last = wordAt(source, at - 1);
  const symbol = SYMBOLS.get(last);
  const dollar = wordAt(source, at - 2) === '$' && isGlued(source, at - 1) ? DOLLARS.get(last) : undefined;
  if (dollar) return { code: dollar, from: at - 2, to: at };
  if (!symbol) {
    const code = CODES.has(last.toUpperCase()) && last.length === 3 ? last.toUpperCase() : NAMES.get(last);
    if (!code || (NAMES.has(last) && !PREFIXED.has(last))) return null;
    return { code, from: at - 1, to: at };
  }
  if (symbol !== 'USD' || last !== '$') return { code: symbol, from: at - 1, to: at };
  return dollarBefore(source, at);
}
/** Names that stand before their number. */
const PREFIXED = new Set(['rmb', 'rs', 'sen', 'inr', 'fr', 'tk', 'kc']);

/** Which dollar: the letters before the sign. */
function dollarBefore(source: Source, at: number): Currency {
  const word = wordAt(source, at - 2);
  const dotted = word === '.' ? at - 3 : at - 2;
  const letters = wordAt(source, dotted);
  if (letters === 's' && wordAt(source, dotted - 1) === '.' && wordAt(source, dotted - 2) === 'u')
    return { code: 'USD', from: dotted - 2, to: at };
  const code = CODES.has(letters.toUpperCase()) ? letters.toUpperCase() : DOLLARS.get(letters);
  const near = letters !== 'a' || (isGlued(source, at - 1) && source.tokens[dotted]?.text === 'A');
  return code && near ? { code, from: dotted, to: at } : { code: 'USD', from: at - 1, to: at };
}
const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    hk: 'HKD',
    a: 'AUD',
    au: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    nz: 'NZD',
    s: 'SGD',
    nt: 'TWD',
    r: 'BRL',
    mx: 'MXN',
    j: 'JMD',
    tt: 'TTD',
  }),
);

/** A currency whose words begin at `at`: "dollars", "US dollars", "million" before it is read already. */
function currencyAfter(source: Source, at: number): Currency | null {
  const gap = HYPHENS.has(wordAt(source, at)) && wordAt(source, at + 1).length > 2;
  const start = gap || (/^(?:of|de)$/.test(wordAt(source, at)) && isVague(source, at)) ? at + 1 : at;
  const word = wordAt(source, start).replace(/^d'/, '');
  const two = TWO_WORDS.get(`${word} ${wordAt(source, start + 1)}`);
  if (two) return { code: two, from: at, to: start + 2 };
  const upper = word.toUpperCase();
  const code = NAMES.get(word) ?? (CODES.has(upper) && isCode(source, start) ? upper : undefined);
  if (code) return startsNumber(source, start + 1) ? null : { code, from: at, to: start + 1 };
  const symbol = SYMBOLS.get(word);
  return symbol && !startsNumber(source, start + 1) ? { code: symbol, from: at, to: start + 1 } : null;
}
/** "millions of dollars". */
const isVague = (source: Source, at: number): boolean =>
  /^(?:millions|billions|thousands|hundreds|dozens|number|millones|milliards|million|millon|mil)$/.test(
    wordAt(source, at - 1),
  );
const isCode = (source: Source, at: number): boolean =>
  !WORDLIKE.has(wordAt(source, at)) || /^\p{Lu}+$/u.test(source.tokens[at]?.text ?? '');
/** Codes that are words too: only in capitals. */
const WORDLIKE = new Set([
  'all',
  'top',
  'mop',
  'try',
  'cup',
  'cop',
  'lak',
  'ron',
  'bam',
  'mad',
  'sos',
  'pen',
  'php',
  'gel',
  'sar',
  'nad',
  'gip',
  'pab',
  'lek',
  'mur',
  'bob',
  'kid',
]);
const startsNumber = (source: Source, at: number): boolean =>
  source.tokens[at]?.kind === 'number' && isGlued(source, at);

/** The quantity times "m" or "bn" right after it. */
function withLetter(source: Source, quantity: Quantity): Quantity {
  const by = LETTERS.get(wordAt(source, quantity.to));
  if (!by || (!isGlued(source, quantity.to) && wordAt(source, quantity.to) === 't')) return quantity;
  const { value, low, high, step, to } = quantity;
  return {
    ...quantity,
    to: to + 1,
    value: value * by,
    low: low * by,
    high: high * by,
    step: step * by,
    scale: by,
  };
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
  const whole = withLetter(source, quantity);
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
  const sign = first.to + 1;
  const next = source.numbers[sign + 1];
  if (!next || SYMBOLS.get(wordAt(source, sign)) !== currency.code) return null;
  const second = withLetter(source, next);
  return second.value > first.value || second.scale > 1 ? second : null;
}

/** "$19 and $22 million" are millions both. */
function rangeOf(first: Quantity, second: Quantity, bound: Bound): Quantity {
  const by = first.scale === 1 && first.value < second.value / second.scale ? second.scale : 1;
  const low = first.value * by;
  return { ...second, bound, low, high: second.value, value: (low + second.value) / 2 };
}

/** Money whose numeral begins at `at`. */
export function moneyAt(source: Source, at: number): Found | null {
  const quantity = source.numbers[at];
  if (!quantity) return null;
  const currency = currencyBefore(source, quantity.at);
  if (currency && !source.taken[currency.to - 1]) return before(source, quantity, currency);
  const whole = withLetter(source, quantity);
  const named = currencyAfter(source, whole.to);
  if (!named) return null;
  const { quantity: sum, to } = withMinor(source, whole, named);
  return foundOf(sum, named.code, whole.from, to);
}
