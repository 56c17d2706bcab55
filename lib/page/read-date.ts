/**
 * Dates in short texts: attribute values, addresses, stamps beside a headline. Numbers are read by pattern, months by
 * name in many languages; nothing is guessed from a clock. `9/7/2021` is kept in both readings until the page's other
 * evidence settles it (see day-order.ts).
 */
import { monthOf } from './months';

/** A day, with the time of day and zone where they are written. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  day: string;
  /** The other reading where day and month could change places, else null. */
  other: string | null;
  /** `THH:MM`, `THH:MM:SS`, with zone where one is written; '' where no time is. */
  time: string;
  start: number;
  end: number;
}

/** Longer texts are no stamps. */
const MAX_TEXT = 1000;
const MIN_YEAR = 1995;
const LATE_YEAR = 2100;

type Reader = (match: RegExpMatchArray, language: string) => [day: string | null, other?: string | null];

/** ISO day, or null when there is no such day or it is out of range. */
function isoDay(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year > 2480 && year < 2650 ? year - 543 : year;
  if (full < MIN_YEAR || full > LATE_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const numbers = (match: RegExpMatchArray) => match.slice(1, 4).map(Number) as [number, number, number];

function byName(year: string, name: string, day: string, language: string): [string | null] {
  return [isoDay(Number(year), monthOf(name, language), Number(day))];
}

/** Most telling first; a later pattern does not read what an earlier one has. */
const PATTERNS: [RegExp, Reader][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (match) => [isoDay(...numbers(match))]],
  [
    /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    (match) => [isoDay(...numbers(match))],
  ],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\u00a0/-]{0,3}(?:de |of |d’|d')?([\p{L}\p{M}]{3,14})[.,]{0,2}[\s\u00a0/-]{0,3}(?:de |del )?(\d{4})(?!\d)/gu,
    ([, day = '', name = '', year = ''], language) => byName(year, name, day, language),
  ],
  [
    /(?<![\p{L}])([\p{L}\p{M}]{3,14})\.?[\s\u00a0]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0]{1,3}(\d{4})(?!\d)/gu,
    ([, name = '', day = '', year = ''], language) => byName(year, name, day, language),
  ],
  [
    /(?<!\d)(\d{4})[.,]?[\s\u00a0]{1,3}([\p{L}\p{M}]{3,14})\.?[\s\u00a0]{1,3}(\d{1,2})(?!\d)/gu,
    ([, year = '', name = '', day = ''], language) => byName(year, name, day, language),
  ],
  [
    /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/-])/g,
    ([, first = '', , second = '', year = '']) => {
      const dayFirst = isoDay(Number(year), Number(second), Number(first));
      const monthFirst = isoDay(Number(year), Number(first), Number(second));
      if (dayFirst === monthFirst) return [dayFirst];
      return dayFirst && monthFirst ? [dayFirst, monthFirst] : [dayFirst ?? monthFirst];
    },
  ],
];

const TIME =
  /^[\s\u00a0T,|•·@–-]{0,5}(?:at |um |à |alle |a las |às |kl\.? ?|klo |om |o )?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?([ap]\.?m\.?)?\s?(Z(?![\p{L}])|UTC|GMT)?\s?([+-]\d{2}):?(\d{2})?(?!\d)/iu;
const TIME_ALONE =
  /^[\s\u00a0T,|•·@–-]{0,5}(?:at |um |à |alle |a las |às |kl\.? ?|klo |om |o )?(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s?([ap]\.?m\.?)?\s?(Z(?![\p{L}])|UTC|GMT)?(?!\d)/iu;

/** The time that follows a date, and how long it is written. */
function timeAfter(rest: string): { time: string; length: number } {
  const match = TIME.exec(rest) ?? TIME_ALONE.exec(rest);
  if (!match) return { time: '', length: 0 };
  const [all, hours = '', minutes = '', seconds, half, utc, zoneHours, zoneMinutes] = match;
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return { time: '', length: 0 };
  const zone = zoneHours ? `${zoneHours}:${zoneMinutes ?? '00'}` : utc ? 'Z' : '';
  const clock = [String(hour).padStart(2, '0'), minutes, seconds].filter(Boolean).join(':');
  return { time: `T${clock}${zone}`, length: all.length };
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/** Digits of other scripts as ASCII ones; the length stays. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

/** All dates in a short text, in its order. `language` (BCP 47) tells which month names come first. */
export function datesIn(text: string, language: string): FoundDate[] {
  const plain = plainDigits(text.slice(0, MAX_TEXT)).replace(/[\u200e\u200f]/g, ' ');
  if (!/\d/.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((date) => match.index < date.end && end > date.start)) continue;
      const [day, other = null] = read(match, language);
      if (day === null) continue;
      const { time, length } = timeAfter(plain.slice(end, end + 60));
      found.push({ day, other, time, start: match.index, end: end + length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The date of an attribute's value: as in a text, or `YYYYMMDD`, or seconds or milliseconds since 1970. */
export function dateOfValue(value: string, language: string): FoundDate | null {
  const trimmed = value.trim().slice(0, 100);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(trimmed);
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) {
    const date = new Date(trimmed.length === 10 ? Number(trimmed) * 1000 : Number(trimmed)).toISOString();
    return {
      day: date.slice(0, 10),
      other: null,
      time: `${date.slice(10, 19)}Z`,
      start: 0,
      end: trimmed.length,
    };
  }
  const day = compact ? isoDay(...numbers(compact)) : null;
  if (day) return { day, other: null, time: '', start: 0, end: trimmed.length };
  return datesIn(trimmed, language)[0] ?? null;
}

export const isoOf = (date: FoundDate): string => date.day + date.time;
