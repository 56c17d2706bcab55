/** What stands around a phrase in its sentence, as terms: its verb first, then the nearest; for kinds that have no number. */
import { NO_NAMES } from '../names/name-cues';
import { termOfToken } from '../text/terms';
import { isVerb } from '../text/verbs';
import type { PassageText } from './context';
import { lower, type Script, type Stretch } from './speech/script';

const MAX_TERMS = 10;
const REACH = 16;

export function termAt({ tokens }: PassageText, at: number): string | null {
  const token = tokens[at];
  return token && NO_NAMES.has(token.lower) ? null : termOfToken(token);
}

/** Terms of a stretch in their order, each once. */
export function termsBetween(script: PassageText, from: number, to: number): string[] {
  const terms = new Set<string>();
  for (let at = Math.max(0, from); at < to; at++) {
    const term = termAt(script, at);
    if (term) terms.add(term);
  }
  return [...terms];
}

export const sentenceAt = (script: Script, at: number): Stretch =>
  script.sentences[script.sentenceOf[at] ?? 0] ?? { from: at, to: at + 1 };

/** The verb nearest to the left within the sentence, else to the right; -1 where none is. */
function verbNear(script: Script, { from, to }: Stretch): number {
  const sentence = sentenceAt(script, from);
  for (let at = from - 1; at >= Math.max(sentence.from, from - REACH); at--)
    if (isVerb(lower(script, at), lower(script, at - 1))) return at;
  for (let at = to; at < Math.min(sentence.to, to + REACH); at++)
    if (isVerb(lower(script, at), lower(script, at - 1))) return at;
  return -1;
}

/** Terms around a stretch: its verb, then outwards by distance. */
export function termsAround(script: Script, stretch: Stretch): string[] {
  const sentence = sentenceAt(script, stretch.from);
  const verb = termAt(script, verbNear(script, stretch));
  const terms = new Set<string>(verb ? [verb] : []);
  for (let step = 1; step <= REACH && terms.size < MAX_TERMS; step++) {
    for (const at of [stretch.from - step, stretch.to - 1 + step]) {
      const term = at >= sentence.from && at < sentence.to ? termAt(script, at) : null;
      if (term) terms.add(term);
    }
  }
  return [...terms];
}
