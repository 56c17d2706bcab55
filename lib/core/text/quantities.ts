/**
 * Numerals with what the words around them allow: "at least 12", "10 to 15", "nearly 90", "between 5 and 7".
 * `low` and `high` are the numbers as written; `intervalOf` gives the interval that two reports are compared by.
 */
import type { Bound } from '../model';
import { boundAfter, boundBefore, isPreposition } from './bounds';
import { HYPHENS } from './number-words';
import { numeralAt } from './numbers';
import { lowerAt, type Numeral } from './numeral';
import { type Spacing, spacingOf } from './numeral-apart';
import type { Token } from './tokens';

export interface Quantity extends Numeral {
  /** Index of the numeral's first token; `from` may lie before it, at the bound's words. */
  at: number;
  bound: Bound;
  /** "nearly 90" is no more than 90. */
  below: boolean;
  /** Written as two numbers. */
  range: boolean;
}

/** Both numbers in the scale of the second where only that one has it: "10 to 15 million". */
function joined(first: Numeral, second: Numeral): Quantity | null {
  const by =
    first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale ? second.scale : 1;
  const low = first.low * by;
  if (low >= second.high) return null;
  return {
    ...second,
    from: first.from,
    at: first.from,
    low,
    value: (low + second.high) / 2,
    bound: 'exact',
    below: false,
    range: true,
  };
}

/** "10-15", "10 to 15", "two or three", "between 10 and 15"; "rose by 12 to 45" is a change and its result. */
function rangeOf(tokens: Token[], first: Numeral, decimalComma: boolean, spacing: Spacing): Quantity | null {
  const shared = HYPHENS.has(lowerAt(tokens, first.to)) && /^(?:to|or)$/.test(lowerAt(tokens, first.to + 1));
  const at = shared ? first.to + 1 : first.to;
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, first.from - 1);
  const link =
    HYPHENS.has(word) ||
    (word === 'to' && before !== 'from') ||
    word === 'or' ||
    (word === 'and' && before === 'between');
  if (!link) return null;
  const second = numeralAt(tokens, at + 1, decimalComma, spacing);
  if (!second || second.low !== second.high) return null;
  const range = joined(first, second);
  if (!range || (word === 'or' && range.high > 2.5 * range.low)) return null;
  if (word === 'to' && before === 'by' && range.high > 2 * range.low) return null;
  return before === 'between' ? { ...range, from: first.from - 1 } : range;
}

/** "3-2", "555-1234": no number of things. */
function isScore(tokens: Token[], first: Numeral): boolean {
  if (!first.digits || !HYPHENS.has(lowerAt(tokens, first.to)) || tokens[first.to]?.spaced) return false;
  const next = tokens[first.to + 1];
  return next?.kind === 'number' && !next.spaced;
}

function bounded(tokens: Token[], quantity: Quantity): Quantity {
  const vague = quantity.low < quantity.high && !quantity.range;
  const start: Quantity = { ...quantity, bound: vague ? 'about' : quantity.bound };
  const before = isPreposition(tokens, start.from, start.value) ? null : boundBefore(tokens, start.from);
  const after = boundAfter(tokens, start.to);
  const outer = before?.meaning === 'exact' ? boundBefore(tokens, before.from) : null;
  const meaning = before && before.meaning !== 'exact' ? before.meaning : outer?.meaning;
  const bound: Bound = meaning === 'below' ? 'about' : meaning && meaning !== 'exact' ? meaning : start.bound;
  return {
    ...start,
    from: outer?.from ?? before?.from ?? start.from,
    to: after?.to ?? start.to,
    bound: after?.meaning ?? bound,
    below: meaning === 'below',
  };
}

/** By the index of a numeral's first token: the quantity that is written there. */
export function quantitiesOf(tokens: Token[], decimalComma: boolean): (Quantity | undefined)[] {
  const found: (Quantity | undefined)[] = new Array(tokens.length);
  const spacing = spacingOf(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const numeral = numeralAt(tokens, at, decimalComma, spacing);
    if (!numeral) continue;
    const range = rangeOf(tokens, numeral, decimalComma, spacing);
    if (!range && isScore(tokens, numeral)) {
      at = numeral.to + 1;
      continue;
    }
    const quantity = bounded(tokens, range ?? { ...numeral, at, bound: 'exact', below: false, range: false });
    found[at] = quantity;
    at = quantity.to - 1;
  }
  return found;
}

/** The quantity with the scale that the token right after it names: "m", "bn". */
export function scaled(quantity: Quantity, by: number): Quantity {
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
