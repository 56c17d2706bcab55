/** What a clock shows: "8:30pm", "9 a.m.", "2045 GMT", "1100 hours", "half past nine", "noon", "20h30". */
import { UNITS } from '../../text/number-words';
import { isGlued, type Source, wordAt } from '../source';
import { zoneAt } from './zones';

interface Clock {
  minutes: number;
  from: number;
  to: number;
}

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
export function digitClock(source: Source, at: number): Clock | null {
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

/** "7:52 last night" is in the evening. */
function laterHalf(source: Source, { minutes, to }: Clock): number {
  if (minutes >= 720) return 0;
  const words = [0, 1, 2].map((step) => wordAt(source, to + step));
  return words.some(
    (word) => /^(?:evening|afternoon|tonight)$/.test(word) || (word === 'night' && minutes >= 300),
  )
    ? 720
    : 0;
}

/** "2045 GMT", "1100 hours", "1412 (1042 GMT)". */
function fourDigits(source: Source, at: number, minutes: number): Clock | null {
  const next = wordAt(source, at + 1);
  const clock = { minutes, from: at, to: at + 1 };
  if (zoneAt(source, at + 1)) return clock;
  if (/^(?:hours|hrs|h)$/.test(next)) return { ...clock, to: at + 2 };
  return next === '(' && /^\d{4}$/.test(wordAt(source, at + 2)) && zoneAt(source, at + 3) ? clock : null;
}

/** With what a time in words begins, besides an hour. */
const WORDS = new Set(['noon', 'midday', 'midnight', 'half', 'quarter']);

/** "half past nine", "quarter to ten", "ten o'clock", "nine a.m.", "noon". */
export function wordClock(source: Source, at: number): Clock | null {
  const word = wordAt(source, at);
  if (!WORDS.has(word) && !UNITS.has(word)) return null;
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
