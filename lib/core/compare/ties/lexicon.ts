/**
 * Words that news use for one thing, so that passages meet which tell the same in other words (lexicon-words.ts).
 * For finding only: a shared concept never makes two values equal.
 */
import { once } from '../../once';
import { termLines } from '../../text/term-lines';
import { CONCEPTS } from './lexicon-words';

function readConcepts(): Map<string, string> {
  const conceptOf = new Map<string, string>();
  for (const terms of termLines(CONCEPTS)) {
    const own = terms.filter((term) => !conceptOf.has(term));
    for (const term of own) conceptOf.set(term, own[0] ?? term);
  }
  return conceptOf;
}

const concepts = once(readConcepts);

/** What a term stands for: its line's name, else itself. */
export const conceptOf = (term: string): string => concepts().get(term) ?? term;
