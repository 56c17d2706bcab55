/** The pack that comes with the extension is the same as the one that is shipped. */
import { describe, expect, it } from 'vitest';
import { shippedPack, unshipped } from '../../../../lib/core/packs/columns';
import { read } from '../../repository/files';

describe('a pack by columns', () => {
  it.each<[name: string, pack: Parameters<typeof shippedPack>[0]]>([
    ['the bundled one', JSON.parse(read('public/packs/bundled.json'))],
    ['without reports', { reports: [] }],
    [
      'of different rows',
      {
        reports: [
          { id: 'a', modified: null, passages: [] },
          {
            id: 'b',
            passages: [
              { terms: [], details: [] },
              { terms: ['x'], details: [{ at: 0 }, { to: '' }] },
            ],
          },
          { id: 'c', passages: [{ terms: ['y'], details: [{ at: 1 }] }] },
        ],
      },
    ],
  ])('is the same again: %s', (_, pack) => {
    const shipped = JSON.parse(JSON.stringify(shippedPack(pack)));
    expect(unshipped(shipped)).toEqual(pack);
  });
});
