/** Days of other calendars as days of the Gregorian one. Intl counts only forwards, so a day is guessed and then looked up. */

export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura';

const DAY = 86_400_000;
/** The first day of each calendar, and the length of its year in days. */
const BEGINNINGS: Record<Exclude<Calendar, 'gregory'>, [first: number, year: number]> = {
  persian: [Date.UTC(622, 2, 22), 365.2422],
  'islamic-umalqura': [Date.UTC(622, 6, 19), 354.3671],
};
/** Months are not equally long, so that the guess may be so many days off. */
const OFF = 6;
/** A year that only those calendars have in our time. */
const YEAR = { least: 1370, most: 1500 };

/** The calendar of a date in numbers: years of neither are Gregorian. */
export function calendarOf(year: number, language: string): Calendar {
  if (year < YEAR.least || year > YEAR.most) return 'gregory';
  if (/^(fa|ps|prs)\b/.test(language)) return 'persian';
  return /^(ar|ur)\b/.test(language) ? 'islamic-umalqura' : 'gregory';
}

/** Milliseconds of a day, at midnight UTC; null where the calendar has no such day. */
export function dayIn(
  calendar: Exclude<Calendar, 'gregory'>,
  year: number,
  month: number,
  day: number,
): number | null {
  if (year < YEAR.least || year > YEAR.most) return null;
  const [first, length] = BEGINNINGS[calendar];
  const guess = first + Math.round((year - 1) * length + ((month - 1) * length) / 12 + day - 1) * DAY;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    ...{ day: 'numeric', month: 'numeric', year: 'numeric' },
    timeZone: 'UTC',
  });
  for (let at = guess - OFF * DAY; at <= guess + OFF * DAY; at += DAY) {
    if (format.format(at).startsWith(`${month}/${day}/${year}`)) return at;
  }
  return null;
}
