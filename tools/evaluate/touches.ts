/** Does a finding show what people marked? The same rule as the scorer's, for gold phrases within whole sentences. */
import type { Finding, FindingValue } from '../../lib/core/model';

/** White space, quotation marks and case don't count. */
export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** A value touches a phrase when a third of it, at least, lies on the phrase in the same sentence. */
export function touches(value: Pick<FindingValue, 'sentence' | 'text'>, phrase: string): boolean {
  const [sentence, text, wanted] = [squash(value.sentence), squash(value.text), squash(phrase)];
  const start = sentence.indexOf(wanted);
  if (start < 0 || text === '') return false;
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    const shared = Math.min(start + wanted.length, at + text.length) - Math.max(start, at);
    if (shared > 0 && 3 * shared >= text.length) return true;
  }
  return false;
}

/** The reports whose marked phrase the finding shows. */
export const shownBy = (finding: Finding, phrases: Record<string, string>): string[] =>
  Object.entries(phrases).flatMap(([report, phrase]) =>
    finding.values.some((value) => value.report === report && touches(value, phrase)) ? [report] : [],
  );
