/** Dates of feeds, in all the forms that are met: RFC 822 and its sloppy kin, ISO 8601 in any precision, seconds since 1970. */
import { dayNumber, isoDay, namesOf, twoDigits } from '../../text/calendar';
import { lowerOf } from '../../text/tokens';
import { zoneOf } from './zones';

const MAX_DATE = 100;
const [MIN_YEAR, MAX_YEAR] = [1970, 2100];

type Parts = [year: string, month: number, day: string];
type Reader = (match: RegExpExecArray, language: string, text: string) => Parts | null;

const byName = (year = '', name = '', day = '', language = ''): Parts | null => {
  const month = monthOf(name, language);
  return month > 0 ? [year, month, day] : null;
};

function monthOf(name: string, language: string): number {
  const low = lowerOf(name);
  const { months } = namesOf(language);
  return months.get(low) ?? namesOf('en').months.get(low.slice(0, 3)) ?? 0;
}

/** `3/4/2026`: settled by what can be no month, by `PM`, or by the language; English alone settles nothing. */
function bySize(
  [, first = '', sign, second = '', year = '']: RegExpExecArray,
  language: string,
  text: string,
): Parts | null {
  const [dayFirst, monthFirst]: Parts[] = [
    [year, Number(second), first],
    [year, Number(first), second],
  ];
  if (Number(first) > 12 || sign === '.') return dayFirst ?? null;
  if (Number(second) > 12 || /\d\s?[ap]\.?m\b/i.test(text) || /^en-us/i.test(language))
    return monthFirst ?? null;
  return first === second || !/^(?:en(?:$|-$)|und|$)/i.test(language) ? (dayFirst ?? null) : null;
}

const PATTERNS: [RegExp, Reader][] = [
  [
    /^(\d{4})(\d{2})(\d{2})(?=$|[\sT]|\d{4})/i,
    ([, year = '', month, day = '']) => [year, Number(month), day],
  ],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    ([, year = '', month, day = '']) => [year, Number(month), day],
  ],
  [
    /(?<!\d)(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/,
    ([, year = '', month, day = '']) => [year, Number(month), day],
  ],
  [
    /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]{1,3}(?:de )?(\p{L}[\p{L}\p{M}]{1,15})\.?,?[\s-]{1,3}(?:de )?(\d{4}|\d{2})(?![\d:])/u,
    ([, day, name, year], language) => byName(year, name, day, language),
  ],
  [
    /(\p{L}[\p{L}\p{M}]{2,15})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?![\d:])/u,
    ([, name, day, year], language) => byName(year, name, day, language),
  ],
  [
    /(\p{L}[\p{L}\p{M}]{2,15})\.?\s{1,3}(\d{1,2})\s{1,3}\d{1,2}:\d{2}[\w:+ -]{0,20}\s(\d{4})(?!\d)/u,
    ([, name, day, year], language) => byName(year, name, day, language),
  ],
  [/(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/, bySize],
];

/** Two digits as RFC 2822 reads them. */
function yearOf(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 50 ? 2000 : 1900);
}

function dayOf([year, month, day]: Parts): string | null {
  const full = yearOf(year);
  const number = full < MIN_YEAR || full > MAX_YEAR ? null : dayNumber(full, month, Number(day));
  return number === null ? null : isoDay(number);
}

const TIME =
  /(?<![\d+\u2212-])(\d{1,2})[:.h]?(\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?(?!\d)\s?([ap])?(?:\.?m\b\.?)?/i;
const COMPACT_TIME = /^\d{8}T?(\d{2})(\d{2})(\d{2})?/;

/** `T10:05`, with seconds and zone where they are written; '' for no time, or an impossible one. */
function timeOf(text: string, rest: string): string {
  const compact = COMPACT_TIME.exec(text.trim());
  const match = compact ?? TIME.exec(rest);
  if (!match) return '';
  const [all, hours = '', minutes = '', seconds, half] = match;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return '';
  const after = (compact ? text.trim() : rest).slice(match.index + all.length);
  const clock = [twoDigits(hour), minutes, ...(seconds ? [seconds === '60' ? '59' : seconds] : [])].join(':');
  return `T${clock}${zoneOf(after)}`;
}

/** Seconds or milliseconds since 1970. */
function ofNumber(text: string): string | null {
  const number = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text.padEnd(13, '0')) : null;
  const iso = number === null ? null : new Date(number).toISOString().replace('.000', '');
  return iso && Number(iso.slice(0, 4)) <= MAX_YEAR ? iso : null;
}

/**
 * ISO 8601 as precise as the text: a day, or a time, with its zone where one is written. Null for what is no day of the
 * calendar between 1970 and 2100; a month or a year alone is none. `language` (BCP 47, '' for none) tells which names
 * months have. There is no clock here: whether it lies in the future is for others to judge.
 */
export function readDate(value: string, language: string): string | null {
  const text = value.slice(0, MAX_DATE).trim();
  const number = ofNumber(text);
  if (number) return number;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const parts = match && read(match, language, text);
    const day = parts && dayOf(parts);
    if (match && day) return day + timeOf(text, withoutDate(text, match));
  }
  return null;
}

/** The time stands after the date, before it, or (`Nov 26 10:00:00 2026`) in it. */
function withoutDate(text: string, match: RegExpExecArray): string {
  const after = text.slice(match.index + match[0].length);
  if (/\d:\d/.test(match[0])) return match[0].replace(/\s\d{4}$/, '').replace(/^\P{N}{1,40}\d{1,2}\s/u, '');
  return TIME.test(after) ? after : text.slice(0, match.index);
}
