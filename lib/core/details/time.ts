/**
 * Times of day: "8:30pm", "9 a.m.", "2045 GMT", "1100 hours", "half past nine", "noon"; parts of the day ("Friday night")
 * share their words with the date. Value: "T20:30", "T20:45Z" where a zone tells; amount: minutes of the day.
 */

import { twoDigits } from '../text/calendar';
import { UNITS } from '../text/number-words';
import { boundBefore } from '../text/quantities';
import { partOfDayAt } from './day-parts';
import { type Found, hasWords, isGlued, type Source, wordAt } from './source';

interface Clock {
  minutes: number;
  from: number;
  to: number;
}

/** Offset in minutes from UTC. Letters that mean two zones are left out. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    gmt: 0,
    utc: 0,
    z: 0,
    bst: 60,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    est: -300,
    edt: -240,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    jst: 540,
    aest: 600,
    aedt: 660,
  }),
);
/** Named without an offset that is known. */
const LOCAL = new Set('et pt ct mt cst ist local eastern pacific central'.split(' '));

/** "am", "a.m.", "p. m.": +0 or +720 minutes, and where it ends. */
function halfAt(source: Source, at: number): { add: number; to: number } | null {
  const word = wordAt(source, at);
  if (word === 'am' || word === 'pm') return { add: word === 'pm' ? 720 : 0, to: at + 1 };
  if ((word !== 'a' && word !== 'p') || wordAt(source, at + 1) !== '.' || wordAt(source, at + 2) !== 'm')
    return null;
  const dotted = wordAt(source, at + 3) === '.' && isGlued(source, at + 3);
  return { add: word === 'p' ? 720 : 0, to: dotted ? at + 4 : at + 3 };
}

/** Hour and minutes at a number: "8", "8:30", "8.30", "20h30". */
function hourAt(source: Source, at: number): (Clock & { split: boolean; sign: string }) | null {
  const word = wordAt(source, at);
  const dotted = /^(\d{1,2})[.](\d{2})$/.exec(word);
  if (dotted) return clock(Number(dotted[1]), Number(dotted[2]), at, at + 1, '.');
  if (!/^\d{1,2}$/.test(word)) return null;
  const sign = wordAt(source, at + 1);
  const minutes = wordAt(source, at + 2);
  if (/^[:h]$/.test(sign) && /^\d{2}$/.test(minutes) && isGlued(source, at + 2)) {
    const seconds =
      wordAt(source, at + 3) === ':' && /^\d{2}$/.test(wordAt(source, at + 4)) && isGlued(source, at + 4);
    return clock(Number(word), Number(minutes), at, seconds ? at + 5 : at + 3, sign);
  }
  return clock(Number(word), 0, at, at + 1, '');
}
function clock(hour: number, minute: number, from: number, to: number, sign: string) {
  return hour > 24 || minute > 59
    ? null
    : { minutes: hour * 60 + minute, from, to, split: sign !== '', sign };
}

