/** Cues with their speaker and what is said: each cue's surroundings decide where the two stand. */

import { isCapital } from '../source';
import { isStop, pastAside } from './asides';
import { citedBy } from './chains';
import {
  clauseEnd,
  contentBefore,
  extended,
  isOpener,
  isParticipleCue,
  objectEnd,
  opensQuote,
} from './content';
import { cuesIn } from './find-cues';
import { isClosing, isInverted, isPredicate, type Placed, place } from './placed';
import { lower, type Script, type Stretch, text } from './script';
import { MAX_PHRASE } from './subject';
import { subjectAfter } from './subject-after';

export interface Statement {
  cue: Stretch;
  source: Stretch | null;
  content: Stretch;
}
/** Cues by their sentence. */
type Cues = ReadonlyMap<Stretch, readonly Placed[]>;
type Reader = (script: Script, cue: Placed, all: Cues) => Statement | null;

const hasCue =
  (script: Script, all: Cues) =>
  (index: number): boolean => {
    const sentence = script.sentences[index];
    return sentence !== undefined && (all.get(sentence) ?? []).some(({ form }) => form !== 'ing');
  };

const readInverted: Reader = (script, cue, all) => {
  if (!isInverted(script, cue)) return null;
  const source = subjectAfter(script, cue.to, cue.sentence.to);
  const content = contentBefore(script, cue.at, cue.sentence);
  return source && content && { cue, source, content: extended(script, content, hasCue(script, all)) };
};

/** The comma behind a source that leads a sentence; the second one where an apposition stands between. */
function leadEnd(script: Script, from: number, last: number): number {
  const commas: number[] = [];
  for (let at = from; at < Math.min(last, from + 24) && commas.length < 2; at++)
    if (text(script, at) === ',') commas.push(at);
  const [first = last, second] = commas;
  if (second === undefined || second - first > 10 || hasPredicate(script, first, second)) return first;
  return second;
}
const hasPredicate = (script: Script, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isPredicate(script, at)) return true;
  return false;
};

/** The comma behind a source that ends a clause, where another clause follows it: "…, according to Lee, the port reopened". */
function trailEnd(script: Script, from: number, last: number): number {
  let comma = -1;
  for (let at = from; at < Math.min(last, from + MAX_PHRASE); at++) {
    if (text(script, at) === ',') comma = /^(?:who|whose|which)$/.test(lower(script, at + 1)) ? -1 : at;
    else if (comma > 0 && isPredicate(script, at)) return comma;
  }
  return last;
}

/** "The bridge, according to the ministry, is safe", "In Lowmere, according to …": no clause stands before it. */
const isBegun = (script: Script, { from, sentence }: Placed): boolean =>
  text(script, from - 1) === ',' &&
  from - sentence.from <= MAX_PHRASE &&
  (isOpener(script, sentence.from, from - 1) || !hasPredicate(script, sentence.from, from - 1));

/** "According to the ministry, …" and "…, according to the ministry". */
const readPhrase: Reader = (script, cue, all) => {
  if (cue.form !== 'phrase') return null;
  const { sentence } = cue;
  const leads = cue.from - sentence.from < 3 || /^(?:and|but|;|:)$/.test(lower(script, cue.from - 1));
  const begun = !leads && isBegun(script, cue);
  const end = leads || begun ? leadEnd : trailEnd;
  const source = subjectAfter(script, cue.to, end(script, cue.to, sentence.to));
  if (!source) return null;
  if (leads) {
    const from = lower(script, source.to) === ',' ? source.to + 1 : source.to;
    const to = clauseEnd(script, from, sentence, []);
    return to - from > 1 ? { cue, source, content: { from, to } } : null;
  }
  const before = contentBefore(script, cue.from, sentence);
  if (!before || !begun || !isAround(script, source.to)) return before && { cue, source, content: before };
  const to = clauseEnd(script, source.to + 1, sentence, laterStarts(all, cue));
  return { cue, source, content: { from: before.from, to: Math.max(to, before.to) } };
};

/** “…,” Lee said on Monday. And: The plan, Lee said, is dead. */
const readTrailing: Reader = (script, cue, all) => {
  const { sentence, subject } = cue;
  if (!subject || cue.form === 'ing' || subject.from !== cue.start) return null;
  const mark = subject.from - 1;
  const parted = /^[,—–]$/.test(text(script, mark));
  const quoted = isClosing(script, mark) || (parted && isClosing(script, mark - 1));
  if (!quoted && !parted) return null;
  const rest = pastAside(script, cue.to, sentence.to, cue);
  const around = isAround(script, rest);
  if (isLedIn(script, sentence.from, subject.from, rest, around)) return null;
  const ends = rest >= sentence.to - 1 || isStop(script, rest);
  const goesOn = text(script, rest) === ',' || opensQuote(script, rest);
  if (!ends && !goesOn && (!quoted || /^(?:that|:)$/.test(lower(script, cue.to)))) return null;
  const before = contentBefore(script, subject.from, sentence);
  if (!before) return null;
  const to = around ? clauseEnd(script, rest + 1, sentence, laterStarts(all, cue)) : before.to;
  const content = { from: before.from, to: Math.max(to, before.to) };
  return { cue, source: subject, content: extended(script, content, hasCue(script, all)) };
};
/** "Asked about it, Lee said, “…”": the words before only lead in, and a quotation says all. */
function isLedIn(script: Script, from: number, to: number, rest: number, around: boolean): boolean {
  if (!isOpener(script, from, to)) return false;
  return !around || opensQuote(script, rest) || opensQuote(script, rest + 1);
}
/** "The plan, Lee said, is dead": what is said goes on behind the speaker. */
const isAround = (script: Script, rest: number): boolean =>
  (text(script, rest) === ',' || opensQuote(script, rest)) &&
  !isParticipleCue(script, rest + 1) &&
  !/^(?:but|and|while|as|when|after|citing|according|who|whose|which|where)$/.test(lower(script, rest + 1)) &&
  !(/ing$/.test(lower(script, rest + 1)) && !isCapital(script, rest + 1));

