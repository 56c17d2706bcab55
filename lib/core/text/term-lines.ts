/** Tables of words, one line a meaning, as the terms that texts are compared by. */
import { termOf } from './terms';

/** The terms of each line. */
export const termLines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => termOf(word) ?? word));

/** Each term with the first of its line, which stands for all; a term on two lines belongs to the first. */
export function firstOfLine(table: string): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const line of termLines(table)) {
    for (const term of line) if (!firsts.has(term)) firsts.set(term, line[0] ?? term);
  }
  return firsts;
}
