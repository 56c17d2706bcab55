/** The role that is told beside a name: before it ("fire chief Ann Lee") or after a comma ("Ann Lee, the fire chief,"). */
import type { Token } from '../text/tokens';
import { ROLE_PARTS, ROLES } from './name-cues';

/** Words that a role has at most. */
const MAX_BEFORE = 8;
const MAX_AFTER = 5;
const DANGLING = /^(?:of|the|and|for|to|[-‐]|late|new|then)$/;

/** The first token of the role that stands directly before a name; the name's own first where none does. */
export function roleStart(tokens: Token[], from: number): number {
  let start = from;
  let at = from - 1;
  if (tokens[at]?.text === '.' && ROLES.has(tokens[at - 1]?.lower ?? '')) at--;
  if (tokens[at]?.text === ',' && tokens[at]?.spaced === false && ROLES.has(tokens[at - 1]?.lower ?? ''))
    at--;
  if (!isRoleEnd(tokens, at)) return from;
  for (const last = Math.max(0, from - MAX_BEFORE); at >= last; at--) {
    const token = tokens[at];
    if (!token || !(ROLES.has(token.lower) || ROLE_PARTS.has(token.lower) || /^[-‐]$/.test(token.text)))
      break;
    start = at;
  }
  while (start < from && DANGLING.test(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** "Secretary of State", "the candidate": the words end with a role, or with what belongs to one. */
const isRoleEnd = (tokens: Token[], at: number): boolean =>
  ROLES.has(tokens[at]?.lower ?? '') ||
  (/^(?:state|staff|police|general)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:of|[-‐])$/.test(tokens[at - 1]?.lower ?? '') &&
    ROLES.has(tokens[at - 2]?.lower ?? ''));

/** Verbatim role beside the name at from…to, if one is told. */
export function roleBeside(tokens: Token[], text: string, from: number, to: number): string | undefined {
  const at = roleStart(tokens, from);
  const [first, last] = [tokens[at], tokens[from - 1]];
  if (at < from && first && last) return text.slice(first.start, last.end).replace(/(?<![,\s])[,\s]+$/, '');
  return roleAfter(tokens, text, to);
}

/** "…, the prime minister of Iraq": from the article's next word to the role's noun. */
function roleAfter(tokens: Token[], text: string, to: number): string | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  const start = /^(?:the|a|an|its|his|her|their)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  for (let at = start; at < start + MAX_AFTER; at++) {
    const [first, token, next] = [tokens[start], tokens[at], tokens[at + 1]];
    if (!first || token?.kind !== 'word') return undefined;
    if (ROLES.has(token.lower) && !(next && ROLES.has(next.lower))) return text.slice(first.start, token.end);
  }
  return undefined;
}
