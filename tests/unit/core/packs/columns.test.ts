/** The pack that comes with the extension is the same as the one that is shipped. */
import { describe, expect, it } from 'vitest';
import { shippedPack, unshipped } from '../../../../lib/core/packs/columns';
import { read } from '../../repository/files';

const CONTENT = { text: '', start: 0, end: 0 };
const SAID = {
  context: 'a rebel said',
  attribution: { cue: 'said', source: { text: 'rebel', start: 2, end: 7 }, content: CONTENT },
};
const BY_NOBODY = { cue: 'it is said', source: null, content: CONTENT };

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
          { id: 'c', sketch: '0 4096', passages: [{ terms: ['y'], details: [{ at: 1 }] }] },
          { id: 'd', sketch: '', passages: [{ details: [SAID, { ...SAID, attribution: BY_NOBODY }] }] },
        ],
      },
    ],
  ])('is the same again: %s', (_, pack) => {
    const shipped = JSON.parse(JSON.stringify(shippedPack(pack)));
    expect(unshipped(shipped)).toEqual(pack);
  });
});
