/** Seasons, quarters and feasts: "last spring", "the third quarter of 2016", "Christmas Eve". */
import { addMonths, dayNumber, dayOf } from '../../text/calendar';
import { ORDINALS } from '../../text/number-words';
import { hasWords, type Source, wordAt } from '../source';
import type { Dated } from './absolute';
import type { Direction } from './direction';
import { anchorOf, partial } from './resolve';
import { between, type Resolved, unknown } from './spans';
import { quarterAt, turnAt } from './turns';
import { is } from './words';

const SEASONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }),
);

/** "summer 2016", "last spring", "the winter of 2019". */
export function season(source: Source, at: number): Dated | null {
  const turn = turnAt(source, at);
  const start = turn === undefined && wordAt(source, at) !== 'the' ? at : at + 1;
  const month = SEASONS.get(wordAt(source, start));
  if (!month) return null;
  const of = wordAt(source, start + 1) === 'of' ? start + 2 : start + 1;
  const written = /^(?:19|20)\d\d$/.exec(wordAt(source, of))?.[0];
  const anchor = anchorOf(source);
  if (turn === undefined && !written) return null;
  if (!written && anchor === null) return { to: start + 1, resolved: unknown };
  const year = written ? Number(written) : dayOf(anchor ?? 0).year + (turn ?? 0);
  const [low, high] = [dayNumber(year, month, 1) ?? 0, addMonths(dayNumber(year, month, 1) ?? 0, 3) - 1];
  return {
    to: written ? of + 1 : start + 1,
    resolved: { value: `${year}-${20 + Math.ceil(month / 3)}`, low, high },
  };
}

/** "the third quarter of 2016", "the first half of 2021", "the second half of last year". */
export function quarter(source: Source, at: number): Dated | null {
  const start = wordAt(source, at) === 'the' ? at + 1 : at;
  const count = ORDINALS.get(wordAt(source, start)) ?? 0;
  const isHalf = wordAt(source, start + 1) === 'half';
  if (!count || count > (isHalf ? 2 : 4) || !(isHalf || wordAt(source, start + 1) === 'quarter')) return null;
  const of = wordAt(source, start + 2) === 'of' ? start + 3 : start + 2;
  const written = /^(?:19|20)\d\d$/.exec(wordAt(source, of))?.[0];
  const anchor = anchorOf(source);
  const turned = turnAt(source, of) !== undefined && wordAt(source, of + 1) === 'year' ? of + 2 : 0;
  if (!written && !turned) return null;
  const year = written
    ? Number(written)
    : anchor === null
      ? null
      : dayOf(anchor).year + (turnAt(source, of) ?? 0);
  return { to: written ? of + 1 : turned, resolved: year === null ? unknown : partAt(year, count, isHalf) };
}

const partAt = (year: number, count: number, isHalf: boolean): Resolved =>
  isHalf
    ? between(quarterAt(year, 2 * count - 2), quarterAt(year, 2 * count - 1))
    : quarterAt(year, count - 1);

const FEASTS: readonly { words: readonly string[]; month: number; day: number }[] = [
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['boxing', 'day'], month: 12, day: 26 },
  { words: ['new', 'year', "'s", 'eve'], month: 12, day: 31 },
  { words: ['new', 'year', "'s", 'day'], month: 1, day: 1 },
  { words: ['valentine', "'s", 'day'], month: 2, day: 14 },
  { words: ['halloween'], month: 10, day: 31 },
  { words: ['christmas'], month: 12, day: 25 },
];

/** Feasts that stand on one day; by their bare name only after a word of time. */
export function feast(source: Source, at: number, direction: Direction): Dated | null {
  const found = FEASTS.find(({ words }) => hasWords(source, at, words));
  if (
    !found ||
    (found.words.length === 1 &&
      (!is(source, at - 1, /^(?:on|at|before|since|by|until|after|last|this|next|over)$/) ||
        (source.tokens[at + 1]?.kind === 'word' && !is(source, at + 1, /^(?:and|in|when|to|at|as|of)$/))))
  )
    return null;
  const resolved = partial(source, { month: found.month, day: found.day }, direction);
  return resolved && { to: at + found.words.length, resolved };
}
