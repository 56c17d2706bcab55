import { describe, expect, it } from 'vitest';
import { amountOf, found } from './found';

describe('durations', () => {
  it.each([
    ['The port will stay shut for 90 days.', ['90 days → P90D']],
    ['They struck a last-minute deal.', []],
    ['A 90-day truce holds.', ['90-day → P90D']],
    ['They waited 48 hours.', ['48 hours → PT48H']],
    ['They waited for an hour and a half.', ['an hour and a half → PT1.5H']],
    ['Two and a half years of talks', ['Two and a half years → P2.5Y']],
    ['A two-and-a-half-hour talk', ['two-and-a-half-hour → PT2.5H']],
    ['The second half of the year was wet.', []],
    ['The strike lasted half a day.', ['half a day → P0.5D']],
    ['The mine closes during the next few months.', ['the next few months → P2M/P6M']],
    ['It took several weeks.', ['several weeks → P3W/P9W']],
    ['Dozens of years passed.', ['Dozens of years → P24Y/P99Y']],
    ['For months, nobody came.', ['months → P2M/P23M']],
    ['A weeklong search ended.', ['weeklong → P1W']],
    ['A three-month-long siege', ['three-month-long → P3M']],
    ['He ruled for two decades.', ['two decades → P20Y']],
    ['It stayed shut most of the weekend.', ['most of the weekend → P1D/P2D']],
    ['The trial took 2 years, 1 month and 21 days.', ['2 years, 1 month and 21 days → P2Y1M21D']],
    ['It held for two to three weeks.', ['two to three weeks → P2W/P3W']],
    ['A 40- to 60-hour course', ['40- to 60-hour → PT40H/PT60H']],
    ['A fortnight of rain', ['A fortnight → P2W']],
    ['Nine days after the vote he left.', ['Nine days → P9D']],
    ['The talks last 3 days.', ['3 days → P3D']],
    ['They met in the last 3 days.', ['the last 3 days → P3D']],
    ['The bridge was rebuilt in 3 days.', ['3 days → P3D']],
  ])('%s', (text, wanted) => expect(found('duration', text)).toEqual(wanted));

  it.each([
    ['It costs a dollar a year.'],
    ['They meet twice a week.'],
    ['That was a day that changed the city.'],
    ['He had second thoughts.'],
    ['He won a life sentence appeal.'],
  ])('none in: %s', (text) => expect(found('duration', text)).toEqual([]));

  it.each([
    ['for 90 days', 'day 90..90'],
    ['for 48 hours', 'day 2..2'],
    ['for three months', 'day 89.03..93.6'],
    ['for at least 10 days', 'day 10..20'],
    ['for up to 10 days', 'day 0..10'],
    ['for about 10 days', 'day 9..11'],
    ['for nearly 10 days', 'day 9..10'],
  ])('%s is %s', (text, wanted) => expect(amountOf('duration', `It shut ${text}.`)).toBe(wanted));

  it('says how it is bounded', () => {
    expect(found('duration', 'It shut for more than a week.')).toEqual(['more than a week → P1W']);
  });
});
