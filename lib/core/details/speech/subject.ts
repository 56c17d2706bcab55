/**
 * Who speaks: the noun phrase left of a verb, with what stands in apposition.
 * Purely by small words, capitals and marks; every walk is bounded.
 */

import { ROLES } from '../../names/name-cues';
import { isVerb } from '../../text/verbs';
import { isCapital, isGlued } from '../source';
import { ADVERBS, ARTICLES, BREAKS, DAYS, OPENERS, PREPOSITIONS, PRONOUNS, RELATIVES } from './grammar';
import { isWord, lower, type Script, type Stretch } from './script';

export const MAX_PHRASE = 24;
const MAX_ASIDE = 28;
/** Adverbs and days between a subject and its verb. */
const MAX_PASSED = 8;

/** Verbs, but not "the accused man": after an article or before a noun of the phrase it modifies. */
function stopsAt(script: Script, at: number, first: number): boolean {
  const word = lower(script, at);
  if (isCapital(script, at) && at > first) return false;
  if (BREAKS.has(word)) return word !== 'and' || !joins(script, at, first);
  if (
    /^(?:has|have|had|is|are|was|were|be|been|will|would|may|might|could|should|must|did|does|do|can|cannot|not)$/.test(
      word,
    )
  )
    return true;
  return isVerb(word, lower(script, at - 1)) && !ROLES.has(word) && !/(?:ing|ings)$/.test(word);
}

/** "The FBI and ATF": both sides begin alike. */
function joins(script: Script, at: number, first: number): boolean {
  if (at - 1 < first) return false;
  const [before, after] = [at - 1, at + 1];
  if (isCapital(script, after)) return isCapital(script, before);
  return (
    isWord(script, before) &&
    /s$/.test(lower(script, before)) &&
    !isVerb(lower(script, before), lower(script, before - 1))
  );
}

