/** What is not found in a text of another language may well be told there: nothing is said of it. */
import type { Reading } from '../model';

const baseOf = ({ head }: Reading): string => head.language.toLowerCase().split('-')[0] ?? 'und';

/** Was the other report read whole, in the language of this one? Only then its silence tells something. */
export const isReadAs = (other: Reading, one: Reading): boolean =>
  other.completeness === 'whole' && baseOf(other) !== 'und' && baseOf(other) === baseOf(one);
