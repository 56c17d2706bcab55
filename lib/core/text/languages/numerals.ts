/** Number words of a language, added up as they stand, and written out again as English ones. */
import { HYPHENS } from '../number-words';
import type { Token } from '../tokens';
import type { Language } from './language';

interface Sum {
  total: number;
  current: number;
}

/** May `value` (below 100) follow what was read last? French says "sixty-ten", German and Arabic the units first. */
function follows({ current }: Sum, value: number, joined: boolean): boolean {
  const last = current % 100;
  if (last === 0) return true;
  if (value < 10) return last % 10 === 0 && last >= 20;
  if (value < 20) return last === 60 || last === 80 || (value === 10 && last < 10);
  return last < 10 && value % 10 === 0 && joined;
}

/** The sum with one more word; null where the word does not go on with it. */
function plus(sum: Sum, value: number, joined: boolean, isFrench: boolean): Sum | null {
  const { total, current } = sum;
  if (value >= 1000) {
    if (total > 0) return null;
    return { total: value === 1000 ? (current || 1) * 1000 : value, current: 0 };
  }
  if (value === 100 && current > 0 && current < 10) return { total, current: current * 100 };
  if (value >= 100) return current === 0 ? { total, current: value } : null;
  if (isFrench && value === 20 && current % 100 === 4) return { total, current: current + 76 };
  return follows(sum, value, joined) ? { total, current: current + value } : null;
}

/** "fünfundzwanzig": a word that is all number words. */
function gluedValue(word: string, { numbers, joins }: Language): number | undefined {
  let sum: Sum = { total: 0, current: 0 };
  let joined = false;
  for (let at = 0; at < word.length; ) {
    const join: string | undefined = at > 0 ? [...joins].find((one) => word.startsWith(one, at)) : undefined;
    if (join) {
      at += join.length;
      joined = true;
      continue;
    }
    let end = word.length;
    while (end > at && !numbers.has(word.slice(at, end))) end--;
    const next = plus(sum, numbers.get(word.slice(at, end)) ?? 0, joined, false);
    if (end === at || !next) return undefined;
    sum = next;
    joined = false;
    at = end;
  }
  return sum.total + sum.current;
}
/** Longer words are no numbers. */
const MAX_GLUED = 48;

function valueIn(word: string, language: Language): number | undefined {
  const value = language.numbers.get(word);
  if (value !== undefined || !language.table.glued || word.length > MAX_GLUED || word.length < 6)
    return value;
  return gluedValue(word, language);
}

/** The value of a word, and whether a joining letter is glued before it: "وعشرون". */
function wordAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { value?: number; joined: boolean } {
  const word = tokens[at]?.lower ?? '';
  const value = valueIn(word, language);
  if (value !== undefined || language.base !== 'ar' || !word.startsWith('و')) return { value, joined: false };
  return { value: language.numbers.get(word.slice(1)), joined: true };
}

const MAX_WORDS = 12;

/** The number whose words begin at `at`. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { to: number; value: number } | null {
  let sum: Sum = { total: 0, current: 0 };
  let to = at;
  let joined = false;
  for (let i = at; i < at + MAX_WORDS; i++) {
    const word = tokens[i]?.lower ?? '';
    const next = wordAt(tokens, i, language);
    if (i === at && next.joined) return null;
    if (next.value === undefined) {
      if (i === at || joined || !(language.joins.has(word) || HYPHENS.has(word))) break;
      joined = true;
      continue;
    }
    const more = plus(sum, next.value, joined || next.joined, language.base === 'fr');
    if (!more) break;
    sum = more;
    to = i + 1;
    joined = false;
  }
  return to > at ? { to, value: sum.total + sum.current } : null;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million as English words. */
export function englishNumber(value: number): string[] {
  if (value < 20) return [ONES[value] ?? 'zero'];
  if (value < 100)
    return [TENS[Math.floor(value / 10) - 2] ?? '', ...(value % 10 ? [ONES[value % 10] ?? ''] : [])];
  const by = value < 1000 ? 100 : 1000;
  const rest = value % by;
  return [
    ...englishNumber(Math.floor(value / by)),
    by === 100 ? 'hundred' : 'thousand',
    ...(rest ? englishNumber(rest) : []),
  ];
}
