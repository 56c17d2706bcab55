/** The directory that is shipped is the one of the sources. */
import { describe, expect, it } from 'vitest';
import { readDirectory, readNames } from '../../../../lib/core/sources/directory';
import { shippedDirectory, unshippedDirectory } from '../../../../lib/core/sources/directory-columns';
import { read } from '../../repository/files';

describe('a directory by columns', () => {
  it('has the same rows, of the same countries and languages', () => {
    const outlets = {
      AA: { en: ['One|=.example|./feed', 'Two|two.example||2<Deux|deux.example'], fr: ['Un|un.example'] },
      BB: { en: ['Three|*three.example||Drei'] },
    };
    const { outlets: again, ...head } = unshippedDirectory(
      shippedDirectory({ version: 1, days: ['2026-01-02'], outlets } as { outlets: typeof outlets }),
    ) as { outlets: object };
    expect(head).toEqual({ version: 1, days: ['2026-01-02'] });
    expect(JSON.parse(JSON.stringify(again).replace(/\|+(?=")/g, ''))).toEqual(outlets);
  });

  it('reads as the one of the sources', () => {
    const source = JSON.parse(read('public/outlets.json'));
    const shipped = unshippedDirectory(shippedDirectory(source));
    for (const reader of [readDirectory, readNames]) {
      expect(reader(shipped)).toMatchObject({ ok: true });
      expect(reader(shipped)).toEqual(reader(source));
    }
  });
});
