/** What is known by heart, and how places stand to each other. */
import { describe, expect, it } from 'vitest';
import { knownAs, placeRelation } from '../../../../lib/core/names/gazetteer';

describe('knownAs', () => {
  it.each([
    ['the United States', 'united-states', 'country'],
    ['U.S.', 'united-states', 'country'],
    ['Iraqis', 'iraq', 'people'],
    ['Kyiv', 'kyiv', 'city'],
    ['Al Khadra', 'green-zone', 'region'],
    ['al-Qaida', 'al-qaeda', 'organisation'],
    ['Pa.', 'pennsylvania', 'region'],
  ])('%s is %s, a %s', (text, key, what) => expect(knownAs(text)).toMatchObject({ key, what }));
  it.each(['us', 'who', 'pa', 'Lowmere', ''])('does not know %j', (text) => expect(knownAs(text)).toBeNull());
});

describe('placeRelation', () => {
  it.each([
    ['iraq', 'iraq', 'same'],
    ['baghdad', 'iraq', 'compatible'],
    ['united-states', 'washington', 'compatible'],
    ['green-zone', 'iraq', 'compatible'],
    ['baghdad', 'iran', 'other'],
  ] as const)('%s and %s: %s', (a, b, relation) => expect(placeRelation(a, b)).toBe(relation));
});
