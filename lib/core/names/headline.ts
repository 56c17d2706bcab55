/** Headlines In Title Case, and texts in capitals: there a capital tells nothing. */
import { isCapitalized, type Token } from '../text/tokens';
import { SMALL_WORDS } from './name-cues';

/** Capitals that a headline has at least, and how many of them one word in lower case may face. */
const LEAST = 5;
const PER_LOWER = 8;

const isSmall = ({ lower }: Token): boolean => lower.length < 3 || SMALL_WORDS.has(lower);

/** Hardly a word but the small ones is in lower case; running text has a verb that is. */
export function isTitleCase(tokens: Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && !isSmall(token));
  const capital = words.filter(({ text }) => isCapitalized(text)).length;
  const lower = words.length - capital;
  return capital >= LEAST && lower * PER_LOWER <= capital;
}
