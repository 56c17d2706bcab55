/** What is said: before, around or after its cue, over as many sentences as the quotation goes on. */
import { cueVerb } from './cues';
import type { Cue } from './find-cues';
import { ARTICLES, DAYS, OPENERS, PREPOSITIONS, PRONOUNS } from './grammar';
import { isWord, lower, type Script, type Stretch } from './script';

const MAX_ASIDE = 14;
/** An object that goes on for more tokens is no phrase: its end is not looked for. */
const MAX_OBJECT = 60;
/** Where something is said, not what: "in a statement". */
const OCCASION =
  /^(?:statement|interview|speech|briefing|email|letter|tweet|post|memo|report|conference|rally|debate|call|hearing|message|testimony|address|release|filing|event|appearance|forum|radio|television|tv|twitter|facebook|court|meeting)$/;
const PERIODS =
  /^(?:week|month|year|night|morning|afternoon|evening|day|summer|winter|spring|autumn|fall|weekend|.+day)$/;
const HEARERS =
  /^(?:reporters|journalists|me|him|her|them|us|you|supporters|police|lawmakers|investigators|officials|congress|voters)$/;

const text = (script: Script, at: number): string => script.tokens[at]?.text ?? '';
export const opensQuote = (script: Script, at: number): boolean => {
  const quote = script.quoteOf[at] ?? -1;
  return quote >= 0 && script.quotes[quote]?.from === at;
};
const closesQuote = (script: Script, at: number): boolean => {
  const quote = script.quotes[script.quoteOf[at] ?? -1];
  return quote !== undefined && quote.to === at + 1;
};
export const isStop = (script: Script, at: number): boolean => /^[.!?…]$/.test(text(script, at));

/** The index after phrases of time, place and hearer that follow a cue. */
export function pastAside(script: Script, from: number, last: number, cue: Cue): number {
  let at = from;
  for (let round = 0; round < 4 && at < last; round++) {
    const next = asideEnd(script, at, last, cue);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** "Less than a week ago": a handful of words up to "ago" or "earlier". */
function agoEnd(script: Script, from: number): number {
  for (let at = from; at < from + 6; at++) {
    if (lower(script, at) === 'ago') return at + 1;
    if (!isWord(script, at) && script.tokens[at]?.kind !== 'number') break;
  }
  return from;
}

function asideEnd(script: Script, at: number, last: number, cue: Cue): number {
  const word = lower(script, at);
  if (script.quoteOf[at] !== -1) return at;
  if (/^(?:last|this|earlier|late|early)$/.test(word) && PERIODS.test(lower(script, at + 1))) return at + 2;
  if ((DAYS.has(word) && !ARTICLES.has(word)) || /^(?:here|there|separately|simply|again)$/.test(word))
    return at + 1;
  if (word === 'only' && /^(?:that|:|,)$/.test(lower(script, at + 1))) return at + 1;
  if (word === 'on' && DAYS.has(lower(script, at + 1))) return at + 2;
  const ago = agoEnd(script, at);
  if (ago > at) return ago;
  if (HEARERS.test(word) && cue.verb?.class === 'tell') return at + 1;
  if (
    cue.verb?.class === 'tell' &&
    !/^(?:that|to|how|what|why|whether|:|,)$/.test(word) &&
    !isStop(script, at)
  )
    return hearerEnd(script, at, last);
  if (word === 'to' && isInfinitive(script, at)) return at;
  if (
    !PREPOSITIONS.has(word) ||
    /^(?:by|as|like)$/.test(word) ||
    cue.verb?.class === 'act' ||
    cue.verb?.class === 'want'
  )
    return at;
  return phraseEnd(script, at, last);
}

/** "Vowed to leave", not "said to reporters", "said to Lee". */
const isInfinitive = (script: Script, at: number): boolean =>
  !/^\p{Lu}/u.test(text(script, at + 1)) &&
  !ARTICLES.has(lower(script, at + 1)) &&
  !HEARERS.test(lower(script, at + 1));

/** "told the paper's editor", "told CNN's Ann Lee": to "that", a preposition, a quotation, or where another subject begins. */
function hearerEnd(script: Script, from: number, last: number): number {
  let at = from;
  const isName = /^\p{Lu}/u.test(text(script, at));
  for (; at < last && at - from < 9; at++) {
    at = pastTitle(script, at);
    const word = lower(script, at);
    if (
      at > from &&
      (/^(?:that|to|how|what|why|whether|he|she|they|it|there|,|:|\.)$/.test(word) ||
        PREPOSITIONS.has(word) ||
        DAYS.has(word))
    )
      return at;
    if (script.quoteOf[at] !== -1) return at;
    if (
      at > from &&
      (ARTICLES.has(word) ||
        (isName &&
          isWord(script, at) &&
          !/^\p{Lu}/u.test(text(script, at)) &&
          lower(script, at - 1) !== "'s" &&
          word !== "'s"))
    )
      return at;
  }
  return at;
}

/** "told the “Ash Hour” that": the name of a programme. */
function pastTitle(script: Script, at: number): number {
  const quote = script.quotes[script.quoteOf[at] ?? -1];
  return quote?.from === at && quote.to - at < 7 && lower(script, quote.to) === 'that' ? quote.to : at;
}

/** "In a statement carried by the agency", "sent to the Herald". */
const isCarried = (script: Script, at: number): boolean =>
  /(?:ed|sent|seen)$/.test(lower(script, at)) && /^(?:by|to|on|via)$/.test(lower(script, at + 1));

/** To a mark, a quotation, "that", or past the noun of an occasion; else none is taken. */
function phraseEnd(script: Script, from: number, last: number): number {
  let occasion = -1;
  for (let at = from + 1; at <= last && at - from < MAX_ASIDE; at++) {
    if (
      at === last ||
      /^[,.:;—–]$/.test(text(script, at)) ||
      script.quoteOf[at] !== -1 ||
      /^(?:that|how)$/.test(lower(script, at))
    )
      return at;
    if (OCCASION.test(lower(script, at))) occasion = at + 1;
    if (
      occasion > 0 &&
      at >= occasion &&
      !PREPOSITIONS.has(lower(script, at)) &&
      !isCarried(script, occasion) &&
      !DAYS.has(lower(script, at)) &&
      at > occasion
    )
      break;
  }
  if (occasion > 0) return occasion;
  return DAYS.has(lower(script, from + 1)) ? from + 2 : from;
}

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
