/** How dates are written: each pattern with what it means. The names of months are looked up, not part of a pattern. */
import { type Calendar, calendarOf, dayIn } from './calendars';
import { monthOf } from './months';

/** The day of a match, the other reading of an ambiguous one, and which order of numbers the match proves. */
export interface ReadDay {
  /** ISO day; null where there is no such day or it is out of range. */
  day: string | null;
  other?: string | null;
  order?: 'day-first' | 'month-first';
  /** Read from a calendar whose months begin by the moon that is seen: a day more or less. */
  about?: boolean;
}

export type DayReader = (match: RegExpMatchArray, language: string) => ReadDay;

const MIN_YEAR = 1995;
const LATE_YEAR = 2100;
const BUDDHIST = 543;

function fullYear(year: number, language: string): number {
  if (year < 100) return /^th\b/.test(language) ? 2500 - BUDDHIST + year : 2000 + year;
  return year > 2480 && year < 2650 ? year - BUDDHIST : year;
}

/** ISO day of the Gregorian calendar, or null when there is no such day or it is out of range. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < MIN_YEAR || year > LATE_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayOf(year: number, month: number, day: number, language: string, named?: Calendar): ReadDay {
  const calendar = named ?? calendarOf(year, language);
  if (calendar === 'gregory') return { day: isoDay(fullYear(year, language), month, day) };
  const at = dayIn(calendar, year, month, day);
  const iso = at === null ? null : new Date(at).toISOString().slice(0, 10);
  return { day: iso, about: calendar === 'islamic-umalqura' };
}

/** Two digits for a year count only where Thai pages have them. */
function byName(year = '', name = '', day = '', language = ''): ReadDay {
  const month = year.length === 4 || /^th\b/.test(language) ? monthOf(name, language) : null;
  return month ? dayOf(Number(year), month.number, Number(day), language, month.calendar) : { day: null };
}

const inNumbers: DayReader = ([, year = '', , month = '', day = ''], language) =>
  dayOf(Number(year), Number(month), Number(day), language);

/** Years of Japanese eras and of the Republic of China; the first year has a name of its own. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const inEra: DayReader = ([, era = '', year = '', month = '', day = '']) => ({
  day: isoDay((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)), Number(month), Number(day)),
});

/** `9/7/2021` in both orders; where a year has two digits, East Asian pages begin with it. */
const ambiguous: DayReader = ([, first = '', , second = '', last = ''], language) => {
  if (last.length === 2 && /^(ko|ja|zh)\b/.test(language))
    return { day: isoDay(2000 + Number(first), Number(second), Number(last)) };
  const dayFirst = dayOf(Number(last), Number(second), Number(first), language);
  const monthFirst = dayOf(Number(last), Number(first), Number(second), language);
  if (dayFirst.day === monthFirst.day) return dayFirst;
  if (dayFirst.day && monthFirst.day) return { ...dayFirst, other: monthFirst.day };
  return dayFirst.day ? { ...dayFirst, order: 'day-first' } : { ...monthFirst, order: 'month-first' };
};

const NAME = "(\\p{L}[\\p{L}\\p{M}.'’]{1,13}";
const GAP = '[\\s\\u00a0/-]{0,3}';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?';
/** In words; Arabic pages write a month's two names (`أيار/مايو`), some of them of two words. */
const DAY_NAME_YEAR = new RegExp(
  `(?<!\\d)${DAY}${GAP}(?:de |of |d’|d'|ב)?${NAME}(?: [\\p{L}\\p{M}]{3,10})??)(?:\\s?[/(]\\s?[\\p{L}\\p{M} ]{3,14}\\)?)?[.,،]{0,2}${GAP}(?:de |del |พ\\.ศ\\. ?)?(\\d{4}|\\d\\d(?![:.]))(?!\\d)`,
  'gu',
);
const NAME_DAY_YEAR = new RegExp(
  `(?<!\\p{L})${NAME})\\.?[\\s\\u00a0]{1,3}${DAY},?[\\s\\u00a0]{1,3}(\\d{4})(?!\\d)`,
  'gu',
);
const YEAR_NAME_DAY = new RegExp(
  `(?<!\\d)(\\d{4})(?: m\\.)?[.,]?[\\s\\u00a0]{1,3}${NAME})\\.?[\\s\\u00a0]{1,3}(\\d{1,2})(?!\\d)(?: d\\.)?`,
  'gu',
);
const YEAR_DAY_NAME = new RegExp(`(?<!\\d)(\\d{4})\\. gada (\\d{1,2})\\. ${NAME})`, 'gu');

/** Most telling first; a later pattern does not read what an earlier one has. */
export const PATTERNS: [RegExp, DayReader][] = [
  [/(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g, inNumbers],
  [/(?<!\d)(\d{4})\s?([年년])\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, inNumbers],
  [/(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g, inEra],
  [
    /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2}),?(?: năm)? (\d{4})(?!\d)/gi,
    ([, day, month, year]) => ({ day: isoDay(Number(year), Number(month), Number(day)) }),
  ],
  [DAY_NAME_YEAR, ([, day, name, year], language) => byName(year, name, day, language)],
  [NAME_DAY_YEAR, ([, name, day, year], language) => byName(year, name, day, language)],
  [YEAR_NAME_DAY, ([, year, name, day], language) => byName(year, name, day, language)],
  [YEAR_DAY_NAME, ([, year, day, name], language) => byName(year, name, day, language)],
  [/(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/-])/g, ambiguous],
];
