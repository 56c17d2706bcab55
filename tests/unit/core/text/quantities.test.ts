import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../../lib/core/text/interval';
import { quantitiesOf } from '../../../../lib/core/text/quantities';
import { tokensOf } from '../../../../lib/core/text/tokens';

const firstOf = (text: string) =>
  quantitiesOf(tokensOf(text), false).find((quantity) => quantity !== undefined);

describe('quantities', () => {
  it.each([
    ['12 boats', 'exact', [12, 12]],
    ['at least 12 boats', 'least', [12, 24]],
    ['more than 12 boats', 'least', [12, 24]],
    ['over 12 boats', 'least', [12, 24]],
    ['handed over 12 boats', 'exact', [12, 12]],
    ['a row over 12 boats', 'exact', [12, 12]],
    ['worried about 12 boats', 'exact', [12, 12]],
    ['lost about 12 boats', 'about', [11, 13]],
    ['no more than 12 boats', 'most', [0, 12]],
    ['as many as 12 boats', 'most', [0, 12]],
    ['about 100 boats', 'about', [90, 110]],
    ['nearly 100 boats', 'about', [90, 100]],
    ['a total of 12 boats', 'exact', [12, 12]],
    ['100 or so boats', 'about', [90, 110]],
    ['100+ boats', 'least', [100, 200]],
    ['dozens of boats', 'about', [24, 99]],
    ['10 to 15 boats', 'exact', [10, 15]],
    ['10-15 boats', 'exact', [10, 15]],
    ['by 10 to 15 boats', 'exact', [10, 15]],
    ['by 12 to 450 boats', 'exact', [12, 12]],
    ['10 to 15 million boats', 'exact', [1e7, 1.5e7]],
    ['between 10 and 15 boats', 'exact', [10, 15]],
    ['two or three boats', 'exact', [2, 3]],
    ['26,000 boats', 'exact', [25500, 26500]],
    ['2.5 million boats', 'exact', [2.45e6, 2.55e6]],
    ['3 million boats', 'exact', [2.85e6, 3.15e6]],
  ] as const)('%s: %s %j', (text, bound, interval) => {
    const quantity = firstOf(text);
    expect(quantity?.bound).toBe(bound);
    expect(quantity && intervalOf(quantity).map((value) => Math.round(value))).toEqual(interval);
  });

  it('has the words of the bound', () => {
    expect(firstOf('at least 12 boats')).toMatchObject({ from: 0, at: 2, to: 3 });
    expect(firstOf('between 10 and 15 boats')).toMatchObject({ from: 0, to: 4 });
  });

  it('takes no preposition for a bound', () => {
    expect(firstOf('They talked over two dinners')?.bound).toBe('exact');
    expect(firstOf('They handed over 300 pages')?.bound).toBe('exact');
    expect(firstOf('Over 300 pages')?.bound).toBe('least');
  });

  it('reads a change as two numbers, and a score as none', () => {
    expect(firstOf('rose from 10 to 15 boats')).toMatchObject({ low: 10, high: 10 });
    expect(firstOf('They won 3-2')).toBeUndefined();
    expect(firstOf('Call 555-1234')).toMatchObject({ low: 555, high: 1234 });
  });
});
