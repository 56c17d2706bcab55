/** The files of a zip file: it is read from its end, where its directory stands. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { BadInput } from '../command/bad-input';

const END = Buffer.from('PK\x05\x06', 'latin1');
/** Bytes of an entry before its name, in the directory and before the file itself. */
const [ENTRY, FILE] = [46, 30];
/** Larger ones are none of ours. */
const MOST = 100_000_000;

interface Entry {
  name: string;
  content: Buffer;
  /** Where the next one begins. */
  next: number;
}

function entryAt(zip: Buffer, at: number): Entry {
  const method = zip.readUInt16LE(at + 10);
  const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
  const [named, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
  const file = zip.readUInt32LE(at + 42);
  const nameEnd = at + ENTRY + (named ?? 0);
  const start = file + FILE + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
  const data = zip.subarray(start, start + packed);
  const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: MOST });
  const name = zip.toString('utf8', at + ENTRY, nameEnd);
  if (content.length !== size) throw new BadInput(`${name} is not whole`);
  return { name, content, next: nameEnd + (extra ?? 0) + (comment ?? 0) };
}

/** By name, folders left out. Fails where a file is not as long as the directory says; sums are the caller's. */
export function unzipped(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(END);
  if (end < 0) throw new BadInput('this is no zip file');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const { name, content, next } = entryAt(zip, at);
    if (!name.endsWith('/')) files.set(name, content);
    at = next;
  }
  return files;
}

/** No name leads out of the folder. */
const isInside = (name: string): boolean => !/^[/\\]|\\|:/.test(name) && !name.split('/').includes('..');

/** Writes the files into a folder. */
export async function unzipInto(folder: string, zip: Buffer): Promise<void> {
  for (const [name, content] of unzipped(zip)) {
    if (!isInside(name)) throw new BadInput(`${name} leads out of the zip file`);
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
