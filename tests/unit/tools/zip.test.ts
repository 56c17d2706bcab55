/** The zip file that shops get. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { written, zipOf } from '../../../tools/setup/zip.mjs';
import { zipAgain } from '../../../tools/setup/zip-again';

const FILES: Record<string, Buffer> = {
  'b.txt': Buffer.from('a word and a word and a word '.repeat(40)),
  'a/deep/names.json': Buffer.from('{"رئيس": "président"}'),
  'a/noise.png': randomBytes(500),
  'empty.txt': Buffer.alloc(0),
  'known.txt': Buffer.from('123456789'),
};
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Record<string, Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-zip-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

interface Entry {
  name: string;
  method: number;
  crc: number;
  content: Buffer;
}

/** What a reader finds that begins at the end, as all do: directory, then each file where it says. */
function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [method, crc, packed] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
    ];
    const [size, named] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const file = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + named);
    expect(zip.toString('utf8', file + 30, file + 30 + named)).toBe(name);
    const data = zip.subarray(file + 30 + named, file + 30 + named + packed);
    const content = method === 8 ? inflateRawSync(data) : data;
    expect(content.length).toBe(size);
    at += 46 + named;
    return { name, method, crc, content };
  });
}

describe('zip of a folder', () => {
  it('has every file, in order of names, and gives it back', async () => {
    const entries = entriesOf(await zipOf(folderOf(FILES)));
    expect(entries.map(({ name }) => name)).toEqual(Object.keys(FILES).sort());
    for (const { name, content } of entries) expect(content.equals(FILES[name] as Buffer), name).toBe(true);
  });
  it('deflates what gets smaller, and stores the rest', async () => {
    const entries = entriesOf(await zipOf(folderOf(FILES)));
    const methods = Object.fromEntries(entries.map(({ name, method }) => [name, method]));
    expect(methods).toMatchObject({ 'b.txt': 8, 'a/noise.png': 0, 'empty.txt': 0 });
  });
  it('has the checksums', async () => {
    const entries = entriesOf(await zipOf(folderOf(FILES)));
    expect(entries.find(({ name }) => name === 'known.txt')?.crc).toBe(0xcbf43926);
    expect(entries.find(({ name }) => name === 'empty.txt')?.crc).toBe(0);
  });
  it('is the same bytes whenever the same files were written', async () => {
    const [first, second] = [folderOf(FILES), folderOf(Object.fromEntries(Object.entries(FILES).reverse()))];
    utimesSync(join(second, 'b.txt'), 1, 1);
    expect((await zipOf(first)).equals(await zipOf(second))).toBe(true);
  });
});

describe('zip of the sources, made again', () => {
  /** As it may come: in another order, with a folder, each file with a time of its own. */
  function asItComes(time: number): Buffer {
    const files = Object.entries({ ...FILES, 'a/': Buffer.alloc(0) }).map(([name, content]) => ({
      path: Buffer.from(name),
      data: deflateRawSync(content),
      method: 8,
      crc: 0,
      size: content.length,
    }));
    const zip = written(time % 2 ? files : files.reverse());
    for (const [mark, place] of [
      ['PK\x03\x04', 10],
      ['PK\x01\x02', 12],
    ] as const)
      for (let at = zip.indexOf(mark, 0, 'latin1'); at >= 0; at = zip.indexOf(mark, at + 4, 'latin1'))
        zip.writeUInt16LE(time, at + place);
    return zip;
  }

  it('is the same bytes whenever and in whatever order it came', () => {
    expect(asItComes(1).equals(asItComes(2))).toBe(false);
    expect(zipAgain(asItComes(1)).equals(zipAgain(asItComes(2)))).toBe(true);
  });
  it('has every file, in order of names, as it was', () => {
    const entries = entriesOf(zipAgain(asItComes(2)));
    expect(entries.map(({ name }) => name)).toEqual(Object.keys(FILES).sort());
    for (const { name, content } of entries) expect(content.equals(FILES[name] as Buffer), name).toBe(true);
  });
  it('of anything else there is none', () => {
    expect(() => zipAgain(Buffer.from('no zip file at all, and longer than its end'))).toThrow(RangeError);
  });
});
