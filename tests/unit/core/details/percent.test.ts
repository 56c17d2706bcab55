import { describe, expect, it } from 'vitest';
import { amountOf, found } from './found';

describe('shares', () => {
  it.each([
    ['Turnout was 93.87 percent.', ['93.87 percent → 93.87']],
    ['Nearly 25% stayed away.', ['Nearly 25% → 25']],
    ['Ninety per cent of them agree.', ['Ninety per cent → 90']],
    ['Between 40 percent and 70 percent fell.', ['Between 40 percent and 70 percent → 40/70']],
    ['It rose 10-15%.', ['10-15% → 10/15']],
    ['More than half of the seats', ['More than half → 50']],
    ['Between a third and half of shops', ['Between a third and half → 33.33/50']],
    ['One in five voters', ['One in five → 20']],
    ['Nine out of ten shops', ['Nine out of ten → 90']],
    ['Four in 10 shops', ['Four in 10 → 40']],
    ['It fell by two percentage points.', ['two percentage points → 2']],
    ['Costs grew by a quarter, and sales fell by a third.', ['a quarter → 25', 'a third → 33.33']],
    ['It fell 0.3 percentage points to 5.8 percent.', ['0.3 percentage points → 0.3', '5.8 percent → 5.8']],
    ['A two-thirds majority', ['two-thirds → 66.67']],
    ['The rate is %25 there.', ['%25 → 25']],
    ['It rose from 5 to 9 percent.', ['5 → 5', '9 percent → 9']],
    ['They rose by 5 and 9 percent.', ['5 → 5', '9 percent → 9']],
    ['A small percentage of voters', ['A small percentage → 0/25']],
    ['Rates rose by 25 basis points.', ['25 basis points → 0.25']],
    ['Rates fell half a percentage point.', ['half a percentage point → 0.5']],
    ['It rose 0.2 points to 5.4%.', ['0.2 points → 0.2', '5.4% → 5.4']],
    ['It was 61 per cent, up 4 points.', ['61 per cent → 61', '4 points → 4']],
    ['The index lost 12 points, or 1.2%.', ['1.2% → 1.2']],
    ['Rates fell a quarter point.', ['a quarter point → 0.25']],
  ])('%s', (text, wanted) => expect(found('percent', text)).toEqual(wanted));

  it.each([
    ['Half an hour later'],
    ['It made half a point.'],
    ['The second half of the match was dull.'],
    ['She won by a quarter mile.'],
    ['One in five years'],
    ['Four in 12 shops'],
    ['Four in 10 days'],
    ['See https://example.org/a?b=30%25 for more.'],
    ['q=30%25%20%2C28%29'],
    ['It took an hour and a half of it.'],
  ])('none in: %s', (text) => expect(found('percent', text)).toEqual([]));

  it('tells points and shares apart', () => {
    expect(amountOf('percent', 'It fell by 2 percentage points.')).toBe('percentage point 2..2');
    expect(amountOf('percent', 'It fell 20 basis points.')).toBe('percentage point 0.2..0.2');
    expect(amountOf('percent', 'It fell by 2 percent.')).toBe('percent 2..2');
  });
});
