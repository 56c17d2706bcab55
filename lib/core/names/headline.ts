/** Headlines In Title Case, and texts in capitals: there a capital tells nothing. */
import type { Token } from '../text/tokens';
import { SMALL_WORDS } from './name-cues';

/** Share of content words with a capital from which a passage is in title case; running text has under a half. */
const SHARE = 0.8;
const LEAST = 4;

export function isTitleCase(tokens: Token[]): boolean {
  const words = tokens.filter(
    ({ kind, lower }) => kind === 'word' && lower.length > 3 && !SMALL_WORDS.has(lower),
  );
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length >= LEAST && capital >= SHARE * words.length;
}
