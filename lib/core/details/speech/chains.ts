/**
 * Words that come through others: "the agency quoted the mayor as saying that …", "the Herald reported, citing two
 * officials, that …", "it is said that …", "the mayor's claim that …". Each hand is a source of its own.
 */
import { clauseEnd } from './content';
import { ARTICLES, PRONOUNS } from './grammar';
import { isPredicate } from './placed';
import { isWord, lower, type Script, type Stretch } from './script';
import type { Statement } from './statements';
import { phraseBefore } from './subject';
import { subjectAfter } from './subject-after';

const MAX_SPEAKER = 14;
/** What is said is looked through no further than this, in tokens: a text without stops is read in linear time. */
const MAX_REACH = 80;
/** Nouns of saying, before "that" and behind their speaker. */
const SAYINGS = new Set([
  ...'claim statement assertion allegation contention argument suggestion warning accusation complaint prediction fear conclusion finding denial assurance promise threat'
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
  ...'insistence belief announcement declaration admission vow pledge'.split(' '),
]);

const sentenceOf = (script: Script, at: number): Stretch =>
  script.sentences[script.sentenceOf[at] ?? 0] ?? { from: at, to: at + 1 };

function contentFrom(script: Script, from: number, sentence: Stretch): Stretch | null {
  const quote = script.quotes[script.quoteOf[from] ?? -1];
  const end = clauseEnd(script, from, sentence, []);
  const to = quote && quote.from === from ? Math.max(end, quote.to) : end;
  return to - from > 1 ? { from, to } : null;
}

/** "AGENCY quoted SPEAKER as saying …"; what precedes it where nothing follows. */
function quotedAt(script: Script, at: number): Statement[] {
  const sentence = sentenceOf(script, at);
  let as = at + 1;
  while (as < Math.min(sentence.to, at + MAX_SPEAKER) && lower(script, as) !== 'as') as++;
  if (as === at + 1 || !/^(?:saying|telling|stating)$/.test(lower(script, as + 1))) return [];
  const agency = phraseBefore(script, at, sentence.from);
  const behind = contentFrom(script, as + 2, sentence);
  const before = agency && { from: sentence.from, to: agency.from - 1 };
  const content = behind ?? (before && before.to - before.from > 1 ? before : null);
  if (!agency || !content) return [];
  return [
    { cue: { from: at, to: at + 1 }, source: agency, content },
    { cue: { from: as, to: as + 2 }, source: { from: at + 1, to: as }, content },
  ];
}

/** "It is said that …": nobody is named. */
function impersonalAt(script: Script, at: number): Statement[] {
  if (!/^(?:is|was|were|has)$/.test(lower(script, at + 1))) return [];
  const verb = lower(script, at + 2) === 'been' ? at + 3 : at + 2;
  if (
    !/^(?:said|reported|alleged|claimed|rumoured|rumored|believed|thought|understood)$/.test(
      lower(script, verb),
    )
  )
    return [];
  const content =
    lower(script, verb + 1) === 'that' ? contentFrom(script, verb + 1, sentenceOf(script, at)) : null;
  return content ? [{ cue: { from: at, to: verb + 1 }, source: null, content }] : [];
}

/** "The mayor's claim that …", "his claim that …". */
function sayingAt(script: Script, at: number): Statement[] {
  if (!/^(?:that|to)$/.test(lower(script, at + 1))) return [];
  const sentence = sentenceOf(script, at);
  const mark =
    /^\p{Ll}+$/u.test(lower(script, at - 1)) && /['’]s?$/.test(lower(script, at - 2)) ? at - 2 : at - 1;
  const isOwn = /^(?:his|her|their|its|my|our)$/.test(lower(script, mark));
  const owner = isOwn
    ? { from: mark, to: mark + 1 }
    : /^['’]s?$/.test(lower(script, mark))
      ? phraseBefore(script, mark, sentence.from)
      : null;
  const whole = owner && contentFrom(script, at + 1, sentence);
  const content =
    whole && owner.from - sentence.from < 4 ? { ...whole, to: predicateAfter(script, whole) } : whole;
  return content ? [{ cue: { from: at, to: at + 1 }, source: owner, content }] : [];
}

const isAuxiliary = (script: Script, at: number): boolean =>
  /^(?:is|are|was|were|has|have|had|will|would)$/.test(lower(script, at));

/** "The claim that the man had a gun was denied": what is said ends before the sentence's own verb. */
function predicateAfter(script: Script, { from, to }: Stretch): number {
  let seen = 0;
  for (let at = from; at < Math.min(to, from + MAX_REACH); at++) {
    const isFirst = !isPredicate(script, at - 1) || (isAuxiliary(script, at) && !isAuxiliary(script, at - 1));
    if (isPredicate(script, at) && isFirst && ++seen > 1 && isAuxiliary(script, at)) return at;
  }
  return to;
}

/** Whom the outlet's account goes back to: "citing two officials". The content is its own. */
export function citedBy(script: Script, { cue, content }: Statement): Statement | null {
  const sentence = sentenceOf(script, cue.from);
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + MAX_REACH); at++) {
    if (lower(script, at) !== 'citing' || script.quoteOf[at] !== -1) continue;
    if (
      !ARTICLES.has(lower(script, at + 1)) &&
      !isWord(script, at + 1) &&
      script.tokens[at + 1]?.kind !== 'number'
    )
      return null;
    const source = subjectAfter(script, at + 1, thatAfter(script, at, sentence.to));
    return source && { cue: { from: at, to: at + 1 }, source, content };
  }
  return null;
}

/** ", that" behind a source begins what is said. */
function thatAfter(script: Script, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + MAX_SPEAKER); at++)
    if (lower(script, at) === ',' && lower(script, at + 1) === 'that') return at;
  return last;
}

/** Statements that no verb with its own subject tells. */
export function chainsIn(script: Script): Statement[] {
  const found: Statement[] = [];
  for (let at = 0; at < script.tokens.length; at++) {
    if (script.quoteOf[at] !== -1) continue;
    const word = lower(script, at);
    if ((word === 'quoted' || word === 'cited') && !PRONOUNS.has(lower(script, at + 1)))
      found.push(...quotedAt(script, at));
    else if (word === 'it') found.push(...impersonalAt(script, at));
    else if (SAYINGS.has(word)) found.push(...sayingAt(script, at));
  }
  return found;
}
