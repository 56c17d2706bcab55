import { describe, expect, it } from 'vitest';
import { amountOf, found, ofKind } from './found';

describe('times of day', () => {
  it.each([
    ['It struck at 9 a.m.', ['9 a.m. → T09:00']],
    ['It struck at 8:30pm.', ['8:30pm → T20:30']],
    ['It broke out at about 8.40pm.', ['about 8.40pm → T20:40']],
    ['A call came at 1100 hours.', ['1100 hours → T11:00']],
    ['It began at 2045 GMT.', ['2045 GMT → T20:45Z']],
    ['It struck at 1412 (1042 GMT).', ['1412 → T14:12', '1042 GMT → T10:42Z']],
    ['It hit at 2:12 p.m. local time.', ['2:12 p.m. local time → T14:12']],
    ['It ended around noon.', ['around noon → T12:00']],
    ['He left at half past nine.', ['half past nine → T09:30']],
    ['They gave up just after 6:00 p.m.', ['just after 6:00 p.m. → T18:00']],
    ['She died at 7:52 last night.', ['7:52 → T19:52']],
    ['The shop burned on Friday night.', ['Friday night → T18:00/T04:00']],
    ['It was found early Saturday.', ['early Saturday → T00:00/T09:00']],
    ['The gates opened at 21:05 EST.', ['21:05 EST → T21:05-05:00']],
  ])('%s', (text, wanted) => expect(found('time', text)).toEqual(wanted));

  it.each([
    ['They won 3:1.'],
    ['In the night club they danced.'],
    ['The ratio is 4.22.'],
    ['Chapter 1100 follows.'],
  ])('none in: %s', (text) => expect(found('time', text)).toEqual([]));

  it.each([
    ['at 8.40pm', 'minute 1240..1240'],
    ['at about 8.40pm', 'minute 1235..1245'],
    ['shortly after 6 p.m.', 'minute 1080..1110'],
    ['at 2045 GMT', 'minute 1245..1245'],
  ])('%s is %s', (text, wanted) => expect(amountOf('time', `It was ${text}.`)).toBe(wanted));

  it('leaves the day to the date', () => {
    const text = 'The shop burned on Friday night.';
    expect(found('date', text)).toEqual(['Friday night → 2021-03-12']);
    expect(ofKind('time', text)[0]?.bound).toBe('about');
  });
});
