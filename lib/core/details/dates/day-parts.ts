/** Parts of the day: "Friday night", "early Saturday", "this morning". They leave their words to the date. */

import { type Found, isCapital, type Source, wordAt } from '../source';
import { clockText } from './zones';

/** First and last minute. The night goes on past midnight. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    morning: [300, 720],
    afternoon: [720, 1080],
    evening: [1020, 1439],
    night: [1080, 1680],
    tonight: [1080, 1680],
    overnight: [1260, 1740],
    dawn: [240, 420],
    daybreak: [240, 420],
    sunrise: [240, 480],
    dusk: [1020, 1260],
    sunset: [960, 1260],
    nightfall: [1020, 1320],
    lunchtime: [690, 870],
    midmorning: [540, 660],
    midafternoon: [840, 960],
  }),
);

/** "early Saturday", "late Friday". */
const EDGES: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({ early: [0, 540], late: [1080, 1680] }),
);

const BEFORE = new Set(
  'last this yesterday tomorrow on in the that same early late mid by at of before after since until during next following previous'.split(
    ' ',
  ),
);

export const isDayPart = (word: string): boolean =>
  PARTS.has(word) && word !== 'tonight' && word !== 'overnight';

/** A part of the day at `at`; with the weekday before or after it. */
export function partOfDayAt(source: Source, at: number): Found | null {
  const word = wordAt(source, at);
  const { weekdays } = source.names;
  const edge = EDGES.get(word);
  if (edge && isWeekday(source, at + 1, weekdays) && !PARTS.has(wordAt(source, at + 2)))
    return found(at, at + 2, edge);
  const part = PARTS.get(word);
  if (!part || hasClock(source, at)) return null;
  const before = wordAt(source, at - 1);
  if (isCapital(source, at) && isCapital(source, at - 1) && !isWeekday(source, at - 1, weekdays)) return null;
  if (word === 'tonight' || word === 'overnight') return found(at, at + 1, part);
  if (!isWeekday(source, at - 1, weekdays) && !BEFORE.has(before)) return null;
  if (/^(?:the|that|same|of)$/.test(before) && source.tokens[at + 1]?.kind === 'word') return null;
  const from =
    /^(?:last|this|yesterday|tomorrow|early|late)$/.test(before) || isWeekday(source, at - 1, weekdays)
      ? at - 1
      : at;
  return found(from, at + 1, part);
}

/** "at 9:40 p.m. Friday night": the clock has told it. Times claim first, so what is claimed so far is one. */
const hasClock = (source: Source, at: number): boolean =>
  [1, 2, 3].some((step) => source.taken[at - step] === true) && !/^[.,;]$/.test(wordAt(source, at - 1));

const isWeekday = (source: Source, at: number, weekdays: ReadonlyMap<string, number>): boolean =>
  weekdays.has(wordAt(source, at)) && wordAt(source, at).length > 3;

const found = (from: number, to: number, [low, high]: readonly [number, number]): Found => ({
  from,
  to,
  value: `${clockText(low)}/${clockText(high % 1440)}`,
  amount: { unit: 'minute', low, high },
  bound: 'about',
  shares: true,
});
