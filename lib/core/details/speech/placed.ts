/** Cues with whom they belong to: their own subject, the one that a cue before them has, or the sentence's. */
import { ROLES } from '../../names/name-cues';
import { isVerb } from '../../text/verbs';
import type { Cue } from './find-cues';
import { PRONOUNS } from './grammar';
import { lower, type Script, type Stretch, text } from './script';
import { phraseBefore, subjectBefore } from './subject';
import { beginsSubject, subjectAfter } from './subject-after';

export interface Placed extends Cue {
  sentence: Stretch;
  subject: Stretch | null;
  /** Begins a clause of its own here. */
  start: number;
  /** Its number among the cues of its sentence. */
  index: number;
}

export const isClosing = (script: Script, at: number): boolean =>
  script.quotes[script.quoteOf[at] ?? -1]?.to === at + 1;

/** A verb, or an auxiliary that stands for one. */
export const isPredicate = (script: Script, at: number): boolean =>
  isVerb(lower(script, at), lower(script, at - 1)) ||
  /^(?:is|are|was|were|has|have|had|will|would)$/.test(lower(script, at));

/** The first noun phrase of a sentence: whom participles and second verbs belong to. */
function sentenceSubject(script: Script, sentence: Stretch): Stretch | null {
  const end = Math.min(sentence.to, sentence.from + 30);
  for (let at = sentence.from + 1; at < end; at++) {
    if (script.quoteOf[at] !== -1) continue;
    if (isPredicate(script, at)) return subjectBefore(script, at, sentence.from);
  }
  return null;
}

export function place(script: Script, cue: Cue, before: Placed | undefined): Placed {
  const sentence = script.sentences[script.sentenceOf[cue.at] ?? 0] ?? cue;
  const previous = before && before.sentence === sentence ? before : undefined;
  const shape = { ...cue, sentence, index: previous ? previous.index + 1 : 0 };
  if (cue.form === 'phrase') return { ...shape, subject: null, start: cue.from };
  const own = ownSubject(script, cue, sentence);
  if (own) return { ...shape, subject: own, start: own.from };
  const shared = previous?.subject ?? inverted(script, previous) ?? sentenceSubject(script, sentence);
  const subject = shared && shared.to <= cue.from ? shared : (previous?.subject ?? null);
  return { ...shape, subject, start: cue.from };
}
const inverted = (script: Script, cue: Placed | undefined): Stretch | null =>
  cue && isInverted(script, cue) ? subjectAfter(script, cue.to, cue.sentence.to) : null;

function ownSubject(script: Script, cue: Cue, sentence: Stretch): Stretch | null {
  const mark = lower(script, cue.from - 1);
  if (/^(?:and|or|but|then)$/.test(mark)) return null;
  if (cue.form === 'ing')
    return mark === ',' || isPaper(script, cue.from - 1)
      ? null
      : phraseBefore(script, cue.from, sentence.from);
  if (/^(?:who|which)$/.test(mark)) return antecedent(script, cue.from - 1, sentence);
  return subjectBefore(script, cue.from, sentence.from);
}

/** "Issued a statement saying", "released a letter late on Friday saying": the writer speaks, not the paper. */
const isPaper = (script: Script, at: number): boolean =>
  /^(?:statement|letter|paper|release|memo|tweet|message|note|advertisement|ad|spot|video|speech|interview|email|post|today|yesterday|morning|afternoon|evening|night|.+day)$/.test(
    lower(script, at),
  );

/** "Police who claim": whom the relative clause is about. */
function antecedent(script: Script, at: number, sentence: Stretch): Stretch | null {
  const comma = lower(script, at - 1) === ',' ? 1 : 0;
  return phraseBefore(script, at - comma, sentence.from);
}

/** “…,” said Ann Lee; Content, says Lee. */
export function isInverted(script: Script, cue: Cue): boolean {
  if (cue.from !== cue.at || cue.form === 'ing' || cue.form === 'phrase' || !beginsSubject(script, cue.to))
    return false;
  if (script.quoteOf[cue.to] !== -1) return false;
  if (isClosing(script, cue.at - 1)) return true;
  if (text(script, cue.at - 1) !== ',' && !/^[—–?!]$/.test(text(script, cue.at - 1))) return false;
  if (isClosing(script, cue.at - 2)) return true;
  const sentence = script.sentences[script.sentenceOf[cue.at] ?? 0] ?? cue;
  const after = subjectAfter(script, cue.to, sentence.to);
  if (!after || (PRONOUNS.has(lower(script, after.to - 1)) && after.to - after.from > 1)) return false;
  for (let at = after.from; at < after.to; at++)
    if (
      /^(?:is|are|was|were|has|have|had|will|would|that)$/.test(lower(script, at)) ||
      (isVerb(lower(script, at), lower(script, at - 1)) && !ROLES.has(lower(script, at)))
    )
      return false;
  return true;
}
