/**
 * Acts that a passage tells as done, in no hedge's reach: what a hedged act of another report is held against. Read only
 * where it is asked for, since most verbs of a text are such.
 */

import { stem } from 'porter2';
import { termsBetween } from '../../details/clause';
import { lower, type Script, scriptOf, textOf } from '../../details/speech/script';
import { subjectBefore } from '../../details/speech/subject';
import type { Detail, Passage } from '../../model';
import { IRREGULAR } from '../../text/irregular';
import { termOf } from '../../text/terms';
import { tokensOf } from '../../text/tokens';
import { isVerb } from '../../text/verbs';

/** Before a verb in its clause: it is no act that happened. */
const UNDONE =
  /^(?:to|not|n't|never|no|nobody|none|without|if|unless|whether|would|could|may|might|will|shall|should|can|cannot|must|wo|being|is|are|be|\w+n't|['’](?:ll|d))$/;
const CLAUSE = /^(?:[.,;:—–]|that|which|who|while|when|after|before)$/;
const REACH = 7;
const OBJECT = 9;

/** Past forms that are like the base form. */
const SAME_FORM = new Set(['cut', 'hit', 'put', 'shut']);
/** A past form: "struck", not "strike". */
const isPast = (word: string): boolean =>
  word.endsWith('ed') ||
  SAME_FORM.has(word) ||
  (IRREGULAR.has(word) && IRREGULAR.get(word) !== stem(word) && !/(?:ing|al|s)$/.test(word));

/** "The possibility that", "allegations that": what follows is no more settled than they are. */
const UNSURE =
  /^(?:possib\w+|claims?|claim\w+|alleg\w+|suspic\w+|suspect\w*|accus\w+|belie\w+|fears?|rumou?rs?|suggest\w*|doubts?|deni\w+|deny|likely)$/;
const isUnsure = (script: Script, that: number): boolean =>
  lower(script, that) === 'that' && [1, 2, 3].some((step) => UNSURE.test(lower(script, that - step)));
/** "Issued revised rules": it tells which rules. */
const isAdjective = (script: Script, at: number): boolean =>
  isVerb(lower(script, at - 1), lower(script, at - 2)) && !/^(?:\w+ly)$/.test(lower(script, at - 1));

function isUndone(script: Script, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    if (CLAUSE.test(lower(script, i))) return isUnsure(script, i);
    if (UNDONE.test(lower(script, i))) return true;
  }
  return false;
}

function groupStart(script: Script, at: number, first: number): number {
  let from = at;
  while (from > first && /^(?:has|have|had|was|were|been|also|already|\w+ly)$/.test(lower(script, from - 1)))
    from--;
  return from;
}

function doneAt(script: Script, at: number, last: number): Detail | null {
  const from = groupStart(script, at, 0);
  const span = textOf(script, { from, to: at + 1 });
  const verb = termOf(lower(script, at));
  if (!span || !verb) return null;
  const subject = subjectBefore(script, from, 0);
  const who = subject ? termsBetween(script, subject.from, subject.to) : [];
  const about = [...new Set([verb, ...termsBetween(script, at + 1, Math.min(last, at + OBJECT)), ...who])];
  return { kind: 'modality', ...span, value: 'done', head: script.tokens[at]?.text, about };
}

/** Acts told as done in a passage's text; none in a digest's, which keeps no text. */
export function doneIn(passage: Passage, tokens = tokensOf(passage.text)): Detail[] {
  const script = scriptOf({ text: passage.text, tokens, taken: [] });
  const hedges = passage.details.filter(({ kind }) => kind === 'modality');
  const done: Detail[] = [];
  tokens.forEach(({ lower: word, start }, at) => {
    if (
      !isPast(word) ||
      !isVerb(word, lower(script, at - 1)) ||
      isUndone(script, at, 0) ||
      isAdjective(script, at)
    )
      return;
    if (hedges.some((hedge) => hedge.start <= start && start <= hedge.end)) return;
    const act = doneAt(script, at, tokens.length);
    if (act) done.push(act);
  });
  return done;
}
