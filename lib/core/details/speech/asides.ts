/** Phrases of time, place and hearer between a cue and what is said: "said on Monday in a statement", "told reporters". */
import { isCapitalized } from '../../text/tokens';
import type { Cue } from './find-cues';
import { ARTICLES, DAYS, PREPOSITIONS } from './grammar';
import { isWord, lower, type Script, text } from './script';

const MAX_ASIDE = 14;
/** Where something is said, not what: "in a statement". */
export const OCCASION =
  /^(?:statement|interview|speech|briefing|email|letter|tweet|post|memo|report|conference|rally|debate|call|hearing|message|testimony|address|release|filing|event|appearance|forum|radio|television|tv|twitter|facebook|court|meeting)$/;
const PERIODS =
  /^(?:week|month|year|night|morning|afternoon|evening|day|summer|winter|spring|autumn|fall|weekend|.+day)$/;
const HEARERS =
  /^(?:reporters|journalists|me|him|her|them|us|you|supporters|police|lawmakers|investigators|officials|congress|voters)$/;

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
  !isCapitalized(text(script, at + 1)) &&
  !ARTICLES.has(lower(script, at + 1)) &&
  !HEARERS.test(lower(script, at + 1));

/** "told the paper's editor", "told CNN's Ann Lee": to "that", a preposition, a quotation, or where another subject begins. */
function hearerEnd(script: Script, from: number, last: number): number {
  let at = from;
  const isName = isCapitalized(text(script, at));
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
          !isCapitalized(text(script, at)) &&
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
