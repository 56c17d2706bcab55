import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../tools/evaluate/agreement';
import { randomFrom, shuffled } from '../../../tools/evaluate/orders';

/** Events as made, a letter a report, beside those as told. */
const of = (made: string, told: string) =>
  agreementOf([...made].map((one, at) => ({ made: one, told: told[at] ?? '' })));

describe('agreementOf', () => {
  it.each<[made: string, told: string, P: number, R: number, cubed: number]>([
    ['aabb', 'xxyy', 1, 1, 1],
    ['abcd', 'xxyy', 1, 0, 2 / 3],
    ['aaaa', 'xxyy', 1 / 3, 1, 2 / 3],
    ['aaab', 'xxyy', 1 / 3, 1 / 2, 12 / 17],
    ['', '', 1, 1, 1],
  ])('%s for %s', (made, told, P, R, cubed) => {
    const found = of(made, told);
    expect(found.P).toBeCloseTo(P);
    expect(found.R).toBeCloseTo(R);
    expect(found['B-cubed']).toBeCloseTo(cubed);
    expect(found.events).toBe(new Set(made).size);
  });
});

describe('shuffled', () => {
  it('is the same in every run, and another by another seed', () => {
    const items = Array.from({ length: 20 }, (_, index) => index);
    const order = shuffled(items, randomFrom(1));
    expect(shuffled(items, randomFrom(1))).toEqual(order);
    expect(shuffled(items, randomFrom(2))).not.toEqual(order);
    expect(order.toSorted((a, b) => a - b)).toEqual(items);
  });
});
