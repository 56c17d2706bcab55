/** How two values stand to each other: a table of pairs. */
import { describe, expect, it } from 'vitest';
import { type Relation, relationOf } from '../../../../../lib/core/compare/values/relation';
import type { Amount, Bound, Detail } from '../../../../../lib/core/model';

type Short = [value: string, unit: string, low: number, high?: number, bound?: Bound];

function detail(kind: Detail['kind'], [value, unit, low, high = low, bound]: Short): Detail {
  const amount: Amount = { unit, low, high };
  return {
    kind,
    text: value,
    start: 0,
    end: value.length,
    value,
    amount,
    about: [],
    ...(bound && { bound }),
  };
}

const CASES: [kind: Detail['kind'], a: Short, b: Short, relation: Relation][] = [
  ['count', ['25', 'count', 25], ['25', 'count', 25], 'equal'],
  ['count', ['11', 'count', 11], ['12', 'count', 12], 'different'],
  ['count', ['200', 'count', 200, 400, 'least'], ['230', 'count', 230], 'compatible'],
  ['count', ['200', 'count', 200, 400, 'least'], ['390', 'count', 390], 'different'],
  ['count', ['200', 'count', 200, 400, 'least'], ['250', 'count', 250, 500, 'least'], 'different'],
  ['count', ['500', 'count', 0, 500, 'most'], ['400', 'count', 400], 'compatible'],
  ['count', ['500', 'count', 0, 500, 'most'], ['300', 'count', 300], 'different'],
  ['count', ['24/99', 'count', 24, 99, 'about'], ['60', 'count', 60], 'compatible'],
  ['casualties', ['3', 'dead', 3], ['5', 'dead', 5], 'different'],
  ['casualties', ['3', 'dead', 3], ['3', 'injured', 3], 'incomparable'],
  ['percent', ['40/70', 'percent', 40, 70], ['50/67', 'percent', 50, 67], 'different'],
  ['money', ['USD 5', 'USD', 5], ['EUR 5', 'EUR', 5.4], 'incomparable'],
  ['money', ['USD 1000000', 'USD', 9e5, 1.1e6, 'about'], ['USD 1050000', 'USD', 1.05e6], 'compatible'],
  ['money', ['USD 1000000', 'USD', 1e6], ['USD 2000000', 'USD', 2e6], 'different'],
  ['duration', ['P90D', 'day', 90], ['P3M', 'day', 89, 92], 'compatible'],
  ['duration', ['P6W', 'day', 42], ['P3M', 'day', 89, 92], 'different'],
  ['date', ['2024-05', 'day', 100, 130], ['2024-05-04', 'day', 104], 'compatible'],
  ['date', ['2024-05-03', 'day', 103], ['2024-05-04', 'day', 104], 'different'],
  ['time', ['T19:00', 'minute', 1135, 1145, 'about'], ['T19:01', 'minute', 1141], 'compatible'],
  ['time', ['T19:00', 'minute', 1140], ['T21:30', 'minute', 1290], 'different'],
];

describe('relationOf', () => {
  it.each(CASES)('%s %j and %j: %s', (kind, a, b, relation) => {
    expect(relationOf(detail(kind, a), detail(kind, b))).toBe(relation);
    expect(relationOf(detail(kind, b), detail(kind, a))).toBe(relation);
  });

  it('names are another value in other words, a date without its day is none', () => {
    const named = (kind: Detail['kind'], value: string): Detail => ({
      ...detail(kind, [value, '', 0]),
      amount: undefined,
    });
    expect(relationOf(named('person', 'ann'), named('person', 'bea'))).toBe('different');
    expect(relationOf(named('date', 'XXXX-WXX-3'), named('date', 'XXXX-WXX-4'))).toBe('incomparable');
  });
});
