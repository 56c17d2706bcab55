/**
 * What may be said of reports in other languages. What is not found in one language may well be told in another; and a
 * language without a table of words is read by its digits, dates and names only, so that its silence tells nothing.
 */
import type { Reading, ReportHead } from '../model';
import { baseOf, languageOf } from '../text/languages';

/** `words`: numbers, casualties and cues in words are read too; `digits`: only what stands in digits, signs and names. */
export type HowRead = 'words' | 'digits';

/** How much of a language is read, by its tag. */
export const howRead = (tag: string): HowRead =>
  baseOf(tag) === 'en' || languageOf(tag) !== null ? 'words' : 'digits';

/** Do the reports of a comparison come in several languages? Then their words tie less than their names and numbers. */
export const areMixed = (heads: readonly Pick<ReportHead, 'language'>[]): boolean =>
  new Set(heads.map(({ language }) => baseOf(language)).filter((base) => base !== '' && base !== 'und'))
    .size > 1;

/** Was the other report read whole, by its words, in the language of this one? Only then its silence tells something. */
export const isReadAs = (other: Reading, one: Reading): boolean =>
  other.completeness === 'whole' &&
  howRead(other.head.language) === 'words' &&
  baseOf(other.head.language) === baseOf(one.head.language);
