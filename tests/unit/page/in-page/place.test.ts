/** Places of the chip: at an edge, within the window, and round it. */
import { describe, expect, it } from 'vitest';
import {
  cornerAt,
  nextCorner,
  type Place,
  placeAt,
  placesFrom,
  snapped,
  stepped,
  styleAt,
} from '../../../../lib/page/in-page/place';

const at = (x: number, y: number): Place => ({ x, y });
const BOX = { width: 200, height: 40 };
const WINDOW = { width: 1232, height: 872 };

describe('places', () => {
  it.each([
    [at(0.4, 0.9), at(0.4, 1)],
    [at(0.1, 0.5), at(0, 0.5)],
    [at(0.95, 0.2), at(1, 0.2)],
    [at(0.6, 0.1), at(0.6, 0)],
  ])('%j snaps to %j', (place, to) => {
    expect(snapped(place)).toEqual(to);
  });

  it.each([
    ['to the next stop', at(1, 1), [-1, 0], at(0.5, 1)],
    ['past the middle', at(0.5, 1), [0, -1], at(0.5, 0)],
    ['no further than the edge', at(0, 0), [-1, 0], at(0, 0)],
    ['from a place between two stops', at(0.9, 0), [0, 1], at(1, 0.5)],
  ] as [string, Place, [number, number], Place][])('an arrow key leads %s', (_what, from, [dx, dy], to) => {
    expect(stepped(from, dx, dy)).toEqual(to);
  });

  it('corners come one after the other, all four', () => {
    const seen = [at(0.8, 0.9)];
    for (let i = 0; i < 4; i++) seen.push(nextCorner(seen.at(-1) as Place));
    expect(new Set(seen.slice(1).map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });

  it('a way out of a taken place begins with the nearest corner', () => {
    expect(placesFrom(at(1, 1)).map(({ x, y }) => `${x} ${y}`)).toEqual(['1 1', '0 1', '1 0', '0 0']);
    expect(placesFrom(at(0, 0.6))[1]).toEqual(at(0, 1));
  });

  it.each([
    [16, 16],
    [516, 416],
    [1016, 816],
  ])('a box at %i, %i is found there again', (left, top) => {
    expect(cornerAt(placeAt(left, top, BOX, WINDOW), BOX, WINDOW)).toEqual({ left, top });
  });

  it.each([
    ['beyond the window', placeAt(-900, 9000, BOX, WINDOW)],
    ['in a window that is too small', placeAt(5, 5, BOX, { width: 100, height: 20 })],
    ['in a window with no room to spare', placeAt(16, 16, BOX, { width: 232, height: 72 })],
  ])('a box %s has a place within it', (_what, { x, y }) => {
    for (const share of [x, y]) expect(share >= 0 && share <= 1).toBe(true);
    expect(styleAt({ x, y })).not.toContain('NaN');
  });
});
