/**
 * How settled an act is: "might close", "was planning to close", "has not officially announced". Value: the level; head:
 * the act's verb; about: the act first, then its object and who acts. An act told as done is no detail.
 */

import type { Detail } from '../model';
import { termOf } from '../text/terms';
import { isCapitalized } from '../text/tokens';
import { sentenceAt, termAt, termsBetween } from './clause';
import type { DetailContext, PassageText } from './context';
import { hedgeAt, NEGATION, rows } from './hedge-match';
import { SPOKEN } from './hedges';
import { lower, type Script, scriptOf, textOf } from './speech/script';
import { subjectBefore } from './speech/subject';

interface Hit {
  level: string;
  /** Token indices: first word, the act's verb, end. */
  from: number;
  act: number;
  to: number;
}

const MAX_TERMS = 12;
const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|be|been|not|also|n't|reportedly|allegedly|officially|yet|so|far|now|still|already|never|said|did|does|do|would|could|hasn't|haven't)$/;

const SPOKEN_LEVEL = new Map(
  rows(SPOKEN).flatMap((line) => {
    const [level = '', words = ''] = line.split(': ');
    return words.split(' ').map((word) => [word, level] as const);
  }),
);

function hitAt(script: Script, at: number): Hit | null {
  const hedge = hedgeAt(script, at, sentenceAt(script, at).to);
  return hedge ? { ...hedge, from: groupStart(script, at), to: hedge.act + 1 } : spokenAt(script, at);
}

function spokenAt(script: Script, at: number): Hit | null {
  const level = SPOKEN_LEVEL.get(lower(script, at));
  if (!level || isCapitalized(script.tokens[at]?.text ?? '')) return null;
  const from = groupStart(script, at);
  let negated = false;
  for (let i = from; i < at; i++) negated ||= NEGATION.test(lower(script, i));
  if (
    !negated &&
    /^(?:confirmed|suspected)$/.test(level) &&
    /^(?:a|the|an|was|been|is)$/.test(lower(script, at - 1))
  )
    return null;
  if (!negated && level === 'confirmed') return null;
  if (lower(script, at) === 'suspect' && isOneSuspect(script, at)) return null;
  return { level: negated ? `not-${level}` : level, from, act: at, to: at + 1 };
}

/** "A fifth suspect", "the murder suspect": the verb stands behind a plural, a pronoun, an auxiliary. */
const isOneSuspect = (script: Script, at: number): boolean =>
  !/^(?:.*[^s']s|police|i|we|you|they|who|people|not|n't|also|now|still|do|did|to|would|may|might)$/.test(
    lower(script, at - 1),
  );

/** Auxiliaries and negations before a hedge belong to it: "has not officially announced". */
function groupStart(script: Script, at: number): number {
  let from = at;
  const first = sentenceAt(script, at).from;
  while (
    from > first &&
    at - from < 5 &&
    (AUXILIARY.test(lower(script, from - 1)) || /ly$/.test(lower(script, from - 1)))
  )
    from--;
  while (from < at && /^(?:so|far|now|still|already|said|yet|also)$/.test(lower(script, from))) from++;
  return from;
}

/** What is settled of: the act, unless it is a verb of speaking, whose object tells; then the object, then who acts. */
function aboutOf(script: Script, { act, from, level }: Hit): string[] {
  const sentence = sentenceAt(script, act);
  const verb = termAt(script, act);
  const after = termsBetween(script, act + 1, Math.min(sentence.to, act + 12)).filter(
    (term) => !WEAK.has(term),
  );
  const subject = subjectBefore(script, from, sentence.from);
  const who = subject ? termsBetween(script, subject.from, subject.to) : [];
  const spoken = /(?:announced|denied|confirmed|suspected)$/.test(level);
  const ordered = spoken ? [...after, verb, ...who] : [verb, ...after, ...who];
  return [...new Set(ordered.filter((term): term is string => Boolean(term)))].slice(0, MAX_TERMS);
}
const WEAK = new Set(
  'decision plan any intention move possibility regarding concerning'
    .split(' ')
    .flatMap((word) => termOf(word) ?? []),
);

export function modalityIn(passage: PassageText, _context: DetailContext): Detail[] {
  const script = scriptOf(passage);
  const details: Detail[] = [];
  for (let at = 0; at < script.tokens.length; at++) {
    const hit = hitAt(script, at);
    const span = hit && textOf(script, hit);
    if (!hit || !span) continue;
    details.push({
      kind: 'modality',
      ...span,
      value: hit.level,
      head: script.tokens[hit.act]?.text,
      about: aboutOf(script, hit),
    });
    at = hit.act;
  }
  return details;
}
