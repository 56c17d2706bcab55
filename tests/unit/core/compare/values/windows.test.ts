/** Times of day in their zones: a table of pairs. */
import { expect, it } from 'vitest';
import type { Slot } from '../../../../../lib/core/compare/values/slots';
import { windowRelation } from '../../../../../lib/core/compare/values/windows';
import type { Detail } from '../../../../../lib/core/model';

function slot(value: string, minutes: number): Slot {
  const amount = { unit: 'minute', low: minutes, high: minutes };
  const detail: Detail = {
    kind: 'time',
    text: value,
    start: 0,
    end: 5,
    value,
    amount,
    bound: 'exact',
    about: [],
  };
  const place = { report: 0, passage: { index: 1, text: '', terms: [], names: [], details: [] }, ties: [] };
  return { kind: 'time', unit: 'minute', best: { place, detail } } as unknown as Slot;
}

it.each([
  ['one moment in two zones', 'T20:45Z', 1245, 'T13:45-07:00', 825, 'equal'],
  ['two moments in two zones', 'T20:45Z', 1245, 'T14:45-07:00', 885, 'different'],
  ['a zone that is not told may explain it', 'T20:45Z', 1245, 'T23:45', 1425, 'incomparable'],
  ['no zone explains ten minutes', 'T20:45Z', 1245, 'T20:35', 1235, 'different'],
  ['one clock, one of them with its zone', 'T20:45Z', 1245, 'T20:45', 1245, 'equal'],
  ['no zones: not asked here', 'T20:45', 1245, 'T20:35', 1235, null],
] as const)('%s', (_, a, low, b, high, relation) => {
  expect(windowRelation(slot(a, low), slot(b, high))).toBe(relation);
  expect(windowRelation(slot(b, high), slot(a, low))).toBe(relation);
});
