import { describe, expect, it } from 'vitest';
import { isPerson, isPlural } from '../../../../lib/core/text/nouns';
import { isVerb } from '../../../../lib/core/text/verbs';

describe('plural nouns', () => {
  it.each(['boats', 'people', 'women', 'police', 'countries', 'hostages'])('%s', (word) =>
    expect(isPlural(word)).toBe(true),
  );
  it.each(['boat', 'was', 'less', 'serious', 'across', 'crisis', 'gas', 'is'])('not %s', (word) =>
    expect(isPlural(word)).toBe(false),
  );
});

describe('persons', () => {
  it.each(['man', 'officers', 'people', 'sailor', 'villagers'])('%s', (word) =>
    expect(isPerson(word)).toBe(true),
  );
  it.each(['boat', 'villages', 'policy'])('not %s', (word) => expect(isPerson(word)).toBe(false));
});

describe('verbs', () => {
  it.each([
    ['closed', 'they'],
    ['close', 'might'],
    ['took', 'he'],
    ['killing', ','],
    ['holds', 'minister'],
  ])('%s after %s', (word, before) => expect(isVerb(word, before)).toBe(true));
  it.each([
    ['church', 'to'],
    ['during', 'and'],
    ['proposal', 'one'],
    ['meeting', 'the'],
    ['children', 'two'],
    ['undocumented', 'young'],
    ['quickly', 'would'],
  ])('not %s after %s', (word, before) => expect(isVerb(word, before)).toBe(false));
});
