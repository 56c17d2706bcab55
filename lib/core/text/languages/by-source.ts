/** "Laut Polizei starben …": German has no comma behind the source, and the verb there. English has one. */
import type { Token } from '../tokens';
import { BE } from '../verbs';
import { isOwn } from './emit';

/** Words that a source has at most. */
const MAX_SOURCE = 10;
const HAVE = new Set(['has', 'have', 'had', 'died_', 'killed', 'injured', 'will', 'said', 'rose']);
const isVerb = (token: Token): boolean =>
  BE.has(token.lower) || HAVE.has(token.lower) || (isOwn(token) && /^\p{Ll}/u.test(token.text));

/** Where the source ends that begins at `from`: at the first verb; 0 where a mark comes first, or none. */
function sourceEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + MAX_SOURCE); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return 0;
    if (at > from && isVerb(token)) return at;
  }
  return 0;
}

export function withCommas(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  let border = 0;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (at === border && before)
      out.push({ ...before, text: ',', lower: ',', kind: 'mark', start: before.end });
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') border = sourceEnd(tokens, at + 2);
    out.push(token);
  });
  return out;
}
