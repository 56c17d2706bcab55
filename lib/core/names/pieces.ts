/**
 * A run of capitals as its pieces: what is known by heart, roles, and what is left as names. "Iraqi Foreign Minister
 * Fuad Hussein" is a people, a role and a name.
 */
import { isCapitalized, type Token } from '../text/tokens';
import { beginsKnown, type Known, knownAs, MAX_PHRASE } from './gazetteer';
import { isGivenName } from './given-names';
import { NO_NAMES, ORGANISATION_HEADS, PLACE_TAILS, ROLE_PARTS, ROLES, SMALL_WORDS } from './name-cues';
import type { Run } from './runs';

export interface Piece extends Run {
  known: Known | null;
  /** A role's or title's words, not a name's. */
  isRole: boolean;
}

/** Known places that are given names or surnames as well. */
const ALSO_PERSONS = new Set(
  'chad jordan georgia israel paris sydney florence austin houston madison lincoln virginia charlotte washington chelsea carolina montana dallas china india kingston male'.split(
    ' ',
  ),
);

/** The longest phrase known by heart that begins at a token. */
function knownAt(
  text: string,
  tokens: Token[],
  at: number,
  end: number,
): { to: number; known: Known } | null {
  const first = tokens[at];
  if (first?.known) {
    const known = knownAs(first.known);
    return known && { to: at + 1, known };
  }
  if (!first || !beginsKnown(first.lower)) return null;
  for (let to = Math.min(end, at + MAX_PHRASE * 2); to > at; to--) {
    const last = tokens[to - 1];
    if (!last || last.kind === 'mark') continue;
    const dot = tokens[to]?.text === '.' && tokens[to]?.spaced === false ? 1 : 0;
    const known =
      knownAs(text.slice(first.start, last.end + dot)) ?? knownAs(text.slice(first.start, last.end));
    if (known) return { to, known };
  }
  return null;
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  isCapitalized(token.text) &&
  !ROLES.has(token.lower) &&
  !NO_NAMES.has(token.lower);
const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (ORGANISATION_HEADS.has(token.lower) || PLACE_TAILS.has(token.lower));

/** "Jordan Spieth", "Michael Jordan": a place's name within a person's. */
function isPersonal(tokens: Token[], at: number, to: number, end: number, open: number): boolean {
  if (to - at > 1) return false;
  const before = tokens[at - 1];
  if (
    open < at &&
    before &&
    isName(before) &&
    (isGivenName(before.lower) || at - open > 1) &&
    !isHead(before)
  )
    return true;
  const next = tokens[to];
  return (
    ALSO_PERSONS.has(tokens[at]?.lower ?? '') &&
    to < end &&
    isName(next) &&
    !isHead(next) &&
    !isHead(tokens[to + 1])
  );
}

/** "US Geological Survey", "Baghdad University": a place that an organisation's or another place's name begins with. */
function namesBody(tokens: Token[], to: number, end: number, known: Known): boolean {
  if (known.what === 'organisation' || known.what === 'people') return false;
  for (let at = to; at < end; at++) {
    const token = tokens[at];
    if (!token || ROLES.has(token.lower)) return false;
    if (isHead(token)) return at - to < 4;
  }
  return false;
}

/** The index after a role's words at `at`: "Prime Minister", "Secretary of State"; `at` where none stands. */
function roleEnd(tokens: Token[], at: number, end: number): number {
  let to = at;
  for (let next = at; next < end; next++) {
    const token = tokens[next];
    if (!token) break;
    if (ROLES.has(token.lower)) to = next + 1;
    else if (token.lower === 'of' && next > at) {
      const state = tokens[next + 1];
      if (
        /^(?:state|staff|defen[cs]e|operations|police|parliament)$/.test(state?.lower ?? '') &&
        next + 1 < end
      )
        to = next + 2;
      else break;
    } else if (!ROLE_PARTS.has(token.lower) && token.kind === 'word') break;
  }
  while (to > at && to < end && tokens[to]?.text === '.' && !tokens[to]?.spaced) to++;
  return to;
}

/** "Ash Daily News": a known name of several words with more before it is another one. */
function belongs(
  tokens: Token[],
  open: number,
  at: number,
  found: { to: number; known: Known } | null,
): typeof found {
  const isLonger =
    found?.known.type === 'organisation' && found.to - at > 1 && open < at && isName(tokens[at - 1]);
  return isLonger ? null : found;
}

/** "Iraqi Foreign Ministry", "Canadian Press": the index after a people's body; `from` where none follows. */
function bodyEnd(tokens: Token[], from: number, end: number): number {
  let to = from;
  for (let at = from; at < end && at < from + 5; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (ORGANISATION_HEADS.has(lower)) to = at + 1;
    else if (ROLES.has(lower)) return from;
  }
  return to;
}

/** "Ash Fire Department Chief Ann Lee": a role between what it belongs to and who holds it; "Ann King Lee" has none. */
function isOffice(tokens: Token[], open: number, at: number, end: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (at <= open || at + 1 >= end || !before || !ROLES.has(tokens[at]?.lower ?? '')) return false;
  return (isName(next) || ROLES.has(next?.lower ?? '')) && !isGivenName(before.lower) && !isHead(next);
}

/** "On", "Monday": opens a sentence before a role or a name. */
const isFiller = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^(?:al|el|de|van|will|may|us)$/.test(token.lower) &&
  (SMALL_WORDS.has(token.lower) || NO_NAMES.has(token.lower));

export function piecesOf(run: Run, tokens: Token[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let open = run.from;
  const piece = (from: number, to: number, known: Known | null, isRole: boolean): void => {
    while (from < to && tokens[from]?.kind === 'mark') from++;
    while (
      to > from &&
      (tokens[to - 1]?.kind === 'mark' || /^(?:of|for|and|in|the|'s)$/.test(tokens[to - 1]?.lower ?? ''))
    )
      to--;
    if (from < to) pieces.push({ from, to, known, isRole, initial: run.initial && from === run.from });
  };
  for (let at = run.from; at < run.to; ) {
    const role = at === open || isOffice(tokens, open, at, run.to) ? roleEnd(tokens, at, run.to) : at;
    const found = belongs(tokens, open, at, knownAt(text, tokens, at, run.to));
    if (role > at && !(found && found.to >= role)) {
      piece(open, at, null, false);
      piece(at, role, null, true);
      open = at = role;
    } else if (
      found &&
      !isPersonal(tokens, at, found.to, run.to, open) &&
      !namesBody(tokens, found.to, run.to, found.known)
    ) {
      piece(open, at, null, false);
      piece(at, found.to, found.known, false);
      const body = found.known.what === 'people' ? bodyEnd(tokens, found.to, run.to) : found.to;
      if (body > found.to) piece(at, body, null, false);
      open = at = body;
    } else if (at === open && isFiller(tokens[at])) open = ++at;
    else at = Math.max(at + 1, found && namesBody(tokens, found.to, run.to, found.known) ? found.to : 0);
  }
  piece(open, run.to, null, false);
  return pieces;
}
