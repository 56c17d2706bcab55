/** What days say of an article and an event: the weekdays of their leads, days that both name, days between publications. */
import { numberOfDay } from './days';
import type { Gist } from './gist';
import type { EventProfile } from './profile';

/** Days apart that still speak of one event: it is reported when it happens, and on the morrow. */
const NEAR = 3;
/** Later than this an event is no longer news. In days. */
const WEEK = 7;
/** From here on it makes no difference how long ago. In days. */
const LONG = 61;

const numbers = (days: (string | null)[]): number[] =>
  days.map(numberOfDay).filter((number) => number !== null);

/** Least distance in days; null where one side has none. */
function distance(a: number[], b: number[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return Math.min(...a.map((one) => Math.min(...b.map((other) => Math.abs(one - other)))));
}

const withPublished = ({ days, published }: Gist): (string | null)[] => [...days, published];
/** `-MM-DD` of each day. */
const daysOfYear = (days: (string | null)[]): string[] =>
  days.map((day) => (day && day.length > 4 ? day.slice(-6) : ''));

const yearIn = (days: (string | null)[]): number =>
  Math.max(0, ...days.map((day) => (day === null || day.startsWith('-') ? 0 : Number(day.slice(0, 4)))));

/** `likeness` is that of the texts, 0 to 1: days support it, and say nothing alone, since much happens on one day. */
export function dateSigns(gist: Gist, { gists, days, date }: EventProfile, likeness: number) {
  const weekdays = new Set(gists.flatMap((one) => one.weekdays));
  const told = gist.weekdays.length > 0 && weekdays.size > 0;
  const agree = gist.weekdays.some((weekday) => weekdays.has(weekday));
  const mine = withPublished(gist);
  const theirs = new Set(daysOfYear(days));
  const apart = distance(numbers(mine), numbers(days));
  const gap = distance(
    numbers([gist.published]),
    numbers([date, ...gists.map(({ published }) => published)]),
  );
  const year = yearIn(mine);
  const years = gists.map((one) => yearIn(withPublished(one)));
  return {
    yearSame: year > 0 && years.includes(year) ? likeness : 0,
    weekdayAgrees: told && agree ? likeness : 0,
    weekdayDiffers: told && !agree ? 1 : 0,
    dayNear: apart !== null && apart <= NEAR ? likeness : 0,
    dayOfYear: daysOfYear(mine).some((day) => day !== '' && theirs.has(day)) ? likeness : 0,
    gap: gap === null ? 0 : Math.log(1 + Math.min(gap, LONG)),
    overWeek: gap !== null && gap > WEEK ? 1 : 0,
  };
}
