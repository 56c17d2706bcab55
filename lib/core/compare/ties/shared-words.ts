/** What ties the passages of a finding, in the reports' own words: the ties themselves are stems, concepts and keys. */
import { tokensOf } from '../../text/tokens';
import { isDigest, type Mention } from '../values/slots';
import { contentWords, readOnce, type Word, wordsIn } from '../words';
import { isName } from './field';
import type { NameIndex } from './name-index';

/** A sentence's first word for each concept. */
type Surface = Map<string, string>;

function surfaceOf(words: Word[]): Surface {
  const surface: Surface = new Map();
  for (const { concept, text, isNumber } of words) {
    if (!isNumber && !surface.has(concept)) surface.set(concept, text);
  }
  return surface;
}
const surfaceIn = readOnce((place) => surfaceOf(wordsIn(place)));
const surfaceAround = ({ place, detail }: Mention): Surface =>
  isDigest(detail) ? surfaceOf(contentWords(tokensOf(detail.context))) : surfaceIn(place);

/** Each once, whatever its case. */
function unlike(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}

/** Answers ties in words; "officer/guard" where two reports have two words for one thing. */
export function sharedWordsOf(names: NameIndex): (mentions: Mention[], ties: string[]) => string[] {
  return (mentions, ties) => {
    const surfaces = mentions.map(surfaceAround);
    const spelt = (tie: string): string =>
      isName(tie)
        ? (names.nameOf(tie.slice(1)) ?? '')
        : unlike(surfaces.flatMap((words) => words.get(tie) ?? [])).join('/');
    const words = unlike(ties.map(spelt).filter(Boolean));
    const inPhrases = new Set(words.filter((word) => word.includes(' ')).flatMap((word) => word.split(' ')));
    return words.filter((word) => !inPhrases.has(word));
  };
}
