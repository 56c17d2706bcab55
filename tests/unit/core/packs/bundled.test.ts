/** The pack that comes with the extension, as it lies in the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../lib/core/packs/read';

const text = readFileSync(join(import.meta.dirname, '../../../../public/packs/bundled.json'), 'utf8');

describe('public/packs/bundled.json', () => {
  const read = readPack(text);
  const pack = read.ok ? read.value : null;

  it('can be read', () => {
    expect(read).toMatchObject({ ok: true });
  });

  it('has three events, of which one has three reports', () => {
    expect(pack?.events.map(({ date, reports }) => [date, reports.length])).toEqual([
      ['2020-09-30', 3],
      ['2021-06-30', 1],
      ['2021-11-07', 1],
    ]);
  });

  it('holds digests only', () => {
    expect(pack?.reports.map(({ completeness }) => completeness)).toEqual(Array(5).fill('digest'));
  });
});
