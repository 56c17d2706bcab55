import { describe, expect, it } from 'vitest';
import { likeliest, MAX_LIST } from '../../../../lib/core/events/lookup';

const LISTS = new Map<number, string[]>([
  [1, ['a', 'b']],
  [2, ['b', 'c', 'd']],
  [3, ['c']],
  [4, Array.from({ length: MAX_LIST }, (_, index) => `common-${index}`)],
]);

describe('likeliest', () => {
  it.each<[why: string, limit: number, asked: [number, number][] | undefined, found: string[]]>([
    ['of what is rare first', 4, undefined, ['c', 'b', 'a', 'd']],
    ['at most so many', 2, undefined, ['c', 'b']],
    [
      'by what keys weigh in the article',
      4,
      [
        [1, 9],
        [2, 1],
        [3, 1],
      ],
      ['b', 'a', 'c', 'd'],
    ],
    [
      'none of a list that may have been cut',
      4,
      [
        [1, 0],
        [2, 0],
        [3, 0],
        [4, 9],
      ],
      ['a', 'b', 'c', 'd'],
    ],
  ])('%s', (_why, limit, asked, found) => {
    expect(likeliest(LISTS, 1000, limit, asked && new Map(asked))).toEqual(found);
  });

  it('finds more than a few only where they share much', () => {
    const keys = Array.from({ length: 9 }, (_, key) => key);
    const names = (name: string) => keys.map((key) => `${name}-${key}`);
    const lists = new Map(
      keys.map((key) => [key, ['one', ...names('far'), ...(key < 4 ? names('near') : [])]]),
    );
    expect(likeliest(lists, 1e6, 16)).toHaveLength(16);
    const apart = new Map(keys.map((key) => [key, ['one', `far-${key}`]]));
    expect(likeliest(apart, 1e6, 16)).toHaveLength(8);
  });

  it('finds nothing in no lists', () => {
    expect(likeliest(new Map(), 1000, 8)).toEqual([]);
  });
});
