/**
 * What may be said of reports in other languages. What is not found in one language may well be told in another; and a
 * language without a table of words is read by its digits, dates and names only, so that its silence tells nothing.
 */
import type { Reading } from '../model';
import { baseOf, languageOf } from '../text/languages';

/** `words`: numbers, casualties and cues in words are read too; `digits`: only what stands in digits, signs and names. */
export type HowRead = 'words' | 'digits';

/** How much of a language is read, by its tag. */
export const howRead = (tag: string): HowRead =>
  baseOf(tag) === 'en' || languageOf(tag) !== null ? 'words' : 'digits';

/** Is it in a language that its page names and that has no table? Readers are told so; of no named one nothing is known. */
export const isUnread = (tag: string): boolean => !UNNAMED.test(baseOf(tag)) && howRead(tag) === 'digits';
const UNNAMED = /^(?:und|mul|zxx)?$/;

/** Was the other report read whole, by its words, in the language of this one? Only then its silence tells something. */
export const isReadAs = (other: Reading, one: Reading): boolean =>
  other.completeness === 'whole' &&
  howRead(other.head.language) === 'words' &&
  baseOf(other.head.language) === baseOf(one.head.language);
