/** Events under short numbers: two whose ids have one hash have two numbers. */
import { expect, it } from 'vitest';
import { hashOf, numberOf } from '../../../../lib/core/events/hash';

it('events share no number though they share a hash', () => {
  const ids = Array.from(
    { length: 250_000 },
    (_, index) => `own:${Math.imul(index, 0x9e3779b1) >>> 0}/${hashOf(`${index}`)}`,
  );
  expect(new Set(ids.map(hashOf)).size).toBeLessThan(ids.length);
  const numbers = ids.map(numberOf);
  expect(new Set(numbers).size).toBe(ids.length);
  expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
});
