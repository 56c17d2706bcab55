/** What a zip file holds, as it lies in it: its directory stands at the end. */
import type { Entry } from './zip.mjs';

const END = 0x06054b50;
/** Bytes of the end, which names the directory's place; of an entry before its name, in the directory and before the file. */
const SIZE = { end: 22, entry: 46, file: 30 };

/** Of an entry, where its numbers stand in the directory. */
const AT = { method: 10, crc: 16, packed: 20, size: 24, name: 28, extra: 30, comment: 32, file: 42 };

function entryAt(zip: Buffer, at: number): { entry: Entry; next: number } {
  const short = (place: number): number => zip.readUInt16LE(at + place);
  const long = (place: number): number => zip.readUInt32LE(at + place);
  const file = long(AT.file);
  const start = file + SIZE.file + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
  const named = at + SIZE.entry + short(AT.name);
  const entry = {
    path: zip.subarray(at + SIZE.entry, named),
    data: zip.subarray(start, start + long(AT.packed)),
    method: short(AT.method),
    crc: long(AT.crc),
    size: long(AT.size),
  };
  return { entry, next: named + short(AT.extra) + short(AT.comment) };
}

const isFile = ({ path }: Entry): boolean => !path.toString().endsWith('/');

/**
 * The files, without folders.
 * @throws RangeError where it is no zip file, or one with a comment at its end
 */
export function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - SIZE.end;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new RangeError('this is no zip file without a comment');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const { entry, next } = entryAt(zip, at);
    entries.push(entry);
    at = next;
  }
  return entries.filter(isFile);
}
