/**
 * Why it happened: a cue and the reason's phrase, at most a dozen words. Value: the reason's terms; head: its noun;
 * about: the verb that is explained, then its clause.
 */

import type { Detail } from '../model';
import { isCapitalized } from '../text/tokens';
import { isVerb } from '../text/verbs';
import { CAUSE_CUES, EVENTS } from './cause-cues';
import { sentenceAt, termAt, termsBetween } from './clause';
import type { DetailContext, PassageText } from './context';
import { lower, type Script, type Stretch, scriptOf, textOf } from './speech/script';

const MAX_WORDS = 13;
const MAX_EVENT = 8;
const REACH = 14;
const MAX_TERMS = 12;
const STOP =
  /^(?:which|who|whom|whose|but|while|when|where|although|though|said|says|according|adding|because|however)$/;
const NOUN_END =
  /^(?:to|of|in|on|at|for|from|by|with|that|after|over|against|between|during|and|or|as|into|about|is|are|was|were|be|been|has|have|had|will|would)$/;

interface CueLine {
  words: readonly string[];
  wantsEvent: boolean;
}
/** By the first word, longest first. */
const BY_WORD = new Map<string, CueLine[]>();
for (const line of CAUSE_CUES.trim().split('\n')) {
  const [words = '', wanted] = line.split(':');
  const cue = { words: words.split(' '), wantsEvent: wanted !== undefined };
  const first = cue.words[0] ?? '';
  BY_WORD.set(
    first,
    [...(BY_WORD.get(first) ?? []), cue].sort((a, b) => b.words.length - a.words.length),
  );
}

/** Where the reason's phrase ends: at a mark, a clause of its own, or after a dozen words. */
function reasonEnd(script: Script, from: number, last: number): number {
  let words = 0;
  let at = from;
  for (; at < last && words < MAX_WORDS; at++) {
    const token = script.tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && !/^(?:[-‐'’"“”&$%/]|['’]s)$/.test(token.text) && !isDotted(script, at))
    )
      break;
    if (words > 0 && STOP.test(token.lower)) break;
    if (token.kind !== 'mark' && !token.lower.startsWith("'")) words++;
  }
  while (
    at > from &&
    /^(?:the|a|an|of|to|in|on|and|or|its|his|her|their|that|for|with|by|at|[-‐'’"“”])$/.test(
      lower(script, at - 1),
    )
  )
    at--;
  return at;
}
const isDotted = (script: Script, at: number): boolean =>
  script.tokens[at]?.text === '.' &&
  script.tokens[at]?.spaced === false &&
  script.tokens[at + 1]?.kind === 'word' &&
  (script.tokens[at - 1]?.text.length ?? 9) < 4;

/** An event's noun before the phrase's first preposition, or a clause told by an -ing form. */
function hasEvent(script: Script, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + MAX_EVENT); at++) {
    const word = lower(script, at);
    if (EVENTS.has(word)) return true;
    if (at > from && NOUN_END.test(word) && word !== 'of') return false;
    if (at === from && /ing$/.test(word) && word.length > 5) return true;
  }
  return false;
}

/** "due to arrive" is a plan, "due to bad weather" a reason. */
function isPlan(script: Script, at: number, words: readonly string[]): boolean {
  if (words[0] !== 'due') return false;
  const next = script.tokens[at + 2];
  if (next?.lower === 'be') return true;
  const after = script.tokens[at + 3];
  const isSmall = (word = '') =>
    /^(?:a|an|the|its|his|her|their|this|that|in|on|at|to|from|by|with|for|into|up|until|before)$/.test(word);
  return (
    next?.kind === 'word' &&
    !isSmall(next.lower) &&
    !isCapitalized(next.text) &&
    (isSmall(after?.lower) || isCapitalized(after?.text ?? '')) &&
    /^(?:is|are|was|were|be|been|not|also|now)$/.test(lower(script, at - 1))
  );
}

function cueAt(script: Script, at: number, last: number): { cue: Stretch; reason: Stretch } | null {
  for (const { words, wantsEvent } of BY_WORD.get(lower(script, at)) ?? []) {
    if (!words.every((word, i) => lower(script, at + i) === word) || isPlan(script, at, words)) continue;
    const from = at + words.length;
    const to = reasonEnd(script, from, last);
    if (to <= from || (wantsEvent && !hasEvent(script, from, to))) continue;
    return { cue: { from: at, to: from }, reason: { from, to } };
  }
  return null;
}

/** The reason's noun: the last word before its first preposition or verb. */
function headOf(script: Script, { from, to }: Stretch): string | undefined {
  let head: string | undefined;
  for (let at = from; at < to; at++) {
    const token = script.tokens[at];
    if (token?.kind !== 'word' || token.lower.startsWith("'")) continue;
    if (
      head &&
      (NOUN_END.test(token.lower) || (isVerb(token.lower, lower(script, at - 1)) && !/s$/.test(token.lower)))
    )
      break;
    if (termAt(script, at)) head = token.text;
  }
  return head;
}

/** The clause that is explained: its verb, then its terms from the cue outwards. */
function explained(script: Script, cue: Stretch, reason: Stretch): string[] {
  const sentence = sentenceAt(script, cue.from);
  const before = cue.from - sentence.from > 2;
  const [from, to] = before
    ? [Math.max(sentence.from, cue.from - REACH), cue.from]
    : [reason.to, Math.min(sentence.to, reason.to + REACH)];
  const verbs: string[] = [];
  for (let at = to - 1; at >= from; at--)
    if (isVerb(lower(script, at), lower(script, at - 1))) verbs.push(...termsBetween(script, at, at + 1));
  const terms = termsBetween(script, from, to);
  return [...new Set([...(before ? verbs : verbs.reverse()), ...(before ? terms.reverse() : terms)])].slice(
    0,
    MAX_TERMS,
  );
}

export function causeIn(passage: PassageText, _context: DetailContext): Detail[] {
  const script = scriptOf(passage);
  const details: Detail[] = [];
  for (let at = 0; at < script.tokens.length; at++) {
    const found = cueAt(script, at, sentenceAt(script, at).to);
    const span = found && textOf(script, { from: at, to: found.reason.to });
    if (!found || !span) continue;
    const { cue, reason } = found;
    const value = termsBetween(script, reason.from, reason.to).join(' ');
    details.push({
      kind: 'cause',
      ...span,
      value,
      head: headOf(script, reason),
      about: explained(script, cue, reason),
    });
    at = reason.to - 1;
  }
  return details;
}
