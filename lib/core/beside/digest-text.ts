/** What is kept of a report as blocks to read: a passage's phrases stand in one, verbatim. */
import type { DigestReport } from '../model';

const BETWEEN = ' … ';

/** Phrases that run into each other are one; those that stand in another one, or in the title, are left out. */
export const digestText = ({ title, passages }: Pick<DigestReport, 'title' | 'passages'>): string[] =>
  passages
    .map(({ details }) => joined([...new Set(details.map(({ context, text }) => context || text))]))
    .filter((block) => !title.includes(block));

function joined(phrases: string[]): string {
  const line: string[] = [];
  for (const phrase of phrases) {
    if (phrases.some((other) => other !== phrase && other.includes(phrase))) continue;
    const last = line.at(-1) ?? '';
    const shared = sharedWords(last, phrase);
    if (shared === '') line.push(phrase);
    else line[line.length - 1] = last + phrase.slice(shared.length);
  }
  return line.join(BETWEEN);
}

/** The words at the end of one phrase with which the next begins; two at least, since one may be another's. */
function sharedWords(before: string, after: string): string {
  const words = before.split(' ').slice(-MOST_WORDS);
  const shared = words.map((_word, from) => words.slice(from).join(' '));
  return (
    shared.slice(0, -1).find((end) => after.startsWith(end) && !isLetter(after.charAt(end.length))) ?? ''
  );
}
const isLetter = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);
/** A phrase has no more; a row of joined ones may. */
const MOST_WORDS = 8;
