/**
 * A folder as a zip file that is as small as deflate allows (docs/decisions/small-files.md), and the same bytes whenever
 * it is made: names in order, no folders, no times.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import zopfli from '@gfx/zopfli';

/** More rounds gain less than a byte in a thousand. Blocks have codes of their own: the background's many parts differ. */
const EFFORT = { numiterations: 5, blocksplittingmax: 40 };
/** What gzip has before the deflated bytes and behind them: there, the checksum comes first. */
const GZIP = { head: 10, tail: 8 };
const SIGNATURES = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
const [STORED, DEFLATED] = [0, 8];
/** 2.0: deflate. */
const VERSION = 20;
/** 1 January 1980, the first day that the format knows. */
const DAY = 0x21;

/** Numbers side by side, each with as many bytes as its digit in `widths` says. */
function packed(widths, values) {
  const bytes = Buffer.alloc([...widths].reduce((sum, width) => sum + Number(width), 0));
  let at = 0;
  for (const [i, value] of values.entries()) at = bytes.writeUIntLE(value, at, Number(widths[i]));
  return bytes;
}

/** A file deflated, or as it is where that is not larger. */
async function entryOf(folder, name) {
  const content = readFileSync(join(folder, name));
  const gzip = Buffer.from(await zopfli.gzipAsync(content, EFFORT));
  const deflated = gzip.subarray(GZIP.head, -GZIP.tail);
  const isSmaller = deflated.length < content.length;
  return {
    path: Buffer.from(name),
    data: isSmaller ? deflated : content,
    method: isSmaller ? DEFLATED : STORED,
    crc: gzip.readUInt32LE(gzip.length - GZIP.tail),
    size: content.length,
  };
}

/** What the two headers of a file share. */
const commonOf = ({ path, data, method, crc, size }) =>
  packed('2222244422', [VERSION, 0, method, 0, DAY, crc, data.length, size, path.length, 0]);

/** With `/` before they are put in order, which is another one with what Windows has between names. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .sort();

/**
 * @param {string} folder
 * @returns {Promise<Buffer>}
 */
export async function zipOf(folder) {
  const entries = [];
  for (const name of filesIn(folder)) entries.push(await entryOf(folder, name));
  return written(entries);
}

/** @param {import('./zip.mjs').Entry[]} entries in their order */
export function written(entries) {
  const [files, directory] = [[], []];
  let at = 0;
  for (const entry of entries) {
    const { path, data } = entry;
    const common = commonOf(entry);
    files.push(packed('4', [SIGNATURES.file]), common, path, data);
    directory.push(
      packed('42', [SIGNATURES.entry, VERSION]),
      common,
      packed('22244', [0, 0, 0, 0, at]),
      path,
    );
    at += 4 + common.length + path.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = packed('42222442', [
    SIGNATURES.end,
    ...[0, 0, entries.length, entries.length],
    list.length,
    at,
    0,
  ]);
  return Buffer.concat([...files, list, end]);
}
