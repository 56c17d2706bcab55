/** What ties the passages of a finding, in the reports' own words: the ties themselves are stems, concepts and keys. */
import { termOfToken } from '../text/terms';
import { tokensOf } from '../text/tokens';
import { isName } from './field';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';
import { sentenceOf } from './quote';
import type { Mention } from './slots';

/** A sentence's first word for each concept. */
type Surface = Map<string, string>;

function surfaceOf(sentence: string): Surface {
  const words: Surface = new Map();
  for (const token of tokensOf(sentence)) {
    const concept = conceptOf(termOfToken(token) ?? '');
    if (concept !== '' && !words.has(concept)) words.set(concept, token.text);
  }
  return words;
}

/** Each once, whatever its case. */
function unlike(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}

/** Answers ties in words; "officer/guard" where two reports have two words for one thing. */
export function sharedWordsOf(names: NameIndex): (mentions: Mention[], ties: string[]) => string[] {
  const known = new Map<string, Surface>();
  const surface = (sentence: string): Surface => {
    const words = known.get(sentence) ?? surfaceOf(sentence);
    known.set(sentence, words);
    return words;
  };
  return (mentions, ties) => {
    const surfaces = mentions.map((mention) => surface(sentenceOf(mention)));
    const spelt = (tie: string): string =>
      isName(tie)
        ? (names.nameOf(tie.slice(1)) ?? '')
        : unlike(surfaces.flatMap((words) => words.get(tie) ?? [])).join('/');
    const words = unlike(ties.map(spelt).filter(Boolean));
    return words.filter((word) => !words.some((other) => other !== word && other.split(' ').includes(word)));
  };
}
