/** In which form a word stands that may be a verb of speaking: a noun, an adjective and an infinitive cite nobody. */
import { isCapitalized } from '../../text/tokens';
import { ALSO_NOUNS, type CueVerb, cueVerb, type Form } from './cues';
import { ARTICLES, PREPOSITIONS, PRONOUNS } from './grammar';
import { lower, type Script } from './script';

export const AUXILIARY =
  /^(?:has|have|had|will|would|may|might|could|should|must|did|does|do|can|not|is|are|was|were|be|been|n't|'s|’s|'ve|'ll|also|later|then|now|never|repeatedly|once)$/;
export const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re)$/;
const MODAL =
  /^(?:will|would|may|might|could|should|must|did|does|do|can|not|n't|didn't|doesn't|don't|'ll|won't|wouldn't)$/;

/** Which form is it here? Null where the word is a noun, an adjective or an infinitive. */
export function formAt(script: Script, at: number, verb: CueVerb): Form | null {
  const isAdverb = /\wly$/.test(lower(script, at - 1)) && lower(script, at - 1) !== 'family';
  const before = lower(script, isAdverb ? at - 2 : at - 1);
  const next = lower(script, at + 1);
  if (before === 'to' || before === '-' || next === '-') return null;
  const forms = verb.forms;
  if (ALSO_NOUNS.has(lower(script, at)) && !isBetween(script, at)) return null;
  if (forms.includes('past') && !forms.includes('base'))
    return isParticiple(script, at, before, next, verb) ? null : 'past';
  if (forms.includes('third')) return isNoun(before) ? null : 'third';
  if (forms.includes('ing')) return isNoun(before) && !isContracted(script, at - 1) ? null : 'ing';
  if (verb.lemma === 'say' && !/^(?:let|a|the|no)$/.test(before)) return 'base';
  if (MODAL.test(before) || /^(?:they|we|i|you|who)$/.test(before)) return 'base';
  return /[^s']s$/.test(before) && !ARTICLES.has(before) && !cueVerb(before) && at > 0
    ? 'base'
    : forms.includes('past')
      ? 'past'
      : null;
}
const isNoun = (before: string): boolean =>
  ARTICLES.has(before) ||
  (PREPOSITIONS.has(before) && before !== 'by') ||
  /^(?:'s|’s|new|such|more|other|recent|its|media|news)$/.test(before);

/** "He's claiming" is a verb, "the mayor's claiming" may be none. */
const isContracted = (script: Script, at: number): boolean =>
  /^['’]s$/.test(lower(script, at)) && PRONOUNS.has(lower(script, at - 1));

/** "the reported attack", "was called" (a passive cites nobody unless it is "was quoted as saying"). */
function isParticiple(script: Script, at: number, before: string, next: string, verb: CueVerb): boolean {
  if (ARTICLES.has(before) && !/^(?:that|this|these|those|some|many|most|all|both|each|one)$/.test(before))
    return true;
  if (next === 'by') return true;
  for (let i = at - 1; i > at - 4; i--) {
    if (BE.test(lower(script, i))) return verb.lemma !== 'say' || next !== 'that';
    if (!AUXILIARY.test(lower(script, i))) return false;
  }
  return false;
}

/** Between a subject (a name, a pronoun, a noun) and what can be said: "that", an article, a number, a name, a quotation. */
function isBetween(script: Script, at: number): boolean {
  const [before, next] = [script.tokens[at - 1], script.tokens[at + 1]];
  if (!before || !next) return false;
  const canFollow =
    /^(?:that|how|what|why|whether|he|she|it|they|there|no|:|,|for|on|to)$/.test(next.lower) ||
    ARTICLES.has(next.lower) ||
    isCapitalized(next.text) ||
    next.kind === 'number' ||
    script.quoteOf[at + 1] !== -1;
  const ends = before.kind === 'word' || (before.text === ',' && THIRD.test(script.tokens[at]?.lower ?? ''));
  return canFollow && ends && !isNoun(before.lower) && !/^(?:and|or|with|s)$/.test(before.lower);
}

/** Behind an apposition: "Ann Lee, the mayor, claims that". */
const THIRD = /[a-z]s$/;

/** "Ministry Says Bridge Will Reopen": amid capitals a verb has one too. */
export const isInHeadline = (script: Script, at: number, verb: CueVerb): boolean =>
  verb.class === 'say' &&
  !ALSO_NOUNS.has(lower(script, at)) &&
  !verb.forms.includes('base') &&
  !verb.forms.includes('ing') &&
  script.sentenceOf[at - 1] === script.sentenceOf[at] &&
  isCapitalized(script.tokens[at - 1]?.text ?? '');
