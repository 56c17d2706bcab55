/** What a digest may quote: phrases of at most eight words, so that no sentence travels. */
import type { Span } from '../model';
import { tokensOf } from '../text/tokens';

export const MAX_WORDS = 8;
/** Of a phrase, in UTF-16 units: eight long words. */
export const MAX_PHRASE = 200;

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/** Words as a reader of the pack counts them: unbroken runs of letters and digits, so "Al-Kadhimi" is two. */
export const countRuns = (text: string): number => text.match(RUN)?.length ?? 0;

/** A word with the number of its runs: it is quoted whole or not at all ("1,500" never as "500"). */
export interface Word extends Span {
  runs: number;
}

/** The words of a text, a possessive 's as one of its own. Scripts without spaces come word by word. */
export const wordsOf = (text: string): Word[] =>
  tokensOf(text)
    .map(({ start, end, text: word }) => ({ start, end, runs: countRuns(word) }))
    .filter(({ runs }) => runs > 0);

const runsOf = (words: Word[], from: number, to: number): number =>
  words.slice(from, to).reduce((sum, { runs }) => sum + runs, 0);

/** The index after the last word that still fits, of those from `from` up to `to`. */
function fitting(words: Word[], from: number, to: number): number {
  let end = from;
  while (end < to && runsOf(words, from, end + 1) <= MAX_WORDS) end++;
  return end;
}

/** The first words of a text. An ellipsis stands for what is left out, where the text is for people. */
export function shortOf(text: string, ellipsis = ''): string {
  const words = wordsOf(text);
  const end = fitting(words, 0, words.length);
  const cut = end < words.length ? text.slice(0, words[end - 1]?.end ?? 0) : text;
  const short = cut.slice(0, MAX_PHRASE);
  return short === text ? text : `${short}${ellipsis}`;
}

/** Words by turns before and after those from `first` to `last`, while they fit. */
function widened(words: Word[], first: number, last: number): { from: number; to: number } {
  let [from, to, room] = [first, last, MAX_WORDS - runsOf(words, first, last)];
  const taken = (word: Word | undefined): number => {
    if (!word || word.runs > room) return 0;
    room -= word.runs;
    return 1;
  };
  for (let grew = true; grew; ) {
    const [before, after] = [taken(words[from - 1]), taken(words[to])];
    from -= before;
    to += after;
    grew = before + after > 0;
  }
  return { from, to };
}

/**
 * The phrase, cut to eight words where it is longer, and as many words around it as that leaves room for. Null where
 * there is no word, or one without end. `words` are those of the passage.
 */
export function aroundPhrase(words: Word[], phrase: Span): { phrase: Span; context: Span } | null {
  const first = words.findIndex(({ end }) => end > phrase.start);
  const rest = words.findIndex(({ start }) => start >= phrase.end);
  const until = rest < 0 ? words.length : rest;
  const last = first < 0 ? first : fitting(words, first, until);
  if (last <= first) return null;
  const end = last < until ? (words[last - 1]?.end ?? phrase.end) : phrase.end;
  const wide = widened(words, first, last);
  const context = {
    start: Math.min(phrase.start, words[wide.from]?.start ?? phrase.start),
    end: Math.max(end, words[wide.to - 1]?.end ?? end),
  };
  return context.end - context.start <= MAX_PHRASE ? { phrase: { start: phrase.start, end }, context } : null;
}
