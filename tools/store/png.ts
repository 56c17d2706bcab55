/** Pictures as PNG: 8 bits for each of red, green, blue and, where there is some, alpha; rows one after the other. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Bytes of a pixel: 3, or 4 with alpha. */
  depth: 3 | 4;
  /** Pixels from the upper left, row by row. */
  data: Buffer;
}

export const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const COLOURS = { 3: 2, 4: 6 } as const;

/** A part of the file: how long it is, its name of four letters, its content, its sum. */
export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Each row as it is, behind a byte that says so: pictures of few colours get no smaller by differences. */
export function encode({ width, height, depth, data }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, COLOURS[depth]], 8);
  const row = width * depth;
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.alloc(1),
    data.subarray(y * row, (y + 1) * row),
  ]);
  const packed = deflateSync(Buffer.concat(rows.flat()), { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Names and contents, in their order. */
function* chunksOf(png: Buffer): Generator<[name: string, data: Buffer]> {
  for (let at = SIGNATURE.length; at + 8 <= png.length; ) {
    const length = png.readUInt32BE(at);
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += 12 + length;
  }
}

/** Of left, above and above left the one that is nearest to what they foretell. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** What is added to each byte of a row, by the row's first byte. */
const FILTERS: ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** A picture as browsers write them: true colour, not interlaced. */
export function decode(png: Buffer): Picture {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(([name]) => name === 'IHDR')?.[1];
  if (head?.[8] !== 8 || head[12] !== 0) throw new Error('no PNG of 8 bits that is not interlaced');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const depth = head[9] === COLOURS[4] ? 4 : 3;
  const raw = inflateSync(Buffer.concat(chunks.filter(([name]) => name === 'IDAT').map(([, data]) => data)));
  const row = width * depth;
  const data = Buffer.alloc(height * row);
  for (let y = 0; y < height; y++) {
    const filter = FILTERS[raw[y * (row + 1)] ?? 0] ?? paeth;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < depth ? 0 : (data[at - depth] ?? 0);
      const above = y === 0 ? 0 : (data[at - row] ?? 0);
      const corner = x < depth || y === 0 ? 0 : (data[at - row - depth] ?? 0);
      data[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + filter(left, above, corner);
    }
  }
  return { width, height, depth, data };
}
