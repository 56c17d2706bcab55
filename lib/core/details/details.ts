/**
 * The details of a passage. The numeric kinds claim its tokens in a fixed order (a number that is a time is no count),
 * each in one pass; the other kinds then read the whole passage.
 */
import type { Detail } from '../model';
import { aboutOf } from './about';
import { ageAt } from './age';
import { casualtiesAt } from './casualties';
import type { DetailContext } from './context';
import { countAt } from './count';
import { dateAt } from './date';
import { durationAt } from './duration';
import { measureAt } from './measure';
import { moneyAt } from './money';
import { percentAt } from './percent';
import { type Found, type Kind, type Source, sourceOf } from './source';
import { timeAt } from './time';

/** In the order in which they claim tokens. */
const KINDS: readonly Kind[] = [
  { kind: 'time', read: timeAt },
  { kind: 'date', read: dateAt },
  { kind: 'money', read: moneyAt },
  { kind: 'percent', read: percentAt },
  { kind: 'age', read: ageAt },
  { kind: 'duration', read: durationAt },
  { kind: 'measure', read: measureAt },
  { kind: 'casualties', read: casualtiesAt },
  { kind: 'count', read: countAt },
];

const isFree = (source: Source, { from, to }: Found): boolean => {
  for (let at = from; at < to; at++) if (source.taken[at]) return false;
  return true;
};

function detailOf(source: Source, kind: Kind['kind'], found: Found): Detail | null {
  const start = source.tokens[found.from]?.start;
  const end = source.tokens[found.to - 1]?.end;
  if (start === undefined || end === undefined) return null;
  const { value, amount, bound } = found;
  return { kind, start, end, text: source.text.slice(start, end), value, amount, bound, ...aboutOf(source, found) };
}

/** One kind's details; what it finds is claimed. */
function read(source: Source, { kind, read: reader }: Kind): Detail[] {
  const details: Detail[] = [];
  for (let at = 0; at < source.tokens.length; at++) {
    if (source.taken[at]) continue;
    const found = reader(source, at);
    if (!found || !(found.shares || isFree(source, found))) continue;
    const detail = detailOf(source, kind, found);
    if (detail) details.push(detail);
    if (found.shares) continue;
    source.taken.fill(true, found.from, found.to);
    at = Math.max(at, found.to - 1);
  }
  return details;
}

/** All details of a text, in their order; offsets into the text. */
export function detailsIn(text: string, context: DetailContext): Detail[] {
  const source = sourceOf(text, context);
  return KINDS.flatMap((kind) => read(source, kind)).sort((a, b) => a.start - b.start || a.end - b.end);
}
