/** What is said: before, around or after its cue, over as many sentences as the quotation goes on. */
import { OCCASION } from './asides';
import { cueVerb } from './cues';
import type { Cue } from './find-cues';
import { DAYS, OPENERS, PREPOSITIONS, PRONOUNS } from './grammar';
import { lower, type Script, type Stretch, text } from './script';

/** An object that goes on for more tokens is no phrase: its end is not looked for. */
const MAX_OBJECT = 60;
export const opensQuote = (script: Script, at: number): boolean => {
  const quote = script.quoteOf[at] ?? -1;
  return quote >= 0 && script.quotes[quote]?.from === at;
};
const closesQuote = (script: Script, at: number): boolean => {
  const quote = script.quotes[script.quoteOf[at] ?? -1];
  return quote !== undefined && quote.to === at + 1;
};

/** Words before a cue's clause that are what is said: from the sentence's or the quotation's beginning. */
export function contentBefore(script: Script, end: number, sentence: Stretch): Stretch | null {
  let to = end;
  while (to > sentence.from && /^[,—–-]$/.test(text(script, to - 1)) && !closesQuote(script, to - 1)) to--;
  const quote = script.quotes[script.quoteOf[to - 1] ?? -1];
  const from = quote ? Math.min(sentence.from, quote.from) : sentence.from;
  return to - from > 1 ? { from, to } : null;
}

/** Goes on with the sentences that are wholly quoted and follow in the paragraph; over paragraphs while a quotation is open. */
export function extended(
  script: Script,
  content: Stretch,
  cuesBySentence: (sentence: number) => boolean,
): Stretch {
  let { to } = content;
  for (let round = 0; round < 40; round++) {
    const sentence = script.sentenceOf[to - 1] ?? 0;
    const end = script.sentences[sentence]?.to ?? to;
    const next = script.sentences[sentence + 1];
    if (!next || to < end - 1 - trailing(to, end)) break;
    const starts =
      opensQuote(script, next.from) ||
      (script.quoteOf[next.from] !== -1 && script.quoteOf[next.from] === script.quoteOf[to - 1]);
    if (!starts || cuesBySentence(sentence + 1)) break;
    if (script.lineStart[next.from] && !isOpenBefore(script, next.from)) break;
    const quote = script.quotes[script.quoteOf[next.from] ?? -1];
    if (!quote) break;
    to = Math.max(to, quote.to);
  }
  return { from: content.from, to };
}
/** What of a sentence follows content and is not said: "Ms. Lee said on Monday." */
const trailing = (to: number, end: number): number => Math.max(0, Math.min(end - to, 26) - 1);
function isOpenBefore(script: Script, at: number): boolean {
  const quote = script.quotes[script.quoteOf[at - 1] ?? -1];
  return quote?.open === true || text(script, at - 1) === ':';
}

/** Where what is said ends in its sentence: before another clause that cites, or its last mark. */
export function clauseEnd(script: Script, from: number, sentence: Stretch, later: readonly number[]): number {
  let end = sentence.to;
  for (const start of later) {
    if (start <= from + 3 || start >= end) continue;
    let cut = start;
    while (cut > from && /^(?:,|;|—|–|and|but|while|though|although)$/.test(lower(script, cut - 1))) cut--;
    if (cut < start) end = cut;
  }
  while (end > from + 1 && /^[.;,]$/.test(text(script, end - 1))) end--;
  return end;
}

/** What is called for, blamed or cited is a noun phrase: it ends at a mark, and where the telling goes on about when and why. */
export function objectEnd(script: Script, from: number, end: number, cue: Cue): number {
  if (lower(script, from) === 'as' && lower(script, from + 1) === 'much') return from + 2;
  if (cue.verb?.class !== 'act' || isClause(script, from)) return end;
  for (let at = from + 1; at < Math.min(end, from + MAX_OBJECT); at++) {
    if (script.quoteOf[at] !== -1) continue;
    if (/^(?:[,;:—–]|while|when|because|after|before|during|since|until|but|amid)$/.test(lower(script, at)))
      return at;
    if (isOccasion(script, at, end)) return at;
  }
  return end;
}
const isClause = (script: Script, at: number): boolean =>
  script.quoteOf[at] !== -1 || /^(?:that|how|what|why|whether|when|:)$/.test(lower(script, at));
/** "in an interview", "at a hearing", "on Friday". */
function isOccasion(script: Script, at: number, end: number): boolean {
  if (!/^(?:in|on|at)$/.test(lower(script, at))) return false;
  if (DAYS.has(lower(script, at + 1))) return true;
  for (let i = at + 1; i < Math.min(end, at + 5); i++) if (OCCASION.test(lower(script, i))) return true;
  return false;
}

/** No sentence is led in by more tokens. */
const MAX_OPENER = 80;
/** May the words before a speaker be what is said, or do they only lead in ("In July,", "When asked,")? */
export function isOpener(script: Script, from: number, to: number): boolean {
  if (to - from < 3) return true;
  const quoteEnd = script.quoteOf[to - 1] !== -1 ? to - 1 : to - 2;
  const quote = script.quotes[script.quoteOf[quoteEnd] ?? -1];
  if (quote && (quote.from <= from || quote.to - quote.from > 7 || !PREPOSITIONS.has(lower(script, from))))
    return false;
  const word = lower(script, from);
  if (/^(?:as|if|when|while|after|before|since|although|though|because|asked|once)$/.test(word)) return true;
  if (/ing$/.test(word) && from < to - 3 && to - from <= MAX_OPENER && !hasVerb(script, from, to))
    return true;
  const starts = OPENERS.has(word) ? lower(script, from + 1) : word;
  return PREPOSITIONS.has(starts) && to - from <= MAX_OPENER && !hasVerb(script, from, to);
}
function hasVerb(script: Script, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did)$/.test(
        lower(script, at),
      ) ||
      PRONOUNS.has(lower(script, at))
    )
      return true;
  return false;
}
export const isParticipleCue = (script: Script, at: number): boolean =>
  cueVerb(lower(script, at))?.forms.includes('ing') === true;
