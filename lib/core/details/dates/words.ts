/** Small questions about the words at a place, which the grammar of dates asks all the time. */
import { type Source, wordAt } from '../source';

export const is = (source: Source, at: number, words: RegExp): boolean => words.test(wordAt(source, at));

export const past = (source: Source, at: number, words: RegExp): number =>
  is(source, at, words) ? at + 1 : at;
