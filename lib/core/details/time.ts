/**
 * Times of day: "8:30pm", "9 a.m.", "2045 GMT", "1100 hours", "half past nine", "noon"; parts of the day ("Friday night")
 * share their words with the date. Value: "T20:30", "T20:45Z" where a zone tells; amount: minutes of the
 * day on the clock that is told, whatever its zone (see compare/windows.ts).
 */
import { boundBefore } from '../text/bounds';
import { digitClock, wordClock } from './dates/clock';
import { partOfDayAt } from './dates/day-parts';
import { clockText, zoneAt, zoneText } from './dates/zones';
import { type Found, hasWords, type Source } from './source';

/** "just after", "shortly before": minutes around the clock's. */
const NEAR: readonly { words: string[]; low: number; high: number }[] = [
  { words: ['just', 'after'], low: 0, high: 15 },
  { words: ['just', 'before'], low: -15, high: 0 },
  { words: ['just', 'past'], low: 0, high: 15 },
  { words: ['shortly', 'after'], low: 0, high: 30 },
  { words: ['soon', 'after'], low: 0, high: 30 },
  { words: ['shortly', 'before'], low: -30, high: 0 },
];

/** Outlets round clock times to five minutes. */
const ABOUT = 5;

function spread(source: Source, at: number): { from: number; low: number; high: number } | null {
  const near = NEAR.find(({ words }) => hasWords(source, at - words.length, words));
  if (near) return { from: at - near.words.length, low: near.low, high: near.high };
  const bound = boundBefore(source.tokens, at);
  if (bound?.meaning === 'about') return { from: bound.from, low: -ABOUT, high: ABOUT };
  return bound?.meaning === 'below' ? { from: bound.from, low: -2 * ABOUT, high: 0 } : null;
}

/** A time of day that begins at `at`. */
export function timeAt(source: Source, at: number): Found | null {
  const clock = source.tokens[at]?.kind === 'number' ? digitClock(source, at) : wordClock(source, at);
  if (!clock) return partOfDayAt(source, at);
  const zone = zoneAt(source, clock.to);
  const near = spread(source, clock.from);
  const { minutes } = clock;
  return {
    from: near?.from ?? clock.from,
    to: zone?.to ?? clock.to,
    value: clockText(clock.minutes) + zoneText(zone?.offset),
    amount: {
      unit: 'minute',
      low: minutes + (near?.low ?? 0),
      high: minutes + (near?.high ?? 0),
    },
    bound: near ? 'about' : 'exact',
  };
}
