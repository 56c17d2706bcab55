/**
 * What other languages say in another order than English: "hace tres días" is "three days ago". One table for all, over
 * words that are English already. A piece is a word, `#` a number, `U` a unit of time, `W` a weekday, `M` a month, `S`
 * a scale, `B` a form of "be", `K` "killed" or "injured", `P` a person, `N` a name, `Y` a year; the result tells which piece comes where, and words.
 */

import { isPerson } from '../nouns';
import { isNumberWord } from '../numeral';
import type { Token } from '../tokens';
import { BE } from '../verbs';
import { isName } from './emit';

const LINES = `
ago_ # U = 2 3 ago
ago_ at least # U = 2 3 4 5 ago
ago_ about # U = 2 3 4 ago
W last = 2 1
W next = 2 1
U last = 2 1
U next = 2 1
M last = 2 1
the last W = 2 3
the next W = 2 3
the W = 2
day W = 2
day W last = 3 2
day W next = 3 2
the W last = 3 2
the W next = 3 2
W the last = 3 1
M / M = 1
S of = 1
B K # = 2 3
B K at least # = 2 3 4 5
Y year_ # month_ # day_ = M3 5 , 1
# month_ # day_ = M1 3
Y year_ # month_ = M3 1
Y year_ = 1
# month_ = M1
from_ # to # = 2 3 4
percent_ # = 2 percent
old_ # years = 2 3 old
aged # years = 2 3 old
P of # years = 1 3 4 old
, of # years , = 1 3 4 old 5
N , # years , = 1 2 3 5
# . M = 1 3
him_ # years = 2 3 old
toll # = 1 of 2
rose # = 1 to 2
# days after = 1 2 later
last year # month_ # day_ = M3 5 1 2
`;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const CLASSES: Readonly<Record<string, (token: Token) => boolean>> = {
  U: ({ lower }) => UNITS.has(lower),
  W: ({ lower }) => WEEKDAYS.has(lower),
  M: ({ lower }) => MONTHS.has(lower),
  S: ({ lower }) => SCALES.has(lower),
  B: ({ lower }) => BE.has(lower),
  K: ({ lower }) => lower === 'killed' || lower === 'injured',
  P: ({ lower }) => isPerson(lower) || lower === 'man' || lower === 'woman',
  N: isName,
  Y: ({ lower }) => /^[12]\d{3}$/.test(lower),
};
const UNITS = words(
  'second seconds minute minutes hour hours day days week weeks month months year years decades',
);
const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
const MONTHS = words(MONTH_NAMES.join(' ').toLowerCase());
const SCALES = words('million billion trillion');

interface Rule {
  pieces: readonly string[];
  out: readonly string[];
  /** The pieces keep their places, so that each word keeps its own span. */
  inOrder: boolean;
}
const RULES: readonly Rule[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [pieces = '', result = ''] = line.split(' = ');
    const out = result.split(' ');
    const order = out.map((one) => Number(one.replace('M', ''))).filter(Boolean);
    return {
      pieces: pieces.split(' '),
      out,
      inOrder: order.every((one, i) => i === 0 || one > (order[i - 1] ?? 0)),
    };
  })
  .sort((a, b) => b.pieces.length - a.pieces.length);
/** Words that rules begin with; a number and a class are looked at by themselves. */
const FIRST = new Set(RULES.map(({ pieces }) => pieces[0] ?? ''));

const isNumeric = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || isNumberWord(token.lower));
/** Number words of one number; a text of digits alone must not be walked from each of them. */
const MAX_NUMBER = 10;

/** The token after what a piece stands for; -1 where it does not stand there. */
function pieceEnd(tokens: readonly Token[], at: number, piece: string): number {
  const token = tokens[at];
  if (!token) return -1;
  if (piece !== '#') return (CLASSES[piece]?.(token) ?? token.lower === piece) ? at + 1 : -1;
  let to = at;
  while (to < at + MAX_NUMBER && isNumeric(tokens[to])) to++;
  return to > at ? to : -1;
}

function matched(tokens: readonly Token[], at: number, { pieces }: Rule): Token[][] | null {
  const found: Token[][] = [];
  for (const piece of pieces) {
    const to = pieceEnd(tokens, at, piece);
    if (to < 0) return null;
    found.push(tokens.slice(at, to));
    at = to;
  }
  return found;
}

/** A literal word at the place of the last one before it. */
function literal(word: string, before: Token): Token {
  return { ...before, text: word, lower: word, kind: /\p{L}/u.test(word) ? 'word' : 'mark', spaced: true };
}

function monthAt(piece: readonly Token[] | undefined): Token[] {
  const [token] = piece ?? [];
  const name = MONTH_NAMES[Number(token?.lower) - 1];
  return token && name
    ? [{ ...token, text: name, lower: name.toLowerCase(), kind: 'word' }]
    : [...(piece ?? [])];
}

/** A marker that stands before belongs to the phrase: "hace" in "hace tres días". */
function widened({ pieces }: Rule, first: Token, out: Token[]): Token[] {
  const [head, ...others] = out;
  return head && /_$|^aged$/.test(pieces[0] ?? '') ? [{ ...head, start: first.start }, ...others] : out;
}

function apply(rule: Rule, pieces: readonly Token[][]): Token[] {
  const all = pieces.flat();
  const [first, last] = [all[0], all.at(-1)];
  const out: Token[] = [];
  for (const one of rule.out) {
    if (/^M\d/.test(one)) out.push(...monthAt(pieces[Number(one.slice(1)) - 1]));
    else if (/^\d/.test(one)) out.push(...(pieces[Number(one) - 1] ?? []));
    else if (first) out.push(literal(one, out.at(-1) ?? first));
  }
  if (!first || !last) return out;
  if (rule.inOrder && !rule.out.some((one) => one.startsWith('M'))) return widened(rule, first, out);
  const start = Math.min(...all.map((token) => token.start));
  const end = Math.max(...all.map((token) => token.end));
  return out.map((token, i) => ({ ...token, start, end, spaced: i > 0 || first.spaced }));
}

/** What a marker means where no rule took it. */
const LEFT: Readonly<Record<string, string>> = {
  ago_: 'before',
  year_: 'years',
  month_: 'months',
  day_: 'days',
  old_: 'aged',
};
const unmarked = (token: Token): Token => {
  const plain = LEFT[token.lower] ?? token.lower.replace(/_$/, '');
  return plain === token.lower || token.lower.length < 2 || token.kind !== 'word'
    ? token
    : { ...token, lower: plain, text: plain };
};

const mayBegin = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  return FIRST.has(token.lower) || isNumeric(token) || isName(token) || CLASS_TESTS.some((is) => is(token));
};
const CLASS_TESTS = Object.entries(CLASSES).flatMap(([name, test]) => (name === 'N' ? [] : [test]));

export function reorder(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    let pieces: Token[][] | null = null;
    const rule = mayBegin(tokens, at)
      ? RULES.find((one) => {
          pieces = matched(tokens, at, one);
          return pieces !== null;
        })
      : undefined;
    if (rule && pieces) {
      out.push(...apply(rule, pieces).map(unmarked));
      at += (pieces as Token[][]).flat().length;
    } else {
      out.push(unmarked(token));
      at++;
    }
  }
  return out;
}