/** A mark that belongs to a noun phrase: hyphens, "Mr.", "Lee's office", "(R-Utah)". */
export function isInner(script: Script, at: number): boolean {
  const text = script.tokens[at]?.text ?? '';
  if (/^[-‐‑]$/.test(text)) return isGlued(script, at) && isGlued(script, at + 1);
  if (/^[&$%/@#]$/.test(text)) return true;
  if (/^['’]s?$/.test(text)) return isGlued(script, at);
  return (
    text === '.' &&
    isGlued(script, at) &&
    isWord(script, at - 1) &&
    (script.tokens[at - 1]?.text.length ?? 9) < 6 &&
    isCapital(script, at - 1)
  );
}

/** The noun phrase that ends before `end`, not past `first`; null where none does. */
export function phraseBefore(script: Script, end: number, first: number): Stretch | null {
  let from = end;
  for (let at = end - 1; at >= first && end - at < MAX_PHRASE; at--) {
    if (script.tokens[at]?.text === ')') {
      const open = opening(script, at, first);
      if (open < 0) break;
      at = open;
      from = at;
      continue;
    }
    if (!isWord(script, at) && script.tokens[at]?.kind !== 'number' && !isInner(script, at)) break;
    if (stopsAt(script, at, first)) break;
    const word = lower(script, at);
    if (PREPOSITIONS.has(word) && !(at > first && isNounLike(script, at - 1))) break;
    from = at;
    if (PRONOUNS.has(word) && end - at === 1) break;
    if (ARTICLES.has(word) && !goesOnLeft(script, at, first)) break;
  }
  return shaped(script, from, end, first);
}

function opening(script: Script, close: number, first: number): number {
  for (let at = close; at >= first && close - at < 8; at--) if (script.tokens[at]?.text === '(') return at;
  return -1;
}
const isNounLike = (script: Script, at: number): boolean =>
  (isWord(script, at) || script.tokens[at]?.kind === 'number' || script.tokens[at]?.text === ')') &&
  !isVerb(lower(script, at), lower(script, at - 1)) &&
  !ADVERBS.has(lower(script, at)) &&
  !PREPOSITIONS.has(lower(script, at)) &&
  !DAYS.has(lower(script, at));

/** Before an article: "a spokesman for the ministry", "a report by the auditor", "sources close to the talks". */
function goesOnLeft(script: Script, at: number, first: number): boolean {
  const word = lower(script, at - 1);
  return (
    at - 2 >= first &&
    (/^(?:of|for|at|with|from|in|by)$/.test(word) || (word === 'to' && lower(script, at - 2) === 'close')) &&
    isNounLike(script, at - 2)
  );
}

/** Drops what opens the sentence: "But", "In a speech on Monday". */
function shaped(script: Script, start: number, end: number, first: number): Stretch | null {
  let from = start;
  while (from < end && (OPENERS.has(lower(script, from)) || !isWordLike(script, from))) from++;
  if (from < end && PREPOSITIONS.has(lower(script, from)) && from === Math.max(first, from))
    from = lastName(script, from, end);
  while (from < end && (DAYS.has(lower(script, from)) || lower(script, from) === ',')) from++;
  return from < end && isNominal(script, from, end) ? { from, to: end } : null;
}
/** "Almost", "please", "clear from": no word of a speaker among them. */
function isNominal(script: Script, from: number, end: number): boolean {
  const last = lower(script, end - 1);
  if (PREPOSITIONS.has(last)) return false;
  return end - from > 1 || isCapital(script, from) || !/^(?:almost|please|then|\w+ly)$/.test(last);
}
const isWordLike = (script: Script, at: number): boolean =>
  script.tokens[at]?.kind !== 'mark' || script.tokens[at]?.text === '$';

/** The last run of capitals, or the last article: what follows an opening phrase of time or place. */
function lastName(script: Script, from: number, end: number): number {
  let at = end - 1;
  if (PRONOUNS.has(lower(script, at))) return at;
  while (at > from && (isCapital(script, at) || isInner(script, at)) && !DAYS.has(lower(script, at))) at--;
  if (at < end - 1) return at + 1;
  for (; at > from; at--) if (ARTICLES.has(lower(script, at))) return at;
  return end;
}

/** The subject of a verb whose group begins at `group`; with an apposition between commas, dashes or brackets. */
export function subjectBefore(script: Script, group: number, first: number): Stretch | null {
  let end = group;
  while (end > first && group - end < MAX_PASSED && isPassed(script, end - 1)) end--;
  const mark = script.tokens[end - 1]?.text ?? '';
  if (!/^[,—–)-]$/.test(mark) || end - 1 <= first) return phraseBefore(script, end, first);
  const open = asideStart(script, end - 1, first, mark);
  if (open < 0) return null;
  const head = headBefore(script, open, first);
  if (!head || tellsMore(script, open + 1)) return head;
  return { from: head.from, to: end - 1 + (mark === ')' ? 1 : 0) };
}
/** "Lee, speaking in Ash, said", "Lee, who had left, said": what stands between is no name of hers. */
const tellsMore = (script: Script, at: number): boolean =>
  !/^(?:including|of|from)$/.test(lower(script, at)) &&
  (RELATIVES.has(lower(script, at)) ||
    PREPOSITIONS.has(lower(script, at)) ||
    (/(?:ing|ed)$/.test(lower(script, at)) && !isCapital(script, at)));

/** "Ann Lee, the mayor of Ash, one of the towns, said": past a second apposition to the name. */
function headBefore(script: Script, open: number, first: number): Stretch | null {
  const head = phraseBefore(script, open, first);
  if (!head || script.tokens[head.from - 1]?.text !== ',' || !ARTICLES.has(lower(script, head.from)))
    return head;
  const name = phraseBefore(script, head.from - 1, first);
  return name && isCapital(script, name.from) && script.quoteOf[name.from] === -1 ? name : head;
}
const isPassed = (script: Script, at: number): boolean =>
  ADVERBS.has(lower(script, at)) ||
  (/ly$/.test(lower(script, at)) && !isCapital(script, at)) ||
  isTime(script, at);
/** "Lee on Tuesday said". */
const isTime = (script: Script, at: number): boolean =>
  (DAYS.has(lower(script, at)) && !/^(?:last|this|late|early)$/.test(lower(script, at))) ||
  (lower(script, at) === 'on' && DAYS.has(lower(script, at + 1))) ||
  (PERIODS.test(lower(script, at)) && TURNS.test(lower(script, at - 1))) ||
  (TURNS.test(lower(script, at)) &&
    (PERIODS.test(lower(script, at + 1)) || /day$/.test(lower(script, at + 1))));
const PERIODS = /^(?:week|month|year|morning|evening|night|weekend)$/;
const TURNS = /^(?:this|last)$/;

function asideStart(script: Script, close: number, first: number, mark: string): number {
  const wanted = mark === ')' ? '(' : mark;
  for (let at = close - 1; at > first && close - at < MAX_ASIDE; at--) {
    const text = script.tokens[at]?.text ?? '';
    if (text === wanted) return at;
    if (/^[;:“”"]$/.test(text)) return -1;
  }
  return -1;
}
