/** The phrase of a passage that tells most of what nobody else tells: the stretch with most new words. */
import type { Detail } from '../../model';
import type { Place } from '../ties/field';
import type { Word } from '../words';
import type { Elsewhere } from './elsewhere';
import { firstWords } from './runs';

/** Content words of a phrase at most; readers take in about seven. */
const LONGEST = 7;
/** A clause ends at these: a phrase does not go on. */
const BREAK = /[.;:!?,"“”()]|\s[–—-]\s/;

interface Stretch {
  from: number;
  to: number;
  /** New words count; others in between make a phrase longer and tell nothing. */
  weight: number;
}

/** The heaviest stretch of words, within a clause; of none where nothing is new. */
function heaviest(words: Word[], text: string, isNew: (word: Word) => boolean): Stretch {
  const news = words.map(isNew);
  let best: Stretch = { from: 0, to: 0, weight: 0 };
  for (let from = 0; from < words.length; from++) {
    let fresh = 0;
    for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
      const [before, word] = [words[to - 1], words[to]];
      if (to > from && before && word && BREAK.test(text.slice(before.end, word.start))) break;
      if (news[to]) fresh++;
      const weight = fresh - 0.3 * (to + 1 - from - fresh);
      if (weight > best.weight) best = { from, to: to + 1, weight };
    }
  }
  return best;
}

/** As a detail; null for a digest's passage, which has no text. */
export function newestPhrase(place: Place, others: Elsewhere): Detail | null {
  const { text } = place.passage;
  const words = firstWords(place);
  const { from, to } = heaviest(words, text, ({ concept, isNumber }) => isNumber || !others.hasTie(concept));
  const stretch = words.slice(from, to);
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) return null;
  const phrase = text.slice(first.start, last.end);
  const about = stretch.map(({ concept }) => concept);
  return { kind: 'act', start: first.start, end: last.end, text: phrase, value: phrase, about };
}
