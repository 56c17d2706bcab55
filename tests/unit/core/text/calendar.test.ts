import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayNumber,
  dayOf,
  dayOfIso,
  isoDay,
  lastDayOf,
  namesOf,
  weekdayOf,
} from '../../../../lib/core/text/calendar';

describe('days as numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [2020, 9, 30, 18535],
    [1969, 12, 31, -1],
    [99, 5, 5, -683244],
  ])('%d-%d-%d is %d', (year, month, day, number) => {
    expect(dayNumber(year, month, day)).toBe(number);
    expect(dayOf(number)).toEqual({ year, month, day });
  });

  it('has no 30 February', () => {
    expect(dayNumber(2020, 2, 30)).toBeNull();
    expect(dayNumber(2020, 2, 29)).not.toBeNull();
    expect(dayNumber(2021, 2, 29)).toBeNull();
  });

  it.each([
    ['2021-03-17', 3],
    ['2021-03-21', 7],
    ['1969-12-31', 3],
  ])('%s is weekday %d', (iso, weekday) => expect(weekdayOf(dayOfIso(iso) ?? 0)).toBe(weekday));

  it('reads the day as it is written, whatever the zone', () => {
    expect(isoDay(dayOfIso('2021-06-30T23:30:00-05:00') ?? 0)).toBe('2021-06-30');
    expect(dayOfIso('last week')).toBeNull();
    expect(dayOfIso(null)).toBeNull();
  });

  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-01-31', -2, '2020-11-30'],
    ['2020-02-29', 12, '2021-02-28'],
  ])('%s and %d months is %s', (from, months, to) =>
    expect(isoDay(addMonths(dayOfIso(from) ?? 0, months))).toBe(to),
  );

  it('knows leap years', () => {
    expect([1900, 2000, 2020, 2021].map((year) => lastDayOf(year, 2))).toEqual([28, 29, 29, 28]);
  });
});

describe('names of months and weekdays', () => {
  it.each([
    ['en', 'september', 9, 'wednesday', 3],
    ['en-GB', 'sept', 9, 'wed', 3],
    ['fr', 'aout', 8, 'mercredi', 3],
    ['de-AT', 'marz', 3, 'mittwoch', 3],
    ['es', 'septiembre', 9, 'miercoles', 3],
    ['ru', 'сентября', 9, 'пятницу', 5],
    ['ar', 'سبتمبر', 9, 'الاربعاء', 3],
    ['xx', 'may', 5, 'sunday', 7],
  ])('%s: %s %d, %s %d', (language, month, number, weekday, day) => {
    const names = namesOf(language);
    expect(names.months.get(month)).toBe(number);
    expect(names.weekdays.get(weekday)).toBe(day);
  });
});
