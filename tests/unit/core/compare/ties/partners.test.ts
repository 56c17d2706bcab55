/** How well two passages go together, seen from both. */
import { describe, expect, it } from 'vitest';
import type { Field, Place } from '../../../../../lib/core/compare/ties/field';
import { partnersOf } from '../../../../../lib/core/compare/ties/partners';
import { fieldOfTold } from '../made';

const FIELD = fieldOfTold(
  'Thieves stole jewels from the Varn museum.\nThe ferry to Lindholm sank in a storm.\nBakers sang.',
  'The ferry sank in the storm off Lindholm.\nJewels were stolen from the museum in Varn.\nThe museum is old.',
);

/** A passage of a report by a word of it. */
const placeOf = (field: Field, report: number, word: string): Place => {
  const place = field.places.find((one) => one.report === report && one.passage.text.includes(word));
  if (!place) throw new Error(`no passage with ${word}`);
  return place;
};

const fitOf = (a: string, b: string): number =>
  partnersOf(FIELD).fit(placeOf(FIELD, 0, a), placeOf(FIELD, 1, b));

describe('partnersOf', () => {
  it.each<[what: string, a: string, b: string, fit: 'best' | 'some' | 'none']>([
    ['each is the best of the other', 'ferry', 'ferry', 'best'],
    ['each is the best of the other, further on', 'Thieves', 'stolen', 'best'],
    ['one has a better one', 'Thieves', 'old', 'some'],
    ['nothing shared', 'ferry', 'stolen', 'none'],
    ['shares nothing with anything', 'Bakers', 'old', 'none'],
  ])('%s', (_, a, b, fit) => {
    const value = fitOf(a, b);
    expect(value === 0 ? 'none' : value === 1 ? 'best' : 'some').toBe(fit);
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  });

  it('is the same from both sides', () => {
    const partners = partnersOf(FIELD);
    const twos = FIELD.places.flatMap((a) => FIELD.places.map((b) => [a, b] as const));
    for (const [a, b] of twos.filter(([x, y]) => x.report !== y.report)) {
      expect(partners.fit(a, b)).toBeCloseTo(partners.fit(b, a), 12);
    }
  });
});
