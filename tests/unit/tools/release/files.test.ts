/** What a release writes and reads: checksums, notes, zip files. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSums, sha256, sumsOf } from '../../../../tools/release/checksums';
import { notesOf } from '../../../../tools/release/make';
import { unzipInto } from '../../../../tools/release/unzip';
import { zipOf } from '../../../../tools/setup/zip.mjs';

/** Of "abc", as the standard has it. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const FILES = new Map([
  ['b.zip', Buffer.from('abc')],
  ['a name.zip', Buffer.from('')],
]);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-release-'));
  folders.push(folder);
  return folder;
}

describe('checksums', () => {
  it('stand in lines that sha256sum reads', () => {
    expect(sha256(Buffer.from('abc'))).toBe(ABC);
    expect(sumsOf(FILES).split('\n')).toEqual([
      expect.stringMatching(/ {2}a name\.zip$/),
      `${ABC}  b.zip`,
      '',
    ]);
  });
  it('are read as they were written, and also in the other way that sha256sum has', () => {
    expect(readSums(sumsOf(FILES))).toEqual(new Map([...FILES].map(([name, it]) => [name, sha256(it)])));
    expect(readSums(`${ABC} *b.zip\r\nno line\n${ABC}\n`)).toEqual(new Map([['b.zip', ABC]]));
  });
});

describe('notes', () => {
  it('have what changed and what to download', () => {
    const notes = notesOf({ version: '1.2.3', notes: '### Added\n\n- A door.', isTagged: false }, FILES);
    expect(notes).toMatch(/^# Variorum 1\.2\.3\n\n### Added\n\n- A door\.\n\n## Files\n/);
    expect(notes).toContain(`| \`b.zip\` | 0.0 KB | \`${ABC}\` |`);
  });
});

describe('unzip', () => {
  const CONTENTS: Record<string, string> = { 'a.txt': 'word '.repeat(99), 'b/ß.txt': 'x', 'empty.txt': '' };
  async function zipped(): Promise<Buffer> {
    const folder = newFolder();
    mkdirSync(join(folder, 'b'));
    for (const [name, content] of Object.entries(CONTENTS)) writeFileSync(join(folder, name), content);
    return zipOf(folder);
  }

  it('gives each file back', async () => {
    const folder = newFolder();
    await unzipInto(folder, await zipped());
    for (const [name, content] of Object.entries(CONTENTS))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
  });
  it('refuses what is no zip file, or is not whole', async () => {
    const folder = newFolder();
    for (const none of ['', 'no zip file, though it is long enough'])
      await expect(unzipInto(folder, Buffer.from(none))).rejects.toThrow(/no zip file/);
    const longer = await zipped();
    const entry = longer.indexOf('PK\x01\x02', 0, 'latin1');
    longer.writeUInt32LE(1, entry + 24);
    await expect(unzipInto(folder, longer)).rejects.toThrow(/is not whole/);
  });
  it.each(['../a.txt', '/aa.txt', 'C:aa.tx', '..\\a.txt', 'b/../a'])('writes nothing to %s', async (name) => {
    const zip = await zipped();
    // As many bytes as the name that it takes the place of.
    const evil = Buffer.from(
      zip.toString('latin1').replaceAll(latin('b/ß.txt'), latin(name.padEnd(8, 'x'))),
      'latin1',
    );
    const folder = newFolder();
    await expect(unzipInto(join(folder, 'deep'), evil)).rejects.toThrow(/leads out/);
    expect(existsSync(join(folder, 'a.txt'))).toBe(false);
  });
});

const latin = (text: string): string => Buffer.from(text).toString('latin1');
