/** Rare words tell which event is meant, words of any report little. */
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../lib/core/events/hash';
import { rarityOf, rarityOfHash } from '../../../../lib/core/events/rarity';

describe('how much a key tells', () => {
  it.each<[less: string, more: string]>([
    ['time', 'minist'],
    ['minist', 'zebra'],
    ['time', 'public'],
    ['against', 'hostag'],
    ['@france', '@zuberec'],
    ['@united-states', '@kabul'],
  ])('%s less than %s', (less, more) => {
    expect(rarityOf(less)).toBeLessThan(rarityOf(more));
  });

  it('is between .5 and 5.1', () => {
    for (const key of ['report', 'zebra', '@paris', '#25', '']) {
      expect(rarityOf(key)).toBeGreaterThan(0.5);
      expect(rarityOf(key)).toBeLessThan(5.1);
    }
  });

  it('is told by the hash as well', () => {
    expect(rarityOfHash(hashOf('minist'))).toBe(rarityOf('minist'));
    expect(rarityOfHash(2 ** 32 - 1)).toBeGreaterThan(0);
  });

  it('is that of rare words for nearly all words that nobody counted', () => {
    const made = Array.from({ length: 1000 }, (_, at) => rarityOf(`made${at}`));
    expect(made.filter((rarity) => rarity < 5).length).toBeLessThan(30);
  });
});
