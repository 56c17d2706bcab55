/** Two numbers with one unit: "from 5 to 9 km", "5 and 9 percent". */
import type { Quantity } from '../../text/quantities';
import { type Source, wordAt } from '../source';

/** The number whose unit stands for the first one too; null where none follows. */
export function sharedSecond(source: Source, first: Quantity): Quantity | null {
  const link = wordAt(source, first.to);
  const linked =
    link === 'and' || link === 'or' || (link === 'to' && wordAt(source, first.from - 1) === 'from');
  const second = linked ? source.numbers[first.to + 1] : undefined;
  return second?.from === first.to + 1 && second.digits === first.digits ? second : null;
}
