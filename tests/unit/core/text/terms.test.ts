import { describe, expect, it } from 'vitest';
import { termOf, termsOf } from '../../../../lib/core/text/terms';

describe('normal forms', () => {
  it.each([
    ['closing', 'closed'],
    ['ambassadors', 'ambassador'],
    ['fled', 'flees'],
    ['killed', 'killing'],
    ['died', 'death'],
    ['decision', 'decides'],
    ['children', 'child'],
    ['met', 'meetings'],
  ])('%s and %s are one', (first, second) => {
    expect(termOf(first)).not.toBeNull();
    expect(termOf(first)).toBe(termOf(second));
  });

  it.each([
    ['envoy', 'ambassador'],
    ['closed', 'opened'],
  ])('%s and %s are two', (first, second) => expect(termOf(first)).not.toBe(termOf(second)));

  it.each(['the', 'said', 'monday', 'a', "'s", 'of', 'three', 'twelve', 'ninety'])(
    '%s ties nothing',
    (word) => expect(termOf(word)).toBeNull(),
  );

  it('keeps words of other scripts as they are', () => expect(termOf('سفير')).toBe('سفير'));

  it('takes each once, in order, without numbers; acronyms are no pronouns', () => {
    expect(termsOf('The US said that 12 boats and 3 boats sank near US shores.')).toEqual([
      'US',
      'boat',
      'sink',
      'near',
      'shore',
    ]);
  });
});
