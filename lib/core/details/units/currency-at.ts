/** Which currency stands before or behind a number: "US$", "hk $", "USD", "Swiss francs". */
import { HYPHENS } from '../../text/number-words';
import { isGlued, type Source, wordAt } from '../source';
import { CODES, NAMES, SYMBOLS, TWO_WORDS } from './currencies';

export interface Currency {
  code: string;
  /** Token indices of its words. */
  from: number;
  to: number;
}

/** A currency whose words end right before `at`: "$", "US$", "USD", "u.s $", "hk $". */
export function currencyBefore(source: Source, at: number): Currency | null {
  const last = wordAt(source, at - 1);
  const symbol = SYMBOLS.get(last);
  const dollar = wordAt(source, at - 2) === '$' && isGlued(source, at - 1) ? DOLLARS.get(last) : undefined;
  if (dollar) return { code: dollar, from: at - 2, to: at };
  if (!symbol) {
    const code = CODES.has(last.toUpperCase()) && last.length === 3 ? last.toUpperCase() : NAMES.get(last);
    const glued = isGlued(source, at) && /^euros?$/.test(last);
    if (!code || (NAMES.has(last) && !PREFIXED.has(last) && !glued)) return null;
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
export function currencyAfter(source: Source, at: number): Currency | null {
  const gap = HYPHENS.has(wordAt(source, at)) && wordAt(source, at + 1).length > 2;
  const start = gap || (/^(?:of|de)$/.test(wordAt(source, at)) && isVague(source, at)) ? at + 1 : at;
  const word = wordAt(source, start).replace(/^d'/, '');
  const two = TWO_WORDS.get(`${word} ${wordAt(source, start + 1)}`);
  if (two) return { code: two, from: at, to: start + 2 };
  const upper = word.toUpperCase();
  const code = NAMES.get(word) ?? (CODES.has(upper) && isCode(source, start) ? upper : undefined);
  if (code) return startsNumber(source, start + 1) ? null : { code, from: at, to: start + 1 };
  if (word === 'p' && isPence(source, start)) return { code: 'pence', from: at, to: start + 1 };
  const symbol = SYMBOLS.get(word);
  return symbol && !startsNumber(source, start + 1) ? { code: symbol, from: at, to: start + 1 } : null;
}

/** "99p" is money; "1080p" is a screen, "6p.m." a time. */
const isPence = (source: Source, at: number): boolean =>
  isGlued(source, at) &&
  source.tokens[at]?.text === 'p' &&
  source.tokens[at - 1]?.kind === 'number' &&
  !/^(?:240|360|480|720|1080|1440|2160)$/.test(wordAt(source, at - 1)) &&
  !(wordAt(source, at + 1) === '.' && isGlued(source, at + 2));

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
