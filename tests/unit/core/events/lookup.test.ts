import { describe, expect, it } from 'vitest';
import { FEW, firstOf, likeliest, MAX_LIST } from '../../../../lib/core/events/lookup';

const LISTS = new Map<number, string[]>([
  [1, ['a', 'b']],
  [2, ['b', 'c', 'd']],
  [3, ['c']],
  [4, Array.from({ length: MAX_LIST }, (_, index) => `common-${index}`)],
]);

describe('likeliest', () => {
  it.each<[why: string, limit: number, asked: [number, number][], found: string[]]>([
    ['of what is rare first', 4, [], ['c', 'b', 'a', 'd']],
    ['at most so many', 2, [], ['c', 'b']],
    [
      'by what keys weigh in the article',
      4,
      [
        [1, 5],
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
    expect(likeliest(LISTS, 1000, new Map(asked), FEW.placed, limit)).toEqual(found);
  });

  it('finds more than a few only where they share much of what the likeliest does', () => {
    const keys = Array.from({ length: 9 }, (_, key) => key);
    const asked = new Map(keys.map((key) => [key, 1]));
    const names = (name: string) => keys.map((key) => `${name}-${key}`);
    const lists = new Map(
      keys.map((key) => [key, ['one', ...names('far'), ...(key < 4 ? names('near') : [])]]),
    );
    expect(likeliest(lists, 1e6, asked, FEW.placed)).toHaveLength(16);
    const apart = new Map(keys.map((key) => [key, ['one', `far-${key}`]]));
    expect(likeliest(apart, 1e6, asked, FEW.placed)).toHaveLength(8);
  });

  it.each<[why: string, shared: number, matched: number, placed: number]>([
    ['none where one key is all that any of them shares', 1, 0, 0],
    ['few where none shares much', 2, 4, 8],
    ['further ones that share some of all that is asked', 3, 12, 12],
  ])('finds %s', (_why, shared, matched, placed) => {
    const asked = new Map(Array.from({ length: 30 }, (_, key) => [key, 1]));
    const names = Array.from({ length: 12 }, (_, number) => `event-${number}`);
    const lists = new Map(Array.from({ length: shared }, (_, key) => [key, names]));
    expect(likeliest(lists, 1e6, asked, FEW.matched)).toHaveLength(matched);
    expect(likeliest(lists, 1e6, asked, FEW.placed)).toHaveLength(placed);
  });

  it.each<[why: string, shared: number, found: string[]]>([
    ['leaves out what shares next to nothing beside the likeliest', 2, ['one']],
    ['finds a rival that shares some of what the likeliest does', 4, ['one', 'other']],
  ])('%s', (_why, shared, found) => {
    const lists = new Map(
      Array.from({ length: 30 }, (_, key) => [key, key < shared ? ['one', 'other'] : ['one']] as const),
    );
    const asked = new Map([...lists.keys()].map((key) => [key, 1]));
    expect(likeliest(lists as Map<number, string[]>, 1e6, asked, FEW.matched)).toEqual(found);
  });

  it('asks nothing of lists that may have been cut', () => {
    const cut = Array.from({ length: MAX_LIST }, (_, index) => `common-${index}`);
    const names = Array.from({ length: 12 }, (_, number) => `event-${number}`);
    const lists = new Map(Array.from({ length: 30 }, (_, key) => [key, key < 2 ? names : cut] as const));
    const asked = new Map(Array.from({ length: 30 }, (_, key) => [key, 1]));
    expect(likeliest(lists, 1e6, asked, FEW.matched)).toHaveLength(12);
  });

  it('finds nothing in no lists', () => {
    expect(likeliest(new Map(), 1000, new Map(), FEW.placed)).toEqual([]);
  });
});

describe('firstOf', () => {
  it.each<[all: string[], most: number, first: string[]]>([
    [['c', 'a', 'b'], 5, ['a', 'b', 'c']],
    [['d', 'c', 'b', 'a'], 2, ['a', 'b']],
    [['b1', 'a1', 'b2', 'a2', 'a3'], 3, ['a1', 'a2', 'a3']],
    [['b1', 'b2', 'a1', 'b3'], 3, ['a1', 'b1', 'b2']],
    [[], 3, []],
  ])('of %j the first %i', (all, most, first) => {
    expect(firstOf(all, most, ([one = ''], [other = '']) => one < other)).toEqual(first);
  });
});
