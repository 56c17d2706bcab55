/** Where another column is for each place of one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapped, type Point, scrollMap } from '../../../components/beside/scroll-map';

const ENDS: Point = [1000, 2000];

describe('the way through two columns', () => {
  it.each<[string, Point[], Point[]]>([
    ['without passages it is even', [], [[0, 0], ENDS]],
    ['goes through a passage', [[300, 400]], [[0, 0], [300, 400], ENDS]],
    [
      'sorts them',
      [
        [600, 1500],
        [300, 400],
      ],
      [[0, 0], [300, 400], [600, 1500], ENDS],
    ],
    [
      'leaves out the one that goes back',
      [
        [300, 800],
        [400, 500],
        [600, 1300],
        [700, 1500],
      ],
      [[0, 0], [300, 800], [600, 1300], [700, 1500], ENDS],
    ],
    [
      'leaves out what is beyond the ends',
      [
        [-5, 10],
        [10, -5],
        [1200, 1000],
        [500, 2100],
      ],
      [[0, 0], ENDS],
    ],
    ['leaves out what nobody could follow', [[20, 1900]], [[0, 0], ENDS]],
    [
      'goes once through one height',
      [
        [300, 400],
        [300, 700],
      ],
      [[0, 0], [300, 400], ENDS],
    ],
  ])('%s', (_what, points, wanted) => {
    expect(scrollMap(points, ENDS)).toEqual(wanted);
  });

  it('rises from end to end, whatever the passages', () => {
    const place = fc.integer({ min: -100, max: 2100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 40 }), (points) => {
        const map = scrollMap(points, ENDS);
        expect([map[0], map.at(-1)]).toEqual([[0, 0], ENDS]);
        for (let at = 1; at < map.length; at++) {
          expect(map[at]?.[0]).toBeGreaterThan(map[at - 1]?.[0] ?? 0);
          expect(map[at]?.[1]).toBeGreaterThan(map[at - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});

describe('a place', () => {
  const map = scrollMap([[400, 1200]], ENDS);
  it.each<[number, number]>([
    [0, 0],
    [200, 600],
    [400, 1200],
    [700, 1600],
    [1000, 2000],
    [-50, 0],
    [1500, 2000],
  ])('%i is beside %i', (at, wanted) => {
    expect(mapped(map, at)).toBe(wanted);
  });

  it.each<[string, Point]>([
    ['the other column is short', [1000, 0]],
    ['the own column is short', [0, 1000]],
    ['both are', [0, 0]],
  ])('has an answer where %s', (_what, ends) => {
    expect(mapped(scrollMap([[10, 10]], ends), 0)).toBe(0);
  });
});
