/** Numbers in digits: "3,500", "1.234,5", "40 000", ".38", "2½"; what a comma means is told by the language. */
import { VULGAR } from './number-words';
import { make, type Numeral, same } from './numeral';
import type { Token } from './tokens';

const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** Value and decimals of "1,234.5", "1.234,5", "3.500" (as the language writes it). */
export function digitsOf(lower: string, decimalComma: boolean): { value: number; decimals: number } {
  const plain = lower.replaceAll('٫', '.').replaceAll('٬', ',');
  const mark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const sign = plain[mark];
  if (sign === undefined) return { value: Number(plain), decimals: 0 };
  const mixed = plain.includes('.') && plain.includes(',');
  const thousands =
    !mixed && GROUPED.test(plain) && (plain.indexOf(sign) !== mark || (sign === '.') === decimalComma);
  const decimals = thousands ? 0 : plain.length - mark - 1;
  const whole = (thousands ? plain : plain.slice(0, mark)).replace(/[.,]/g, '');
  return { value: Number(decimals ? `${whole}.${plain.slice(mark + 1)}` : whole), decimals };
}

/** Digits, with a point before them, groups after spaces, a fraction. */
export function digitNumeral(tokens: Token[], at: number, decimalComma: boolean): Numeral | null {
  const first = tokens[at];
  if (!first) return null;
  const vulgar = VULGAR.get(first.text);
  if (vulgar) return make(at, at + 1, vulgar, { digits: true, step: 0.01 });
  const next = tokens[at + 1];
  if (first.lower === '.' && next?.kind === 'number' && !next.spaced && /^\d+$/.test(next.lower))
    return make(at, at + 2, Number(`0.${next.lower}`), { digits: true, step: 10 ** -next.lower.length });
  if (first.kind !== 'number') return null;
  const { value, decimals } = digitsOf(first.lower, decimalComma);
  const numeral = make(at, at + 1, value, { digits: true, step: 10 ** -decimals });
  return grouped(tokens, numeral, first.lower) ?? withFraction(tokens, numeral);
}

/** "40 000": groups of three after a space. */
function grouped(tokens: Token[], numeral: Numeral, lead: string): Numeral | null {
  if (!/^[1-9]\d{0,2}$/.test(lead)) return null;
  let to = numeral.to;
  let digits = lead;
  for (let token = tokens[to]; token?.spaced && /^\d{3}$/.test(token.lower); token = tokens[to]) {
    digits += token.lower;
    to++;
  }
  return to > numeral.to ? { ...numeral, to, ...same(Number(digits)) } : null;
}

/** "2½", "1 4/5", "1/2". */
function withFraction(tokens: Token[], numeral: Numeral): Numeral {
  const next = tokens[numeral.to];
  const part = next ? VULGAR.get(next.text) : undefined;
  if (part) return { ...numeral, to: numeral.to + 1, ...same(numeral.value + part), step: 0.01 };
  return numeral;
}
