/** "Said the minister that …", as Arabic and Hebrew have it: the speaker is put before the verb, each word at its own place. */
import type { Token } from '../tokens';

const SAID = new Set('said announced confirmed denied warned added'.split(' '));
/** Tokens that a speaker has at most. */
const MAX_SPEAKER = 14;
const ENDS = new Set(['.', '!', '?']);

/** Where the speaker ends: at "that", a colon or a comma; 0 where none comes. */
function speakerEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + MAX_SPEAKER); at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (lower === 'that' || lower === ':' || lower === ',' || lower === 'in') return at;
    if (ENDS.has(lower) || SAID.has(lower)) return 0;
  }
  return 0;
}

export function verbsLast(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const after = tokens[at - 1]?.text ?? '';
    const end = SAID.has(token.lower) && !/^[”"»,]$/.test(after) ? speakerEnd(tokens, at + 1) : 0;
    if (end > at + 1) {
      out.push(...tokens.slice(at + 1, end), token);
      at = end - 1;
    } else out.push(token);
  }
  return out;
}
