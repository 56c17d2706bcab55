/** Where a text cites somebody: verbs in forms and surroundings that make them cues, and the fixed phrases. */

import { isCapitalized } from '../../text/tokens';
import { AUXILIARY, BE, formAt, isInHeadline } from './cue-form';
import { type CueVerb, cueVerb, type Form, PARTICLES } from './cues';
import { PREPOSITIONS } from './grammar';
import { isWord, lower, type Script, type Stretch } from './script';

export interface Cue extends Stretch {
  /** Token of the verb; `from` is where its auxiliaries begin, `to` is after its particle. */
  at: number;
  verb: CueVerb | null;
  form: Form | 'phrase' | 'mark';
}

function groupStart(script: Script, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 6 &&
    (AUXILIARY.test(lower(script, from - 1)) || /ly$/.test(lower(script, from - 1))) &&
    script.sentenceOf[from - 1] === script.sentenceOf[at]
  )
    from--;
  return from;
}

/** "Three percentage points to 40 percent". */
const isCounted = (script: Script, at: number): boolean =>
  script.tokens[at - 1]?.kind === 'number' || /^(?:percentage|basis)$/.test(lower(script, at - 1));

/** "Thinking of leaving" says nothing: it is a plan. */
const isPlan = (script: Script, verb: CueVerb, particle: number): boolean =>
  verb.lemma === 'think' && /ing$/.test(lower(script, particle + 1));

function verbCue(script: Script, at: number): Cue | null {
  const verb = isWord(script, at) ? cueVerb(lower(script, at)) : undefined;
  if (!verb || (isCapitalized(script.tokens[at]?.text ?? '') && !isInHeadline(script, at, verb))) return null;
  const form = formAt(script, at, verb);
  if (!form) return null;
  const particle = PARTICLES[verb.lemma]?.has(lower(script, at + 1)) ? 1 : 0;
  if (verb.lemma === 'point' && (particle === 0 || isCounted(script, at))) return null;
  if (particle === 1 && isPlan(script, verb, at + 1)) return null;
  if (verb.lemma === 'claim' && isTaking(script, at)) return null;
  if (verb.lemma === 'ask' && isUnnamed(script, at)) return null;
  if (verb.lemma === 'find' && FOUND.test(lower(script, at + 1))) return null;
  if (verb.lemma === 'put' && !putsAt(script, at)) return null;
  if (verb.lemma === 'call' && particle === 0 && !callsNames(script, at)) return null;
  return { at, from: groupStart(script, at), to: at + 1 + particle, verb, form };
}

/** "Three people found dead": it is not they who say so. */
const FOUND = /^(?:dead|alive|guilty|safe|unconscious|shelter|refuge)$/;

/** "An aide, who asked not to be named": nothing is said. */
const isUnnamed = (script: Script, at: number): boolean =>
  /^(?:not to be|to remain anonymous|to stay anonymous)$/.test(
    [1, 2, 3].map((by) => lower(script, at + by)).join(' '),
  );

/** "The quake claimed at least 12 lives", "claimed the title": nothing is said; "claimed the title was his" is. */
function isTaking(script: Script, at: number): boolean {
  let next = at + 1;
  while (next < at + 6 && (script.tokens[next]?.kind === 'number' || MEASURE.has(lower(script, next))))
    next++;
  return TAKEN.test(lower(script, next)) && !AUXILIARY.test(lower(script, next + 1));
}
const MEASURE = new Set(
  'the a an his her its their another at least more than up to nearly almost about over of many several dozens hundreds thousands world first second third one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);
const TAKEN = /^(?:life|lives|victims?|title|crown|medal|throne|asylum)$/;

/** "The survey put the magnitude at 5.1", not "put it on the table". */
function putsAt(script: Script, at: number): boolean {
  for (let i = at + 2; i < at + 10; i++) {
    if (lower(script, i) === 'at')
      return (
        script.tokens[i + 1]?.kind === 'number' ||
        /^(?:about|around|some|nearly|almost|least|over|more|less|\$|€|£)$/.test(lower(script, i + 1))
      );
    if (/^[.,;:]$/.test(lower(script, i))) return false;
  }
  return false;
}

/** "Called the toll “a theft”", "called him a thief": somebody, then what for. */
function namesTwice(script: Script, at: number): boolean {
  if (PREPOSITIONS.has(lower(script, at + 1))) return false;
  for (let i = at + 2; i < at + 10; i++) {
    if (/^[.,;:]$/.test(lower(script, i))) return false;
    if (script.quoteOf[i] !== -1) return true;
    if (/^an?$/.test(lower(script, i)) && !PREPOSITIONS.has(lower(script, i - 1))) return true;
  }
  return false;
}

/** "The mayor called it a scandal", not "a hill called Ash Top": by a name, a pronoun, or somebody who has called. */
const callsNames = (script: Script, at: number): boolean =>
  namesTwice(script, at) ||
  (/^(?:\p{Lu}.*|he|she|they|it|who|has|have|had|also|later|once|repeatedly)$/u.test(
    script.tokens[at - 1]?.text ?? '',
  ) &&
    !/^(?:his|her|in|into|to|up|off|back)$/.test(lower(script, at + 1)));

function phraseCue(script: Script, at: number): Cue | null {
  const word = lower(script, at);
  if (word === 'according' && lower(script, at + 1) === 'to')
    return { at, from: at, to: at + 2, verb: null, form: 'phrase' };
  if (word === 'quoted') {
    const as = quotedAs(script, at);
    if (as)
      return {
        at: as + 1,
        from: groupStart(script, at),
        to: as + 2,
        verb: cueVerb('saying') ?? null,
        form: 'past',
      };
  }
  return null;
}

/** "Was quoted as saying", "was quoted by the Herald as saying": the token of "as"; 0 where it is another's word. */
function quotedAs(script: Script, at: number): number {
  if (lower(script, at + 1) === 'as' && lower(script, at + 2) === 'saying') return at + 1;
  if (lower(script, at + 1) !== 'by' || !BE.test(lower(script, at - 1))) return 0;
  for (let as = at + 2; as < at + 10; as++)
    if (lower(script, as) === 'as' && lower(script, as + 1) === 'saying') return as;
  return 0;
}

/** Cues outside of quotations, in their order. */
export function cuesIn(script: Script): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < script.tokens.length; at++) {
    if (script.quoteOf[at] !== -1) continue;
    const cue = phraseCue(script, at) ?? verbCue(script, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}
