/**
 * Days as numbers (days since 1970-01-01, UTC) and names of months and weekdays in many languages, from Intl.
 * No clock: what is relative is counted from a day that is given.
 */
import { lowerOf } from './tokens';

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const MS = 86_400_000;

/** Days since 1970-01-01; null when there is no such day (30 February). */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.floor(date.getTime() / MS)
    : null;
}

export function dayOf(number: number): Day {
  const date = new Date(number * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday, as ISO counts. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** "07". */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
export const yearText = (year: number): string => String(year).padStart(4, '0');
export const isoMonth = (year: number, month: number): string => `${yearText(year)}-${twoDigits(month)}`;
export function isoDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

/** The day of an ISO 8601 instant as it is written (no shift of time zones); null when it names none. */
export function dayOfIso(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `months` later, on the last day where that month is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dayOf(number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(day, lastDayOf(y, m))) ?? number;
}
export const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const LANGUAGES =
  'de fr es it pt nl sv da nb fi pl cs ro hu tr el ru uk bg ar-EG ar-IQ ar-DZ he fa-u-ca-gregory id'.split(
    ' ',
  );
export interface Names {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
}
/** Weekdays in the case that dates stand in, which Intl does not give: "в пятницу". */
const INFLECTED = new Map<string, [string, number][]>([
  [
    'ru',
    [
      ['среду', 3],
      ['пятницу', 5],
      ['субботу', 6],
    ],
  ],
  [
    'uk',
    [
      ['середу', 3],
      ["п'ятницю", 5],
      ['суботу', 6],
      ['неділю', 7],
    ],
  ],
  [
    'pl',
    [
      ['środę', 3],
      ['sobotę', 6],
      ['niedzielę', 7],
    ],
  ],
]);
const tables = new Map<string, Names>();

const ENGLISH: Names = {
  months: new Map([
    ...'january february march april may june july august september october november december'
      .split(' ')
      .map((name, index) => [name, index + 1] as const),
    ...'jan feb mar apr may jun jul aug sep oct nov dec'
      .split(' ')
      .map((name, index) => [name, index + 1] as const),
    ['sept', 9],
  ]),
  weekdays: new Map(
    [
      'monday mon',
      'tuesday tue tues',
      'wednesday wed',
      'thursday thu thur thurs',
      'friday fri',
      'saturday sat',
      'sunday sun',
    ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  ),
};

function namesFrom(tags: readonly string[]): Names {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const tag of tags) {
    for (const style of ['long', 'short'] as const) {
      for (const month of [{ month: style, day: 'numeric' }, { month: style }] as const)
        add(months, namesAs(tag, month, 'month', MONTHS));
      add(weekdays, namesAs(tag, { weekday: style }, 'weekday', WEEK));
    }
  }
  return { months, weekdays };
}

/** Times of each month, and of each day of a week from Monday on. In milliseconds since 1970. */
export const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2021, month, 15));
export const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2021, 1, 1 + day));

/** What times are called. One formatter for all of them: making it takes longer than all that it then names. */
export function namesAs(
  tag: string,
  style: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
  times: readonly number[],
): string[] {
  const format = new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  return times.map((at) => format.formatToParts(at).find((part) => part.type === type)?.value ?? '');
}

function add(table: Map<string, number>, names: readonly string[]): void {
  names.forEach((written, at) => {
    const name = lowerOf(written).replace(/\.$/, '');
    if (/^\p{L}{3,}$/u.test(name) && !table.has(name)) table.set(name, at + 1);
  });
}

/** Names of a language, with the English ones; English ones alone for a language that is not known. */
export function namesOf(language: string): Names {
  const base = language.split('-')[0] ?? '';
  const known = tables.get(base);
  if (known) return known;
  const tags = LANGUAGES.filter((tag) => tag.split('-')[0] === base);
  if (!tags.length) return ENGLISH;
  const own = namesFrom(tags);
  const made = {
    months: new Map([...ENGLISH.months, ...own.months]),
    weekdays: new Map([...ENGLISH.weekdays, ...own.weekdays, ...(INFLECTED.get(base) ?? [])]),
  };
  tables.set(base, made);
  return made;
}