/** Where the next cues of the sentence begin; a few are enough. */
const MAX_LATER = 8;
function laterStarts(all: Cues, cue: Placed): number[] {
  const cues = all.get(cue.sentence) ?? [];
  return cues.slice(cue.index + 1, cue.index + 1 + MAX_LATER).map(({ start }) => start);
}

/** ", citing officials," and ", a spokesman for the ministry," between a cue and what is said. */
function pastParenthesis(script: Script, from: number, last: number): number {
  if (text(script, from) !== ',') return from;
  for (let at = from + 1; at < Math.min(last, from + 24); at++)
    if (text(script, at) === ',' && /^(?:that|how|whether)$/.test(lower(script, at + 1))) return at + 1;
  return from;
}

/** "It is said": see chains. */
const isNobody = (script: Script, cue: Placed, { from, to }: Stretch): boolean =>
  to - from === 1 && lower(script, from) === 'it' && /^(?:is|was|been)$/.test(lower(script, cue.at - 1));

/** Lee said that …; Lee said: “…” */
const readLeading: Reader = (script, cue, all) => {
  const { sentence, subject } = cue;
  if (!subject || isNobody(script, cue, subject)) return null;
  let from = pastParenthesis(script, pastAside(script, cue.to, sentence.to, cue), sentence.to);
  if (/^[:,]$/.test(text(script, from))) from++;
  if (from >= sentence.to || isStop(script, from)) return nextLine(script, cue, subject, from);
  const quote = script.quotes[script.quoteOf[from] ?? -1];
  const end = objectEnd(script, from, clauseEnd(script, from, sentence, laterStarts(all, cue)), cue);
  const to = quote && quote.from === from && quote.to > end ? quote.to : end;
  if (to - from < 2 || isWhen(script, from) || (cue.verb?.class === 'want' && !isAim(script, from, to)))
    return null;
  const isQuoted = script.quoteOf[to - 1] !== -1;
  return {
    cue,
    source: subject,
    content: isQuoted ? extended(script, { from, to }, hasCue(script, all)) : { from, to },
  };
};

/** "Said when she resigned", "said so": when, and nothing that is said. */
const isWhen = (script: Script, at: number): boolean =>
  /^(?:when|after|before|during|while|by)$/.test(lower(script, at));

/** "Wants to leave", "wants the council to leave": in a few words. */
function isAim(script: Script, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) if (lower(script, at) === 'to') return true;
  return false;
}

/** "Lee continued:" and a paragraph of quotation. */
function nextLine(script: Script, cue: Placed, subject: Stretch, from: number): Statement | null {
  const sentence = script.sentences[(script.sentenceOf[cue.at] ?? 0) + 1];
  if (!sentence || text(script, from - 1) !== ':' || from < cue.sentence.to) return null;
  const quote = script.quotes[script.quoteOf[sentence.from] ?? -1];
  const content = { from: sentence.from, to: Math.max(sentence.to, quote?.to ?? 0) };
  return { cue, source: subject, content: extended(script, content, () => false) };
}

/** Asked in their order; the first that answers has it. */
const READERS: readonly Reader[] = [readPhrase, readInverted, readTrailing, readLeading];

export function statementsIn(script: Script): Statement[] {
  const bySentence = new Map<Stretch, Placed[]>();
  const placed: Placed[] = [];
  for (const found of cuesIn(script)) {
    const cue = place(script, found, placed.at(-1));
    placed.push(cue);
    const cues = bySentence.get(cue.sentence);
    if (cues) cues.push(cue);
    else bySentence.set(cue.sentence, [cue]);
  }
  return placed.flatMap((cue) => firstOf(script, cue, bySentence));
}

function firstOf(script: Script, cue: Placed, all: Cues): Statement[] {
  if (lower(script, cue.at) === 'citing' && cue.index > 0) return [];
  for (const read of READERS) {
    const statement = read(script, cue, all);
    if (!statement) continue;
    const cited = citedBy(script, statement);
    return cited && mayCite(script, cue, all) ? [statement, cited] : [statement];
  }
  return [];
}
/** The last cue before "citing" is the one that it belongs to. */
const mayCite = (script: Script, cue: Placed, all: Cues): boolean => {
  const next = all.get(cue.sentence)?.[cue.index + 1];
  return next !== undefined && lower(script, next.at) === 'citing';
};
