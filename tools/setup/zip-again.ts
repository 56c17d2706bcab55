/**
 * The zip file of the sources, as WXT makes it, without what is another each time: files come in order, folders and times go.
 * What was deflated stays as it is.
 */
import { type Entry, written } from './zip.mjs';

const END = 0x06054b50;
/** Bytes of an entry before its name, in the directory and before the file itself. */
const [ENTRY, FILE] = [46, 30];

/** Of an entry, where its numbers stand in the directory. */
const AT = { method: 10, crc: 16, packed: 20, size: 24, name: 28, extra: 30, comment: 32, file: 42 };

function entryAt(zip: Buffer, at: number): { entry: Entry; next: number } {
  const short = (place: number): number => zip.readUInt16LE(at + place);
  const long = (place: number): number => zip.readUInt32LE(at + place);
  const file = long(AT.file);
  const start = file + FILE + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
  const named = at + ENTRY + short(AT.name);
  const entry = {
    path: zip.subarray(at + ENTRY, named),
    data: zip.subarray(start, start + long(AT.packed)),
    method: short(AT.method),
    crc: long(AT.crc),
    size: long(AT.size),
  };
  return { entry, next: named + short(AT.extra) + short(AT.comment) };
}

const isFile = ({ path }: Entry): boolean => !path.toString().endsWith('/');

/** @throws RangeError where it is no zip file */
export function zipAgain(zip: Buffer): Buffer {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END) throw new RangeError('this is no zip file without a comment');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const { entry, next } = entryAt(zip, at);
    entries.push(entry);
    at = next;
  }
  return written(entries.filter(isFile).sort((one, other) => Buffer.compare(one.path, other.path)));
}
