/**
 * Numbers that a text has taken apart: "5. 9 percent", "$30, 000". Collections and some pages put a space behind every
 * point and comma. A sentence may end with a number too, so each join needs a sign that it is one.
 */
import { make, type Numeral } from './numeral';
import type { Token } from './tokens';

/** How a text writes its numbers. */
export interface Spacing {
  /** "5.9" or "1,200" stands in it: then "5. 9" is two numbers. */
  closed: boolean;
  /** "4: 59" or "30, 000" stands in it: then spaces follow marks within numbers. */
  apart: boolean;
}

export const PLAIN: Spacing = { closed: true, apart: false };

/** Is the number at `at + 2` one space behind a mark that is glued to the number at `at`? */
function isSplit(tokens: Token[], at: number, mark: string): boolean {
  const [first, middle, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || middle?.lower !== mark || second?.kind !== 'number') return false;
  return middle.start === first.end && second.start === middle.end + 1;
}

const hasZero = (tokens: Token[], at: number): boolean =>
  isSplit(tokens, at, ',') && isGroup(tokens, at) && /^0/.test(tokens[at + 2]?.lower ?? '');

const isGroup = (tokens: Token[], at: number): boolean =>
  /^\d{1,3}$/.test(tokens[at]?.lower ?? '') && /^\d{3}$/.test(tokens[at + 2]?.lower ?? '');

/** How a text writes its numbers, in one pass. */
export function spacingOf(tokens: Token[]): Spacing {
  let closed = false;
  let apart = false;
  tokens.forEach((token, at) => {
    if (token.kind !== 'number') return;
    closed ||= /^\d+[.,]\d/.test(token.lower);
    apart ||= hasZero(tokens, at) || (isSplit(tokens, at, ':') && /^\d\d$/.test(tokens[at + 2]?.lower ?? ''));
  });
  return { closed, apart: apart && !closed };
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "30, 000", "1, 250, 000": groups of three; "100, 200" is a list unless the text writes so. */
function groupsAt(tokens: Token[], at: number, { apart }: Spacing): Numeral | null {
  if (!(hasZero(tokens, at) || (apart && isSplit(tokens, at, ',') && isGroup(tokens, at)))) return null;
  const before = tokens[at - 1];
  if (MONTH.test(before?.lower ?? '') || (before?.lower === '-' && !tokens[at]?.spaced)) return null;
  let digits = `${tokens[at]?.lower}${tokens[at + 2]?.lower}`;
  let to = at + 3;
  while (isSplit(tokens, to - 1, ',') && /^\d{3}$/.test(tokens[to + 1]?.lower ?? '') && digits.length < 13) {
    digits += tokens[to + 1]?.lower;
    to += 2;
  }
  return make(at, to, Number(digits), { digits: true });
}

/** Behind a decimal: no sentence begins with these. */
const UNIT =
  /^(?:%|percent|pct|per|percentage|million|millions|billion|trillion|mn|bn|m|mm|km|kms|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|magnitude|richter|degrees?|tons?|tonnes?|acres?|hectares?|euros?|dollars?|pounds?|cents?)$/;

/** "5. 9 percent"; in a text that writes so, also "5. 9 points". */
function decimalAt(tokens: Token[], at: number, { closed, apart }: Spacing): Numeral | null {
  if (closed || !isSplit(tokens, at, '.')) return null;
  const [whole = '', part = ''] = [tokens[at]?.lower, tokens[at + 2]?.lower];
  if (!/^\d{1,3}$/.test(whole) || !/^\d{1,2}$/.test(part)) return null;
  const next = tokens[at + 3];
  const isOne = UNIT.test(next?.lower ?? '') || (apart && /^[\p{Ll})/,;-]/u.test(next?.text ?? ''));
  return isOne
    ? make(at, at + 3, Number(`${whole}.${part}`), { digits: true, step: 10 ** -part.length })
    : null;
}

/** "an alcohol level of. 09 percent": no percentage is written with a zero before it. */
function hundredthAt(tokens: Token[], at: number): Numeral | null {
  const part = tokens[at]?.lower ?? '';
  const isCut = tokens[at - 1]?.lower === '.' && tokens[at - 1]?.spaced === false;
  if (!isCut || !/^0\d{1,2}$/.test(part) || !/^(?:%|percent|per)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  return make(at, at + 1, Number(`0.${part}`), { digits: true, step: 10 ** -part.length });
}

/** The number that begins at a token and goes on behind a space; null where none does. */
export const apartNumeral = (tokens: Token[], at: number, spacing: Spacing): Numeral | null =>
  tokens[at]?.kind === 'number'
    ? (groupsAt(tokens, at, spacing) ?? decimalAt(tokens, at, spacing) ?? hundredthAt(tokens, at))
    : null;
