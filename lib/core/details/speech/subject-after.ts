/** Who speaks, right of the verb after a quotation: "said Ann Lee, the mayor of Ash, on Monday". */
import { ROLES } from '../../names/name-cues';
import { isCapital } from '../source';
import { cueVerb } from './cues';
import { ARTICLES, DAYS, OPENERS, PREPOSITIONS, PRONOUNS, RELATIVES } from './grammar';
import { lower, type Script, type Stretch } from './script';
import { isInner, MAX_PHRASE } from './subject';

/** The speaker after a verb: "said Ann Lee, the mayor of Ash"; to the end of the sentence or to what tells when and where. */
export function subjectAfter(script: Script, from: number, last: number): Stretch | null {
  let to = from;
  for (let at = from; at < last && at - from < MAX_PHRASE; at++) {
    const text = script.tokens[at]?.text ?? '';
    if (/^[;:“”"—–!?]$/.test(text) || script.quoteOf[at] !== -1) break;
    if (text === '.' && (endsSentence(script, at) || !isInner(script, at))) break;
    if (text === ',' && endsAtComma(script, at, last)) break;
    if (at > from && isWhen(script, at)) break;
    to = at + 1;
  }
  while (
    to > from &&
    script.tokens[to - 1]?.kind === 'mark' &&
    !/^[).]$/.test(script.tokens[to - 1]?.text ?? '')
  )
    to--;
  return to > from ? { from, to } : null;
}
const endsSentence = (script: Script, at: number): boolean =>
  script.sentences[script.sentenceOf[at] ?? -1]?.to === at + 1;
function endsAtComma(script: Script, at: number, last: number): boolean {
  const word = lower(script, at + 1);
  if (cueVerb(word)?.forms.includes('ing') || OPENERS.has(word)) return true;
  if (PREPOSITIONS.has(word) || RELATIVES.has(word)) return true;
  if (/(?:ing|ed)$/.test(word) && !isCapital(script, at + 1)) return true;
  return at + 1 >= last;
}
/** "on Thursday", "in a statement", "during the rally", "Monday". */
function isWhen(script: Script, at: number): boolean {
  const word = lower(script, at);
  if (DAYS.has(word)) return true;
  if (/^(?:during|after|before|when|while|as|via|through|amid|following)$/.test(word)) return true;
  return (
    /^(?:on|in|at|to)$/.test(word) &&
    (DAYS.has(lower(script, at + 1)) ||
      /^(?:a|an|his|her|their|its|one|reporters|reply|response|recent|separate)$/.test(
        lower(script, at + 1),
      )) &&
    !ROLES.has(lower(script, at - 1))
  );
}
/** May a speaker begin here? A capital, an article, a number or a person's noun. */
export const beginsSubject = (script: Script, at: number): boolean =>
  (isCapital(script, at) && !DAYS.has(lower(script, at))) ||
  ARTICLES.has(lower(script, at)) ||
  PRONOUNS.has(lower(script, at)) ||
  ROLES.has(lower(script, at)) ||
  ROLES.has(lower(script, at).replace(/s$/, ''));
