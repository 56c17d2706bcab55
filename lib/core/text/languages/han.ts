/**
 * Chinese text cut into the words of the table, numbers, names and the rest. Intl.Segmenter tells where words begin, so
 * that "人" in "人民" is no person; a phrase of the table may go on over its cuts.
 */
import { type Token, tokensOf } from '../tokens';
import { pointedNames } from './han-names';
import { hanNumber } from './han-numbers';
import { cut, named } from './han-run';
import type { Language } from './language';
import { type Known, learn } from './names';

const HAN = /^\p{sc=Han}/u;

const moved = (tokens: Token[], by: number): Token[] =>
  tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));

/** The words of a text; names with a point are one. */
export function hanTokens(text: string, language: Language, known: Known): Token[] {
  const out: Token[] = [];
  let from = 0;
  for (const { start, end } of pointedNames(text)) {
    if (start < from || end <= start) continue;
    for (const token of moved(pieces(text.slice(from, start), language, known), from)) out.push(token);
    out.push(named(text.slice(start, end), start));
    learn(
      known,
      text
        .slice(start, end)
        .split(/[·•・]/)
        .at(-1) ?? '',
    );
    from = end;
  }
  return [...out, ...moved(pieces(text.slice(from), language, known), from)];
}

/** A token that is no Chinese word; digits take "万" along, which is then cut off from the token behind. */
function other(text: string, tokens: Token[], at: number): { token: Token; to: number } | null {
  const first = tokens[at];
  if (!first) return null;
  const number = first.kind === 'number' ? hanNumber(text, first.start, first.lower) : null;
  if (!number) return { token: { ...first, spaced: true }, to: at + 1 };
  const end = number.to;
  const token = { ...first, lower: String(number.value), text: text.slice(first.start, end), end };
  let to = at;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  const rest = tokens[to];
  const left = rest && text.slice(end, rest.end);
  if (rest && left && rest.start < end) tokens[to] = { ...rest, start: end, text: left, lower: left };
  return { token, to };
}

/** The tokens from `at` on that stand without a space or mark between them. */
function runEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (HAN.test(tokens[to]?.text ?? '') && tokens[to]?.start === tokens[to - 1]?.end) to++;
  return to;
}

function pieces(text: string, language: Language, known: Known): Token[] {
  const tokens = tokensOf(text);
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const start = tokens[at]?.start ?? 0;
    const one = HAN.test(tokens[at]?.text ?? '') ? null : other(text, tokens, at);
    const to = one?.to ?? runEnd(tokens, at);
    if (one) out.push(one.token);
    else {
      const cuts = new Set(tokens.slice(at, to).map((token) => token.start - start));
      const before = out.at(-1);
      const counts = before?.kind === 'number' && before.end === start;
      const run = { text: text.slice(start, tokens[to - 1]?.end), start, cuts };
      for (const token of cut(run, language, known, counts)) out.push(token);
    }
    at = to;
  }
  return out;
}