/** With digits: needs a half of the day, a colon, a zone or a word of hours. */
function digitClock(source: Source, at: number): Clock | null {
  const four = /^([01]\d|2[0-4])([0-5]\d)$/.exec(wordAt(source, at));
  if (four) return fourDigits(source, at, Number(four[1]) * 60 + Number(four[2]));
  const hour = hourAt(source, at);
  if (!hour || (isGlued(source, at) && /^[:.,/]$/.test(wordAt(source, at - 1)))) return null;
  const half = halfAt(source, hour.to);
  if (half)
    return hour.minutes < 780 ? { ...hour, minutes: (hour.minutes % 720) + half.add, to: half.to } : null;
  if (/^o'clock$/.test(wordAt(source, hour.to))) return { ...hour, to: hour.to + 1 };
  if (
    /^(?:uhr|heures|horas)$/.test(wordAt(source, hour.to)) &&
    /^(?:um|gegen|à|a|las|kurz|nach|vor|bis|ab|les)$/.test(wordAt(source, at - 1))
  )
    return { ...hour, to: hour.to + 1 };
  if (hour.sign === ':' || hour.sign === 'h')
    return { ...hour, minutes: hour.minutes + laterHalf(source, hour) };
  if (
    wordAt(source, hour.to) === 'h' &&
    isGlued(source, hour.to) &&
    /^(?:à|a|vers)$/.test(wordAt(source, at - 1))
  )
    return { ...hour, to: hour.to + 1 };
  return hour.sign === '.' && zoneAt(source, hour.to) ? hour : null;
}

/** "6:41 last night" is in the evening. */
function laterHalf(source: Source, { minutes, to }: Clock): number {
  if (minutes >= 720) return 0;
  const words = [0, 1, 2].map((step) => wordAt(source, to + step));
  return words.some(
    (word) => /^(?:evening|afternoon|tonight)$/.test(word) || (word === 'night' && minutes >= 300),
  )
    ? 720
    : 0;
}

/** "2045 GMT", "1100 hours", "1353 (1023 GMT)". */
function fourDigits(source: Source, at: number, minutes: number): Clock | null {
  const next = wordAt(source, at + 1);
  const clock = { minutes, from: at, to: at + 1 };
  if (zoneAt(source, at + 1)) return clock;
  if (/^(?:hours|hrs|h)$/.test(next)) return { ...clock, to: at + 2 };
  return next === '(' && /^\d{4}$/.test(wordAt(source, at + 2)) && zoneAt(source, at + 3) ? clock : null;
}

/** "half past nine", "quarter to ten", "ten o'clock", "nine a.m.", "noon". */
function wordClock(source: Source, at: number): Clock | null {
  const word = wordAt(source, at);
  if (/^(?:noon|midday)$/.test(word)) return { minutes: 720, from: at, to: at + 1 };
  if (word === 'midnight') return { minutes: 0, from: at, to: at + 1 };
  const quarter = word === 'half' ? 30 : word === 'quarter' ? 15 : 0;
  const sign = wordAt(source, at + 1);
  const hour =
    UNITS.get(wordAt(source, at + 2)) ?? Number(/^\d{1,2}$/.exec(wordAt(source, at + 2))?.[0] ?? 0);
  if (quarter && /^(?:past|to|after)$/.test(sign) && hour > 0 && hour < 13) {
    const minutes = sign === 'to' ? hour * 60 - quarter : hour * 60 + quarter;
    const half = halfAt(source, at + 3);
    return { minutes: minutes + (half?.add ?? 0), from: at, to: half?.to ?? at + 3 };
  }
  const unit = UNITS.get(word);
  if (!unit || unit > 12) return null;
  const half = halfAt(source, at + 1);
  if (half) return { minutes: (unit % 12) * 60 + half.add, from: at, to: half.to };
  return sign === "o'clock" ? { minutes: unit * 60, from: at, to: at + 2 } : null;
}

/** A zone at a token: its offset (null where only its name is known) and where it ends. */
function zoneAt(source: Source, at: number): { offset: number | null; to: number } | null {
  const word = wordAt(source, at);
  const offset = ZONES.get(word);
  if (offset !== undefined && word !== 'z') return { offset, to: at + 1 };
  if (!LOCAL.has(word)) return null;
  const time = wordAt(source, at + 1) === 'time';
  return time || /^\p{Lu}{2,3}$/u.test(source.tokens[at]?.text ?? '')
    ? { offset: null, to: time ? at + 2 : at + 1 }
    : null;
}

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

const text = (minutes: number): string =>
  `T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** A time of day that begins at `at`. */
export function timeAt(source: Source, at: number): Found | null {
  const clock = source.tokens[at]?.kind === 'number' ? digitClock(source, at) : wordClock(source, at);
  if (!clock) return partOfDayAt(source, at);
  const zone = zoneAt(source, clock.to);
  const near = spread(source, clock.from);
  const shift = zone?.offset ?? 0;
  const known = zone !== null && zone.offset !== null;
  const minutes = clock.minutes - shift;
  return {
    from: near?.from ?? clock.from,
    to: zone?.to ?? clock.to,
    value: text(clock.minutes) + zoneText(zone?.offset),
    amount: {
      unit: known ? 'minute UTC' : 'minute',
      low: minutes + (near?.low ?? 0),
      high: minutes + (near?.high ?? 0),
    },
    bound: near ? 'about' : 'exact',
  };
}

function zoneText(offset: number | null | undefined): string {
  if (offset === null || offset === undefined) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
