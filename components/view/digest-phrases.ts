/** The phrases that are kept of a passage, as a line to read. */
import type { DigestPassage } from '../../lib/core/model';

/** Verbatim, each once, those left out that another one holds; phrases that run into each other as one. */
export function digestPhrases({ details }: Pick<DigestPassage, 'details'>): string[] {
  const phrases = [...new Set(details.map(({ context, text }) => context || text))];
  const line: string[] = [];
  for (const phrase of phrases) {
    if (phrases.some((other) => other !== phrase && other.includes(phrase))) continue;
    const last = line.at(-1) ?? '';
    const at = overlapAt(last, phrase);
    if (at === null) line.push(phrase);
    else line[line.length - 1] = last.slice(0, at) + phrase;
  }
  return line;
}

/** Where in `before` the words begin with which `after` begins, too; two words at least, since one may be another's. */
function overlapAt(before: string, after: string): number | null {
  for (let at = Math.max(0, before.length - after.length); at < before.length; at++) {
    const shared = before.slice(at);
    const atWord = at === 0 || before[at - 1] === ' ';
    if (atWord && shared.includes(' ') && after.startsWith(shared)) return at;
  }
  return null;
}
