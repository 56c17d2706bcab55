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

/** New words count; others in between make a phrase longer and tell nothing. */
function weightOf(words: Word[], others: Elsewhere): number {
  const fresh = words.filter(({ concept, isNumber }) => isNumber || !others.hasTie(concept)).length;
  return fresh - 0.3 * (words.length - fresh);
}

/** All stretches from one word on, within its clause. */
function stretchesFrom(words: Word[], from: number, text: string): Word[][] {
  const stretches: Word[][] = [];
  for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
    const [before, word] = [words[to - 1], words[to]];
    if (to > from && before && word && BREAK.test(text.slice(before.end, word.start))) break;
    stretches.push(words.slice(from, to + 1));
  }
  return stretches;
}

/** As a detail; null for a digest's passage, which has no text. */
export function newestPhrase(place: Place, others: Elsewhere): Detail | null {
  const { text } = place.passage;
  const words = firstWords(place);
  const stretches = words.flatMap((_, from) => stretchesFrom(words, from, text));
  const ranked = stretches.map((stretch) => ({ stretch, weight: weightOf(stretch, others) }));
  const best = ranked.reduce((top, one) => (one.weight > top.weight ? one : top), {
    stretch: [] as Word[],
    weight: 0,
  });
  const [first, last] = [best.stretch[0], best.stretch.at(-1)];
  if (!first || !last) return null;
  const phrase = text.slice(first.start, last.end);
  const about = best.stretch.map(({ concept }) => concept);
  return { kind: 'act', start: first.start, end: last.end, text: phrase, value: phrase, about };
}
