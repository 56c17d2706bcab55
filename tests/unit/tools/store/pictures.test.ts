/** Pictures for stores, as they are read, made of few colours, and written. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inFewColours } from '../../../../tools/store/few-colours';
import { decode, encode, type Picture } from '../../../../tools/store/png';

/** Greys from left to right, a little redder in each row. */
function made(width: number, height: number, depth: 3 | 4): Picture {
  const data = Buffer.alloc(width * height * depth);
  for (let at = 0; at < data.length; at++) {
    const pixel = Math.floor(at / depth);
    const isRed = at % depth === 0;
    data[at] = (pixel % width) * 9 + (isRed ? Math.floor(pixel / width) * 5 : 0);
  }
  return { width, height, depth, data };
}
const coloursIn = ({ data, depth }: Picture): Set<string> =>
  new Set(
    Array.from({ length: data.length / depth }, (_, i) =>
      data.subarray(i * depth, (i + 1) * depth).toString('hex'),
    ),
  );

/** The same picture with another filter in each row, as browsers write them. */
function filtered(picture: Picture, filters: number[]): Buffer {
  const { width, height, depth, data } = picture;
  const row = width * depth;
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (data[y * row + x] ?? 0));
  const nearest = (left: number, above: number, corner: number): number => {
    const guess = left + above - corner;
    return [left, above, corner].reduce((best, one) =>
      Math.abs(guess - one) < Math.abs(guess - best) ? one : best,
    );
  };
  const rows = Array.from({ length: height }, (_, y) => {
    const filter = filters[y % filters.length] ?? 0;
    const bytes = Array.from({ length: row }, (_, x) => {
      const [left, above, corner] = [at(x - depth, y), at(x, y - 1), x < depth ? 0 : at(x - depth, y - 1)];
      const foretold = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0;
      return (at(x, y) - foretold) & 255;
    });
    return Buffer.from([filter, ...bytes]);
  });
  const png = encode(picture);
  const packed = deflateSync(Buffer.concat(rows));
  const start = png.indexOf('IDAT', 0, 'latin1') - 4;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(packed.length);
  return Buffer.concat([png.subarray(0, start), length, Buffer.from('IDAT'), packed, Buffer.alloc(4)]);
}

describe('PNG', () => {
  it.each([3, 4] as const)('of %d bytes a pixel is read as it was written', (depth) => {
    const picture = made(7, 5, depth);
    expect(decode(encode(picture))).toEqual(picture);
  });
  it.each([0, 1, 2, 3, 4].map((filter) => [filter]))('with filter %d is read', (filter) => {
    expect(decode(filtered(made(7, 5, 3), [filter]))).toEqual(made(7, 5, 3));
  });
  it('with all filters is read', () => {
    expect(decode(filtered(made(9, 10, 4), [4, 1, 3, 0, 2]))).toEqual(made(9, 10, 4));
  });
  it.each([Buffer.from('no picture'), Buffer.alloc(0)])('is told from what is none', (bytes) => {
    expect(() => decode(bytes)).toThrow(/no PNG/);
  });
});

describe('few colours', () => {
  it('leave a picture that has no more as it is', () => {
    const picture = made(7, 5, 3);
    expect(inFewColours(picture, 35).data.equals(picture.data)).toBe(true);
  });
  it('are those that are there, each pixel in the nearest', () => {
    const picture = made(20, 12, 3);
    const few = inFewColours(picture, 8);
    const chosen = coloursIn(few);
    expect(chosen.size).toBe(8);
    expect([...chosen].filter((one) => !coloursIn(picture).has(one))).toEqual([]);
    const far = picture.data.map((byte, at) => Math.abs(byte - (few.data[at] ?? 0)));
    expect(Math.max(...far)).toBeLessThan(60);
  });
  it('keep what is seen most', () => {
    const data = Buffer.concat([Buffer.alloc(300, 17), Buffer.from([18, 17, 17, 250, 0, 0])]);
    const few = inFewColours({ width: 102, height: 1, depth: 3, data }, 2);
    expect([...few.data.subarray(0, 3)]).toEqual([17, 17, 17]);
    expect([...few.data.subarray(-6)]).toEqual([17, 17, 17, 250, 0, 0]);
  });
});
