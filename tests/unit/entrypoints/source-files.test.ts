/** Hosts that feeds need, and lists of feeds from files. */
import { describe, expect, it } from 'vitest';
import { feedsFromFile } from '../../../entrypoints/options/feed-files';
import { hostsOf, unusedHosts } from '../../../lib/core/sources/hosts';
import { MAX_FEEDS } from '../../../lib/core/sources/model';
import { feedOf, outletOf } from '../../fixtures/source-states';

describe('hosts', () => {
  it.each([
    ['none', [], []],
    [
      'of a feed and its outlet, each once',
      [feedOf('harbour'), feedOf('harbour', { url: 'https://feeds.harbour.example/world' })],
      ['harbour.example', 'www.harbour.example', 'feeds.harbour.example'],
    ],
    [
      'of all domains of an outlet that is known',
      [feedOf('coast-radio')],
      ['coast-radio.example', 'www.coast-radio.example', 'coast.example', 'www.coast.example'],
    ],
    ['that are hosts only', [feedOf('odd', { domain: 'no host' })], ['odd.example']],
  ])('%s', (_what, feeds, hosts) => {
    const outlets = [{ ...outletOf('Coast Radio', 'GB'), others: ['coast.example'] }];
    expect(hostsOf(feeds, outlets)).toEqual(hosts);
  });

  it('are given back where nothing needs them any more', () => {
    expect(unusedHosts(['a.example', 'b.example'], ['b.example', 'c.example'])).toEqual(['a.example']);
  });
});

const opml = (urls: string[], head = '', name = 'Post'): string =>
  `${head}<opml><body>${urls.map((url) => `<outline text="${name}" xmlUrl="${url}"/>`).join('')}</body></opml>`;
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `https://n${n}.example/feed`);

describe('feeds from a file', () => {
  it('come in switched off; those that are chosen already stay as they are', async () => {
    const file = new Blob([opml(['https://harbour.example/feed', 'https://b.example/', 'http://10.0.0.1/'])]);
    expect(await feedsFromFile(file, [feedOf('harbour')])).toEqual({
      ok: true,
      value: {
        feeds: [
          { url: 'https://b.example/', title: 'Post', domain: 'b.example', language: 'und', on: false },
        ],
        brought: { added: 1, known: 1, refused: 1, over: 0 },
      },
    });
  });

  it.each([
    [3, MAX_FEEDS - 2, { added: 2, known: 0, refused: 0, over: 1 }],
    [MAX_FEEDS + 4, 1, { added: MAX_FEEDS - 1, known: 0, refused: 0, over: 5 }],
  ])('%i, where %i are chosen, fill what room there is', async (count, before, brought) => {
    const chosen = Array.from({ length: before }, (_, n) => feedOf(`chosen-${n}`));
    const read = await feedsFromFile(new Blob([opml(numbered(count))]), chosen);
    expect(read).toMatchObject({ value: { brought } });
  });

  it('are read in the encoding that the file declares', async () => {
    const head = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const bytes = Uint8Array.from(opml(['https://a.example/'], head, 'Küste'), (letter) =>
      letter.charCodeAt(0),
    );
    expect(await feedsFromFile(new Blob([bytes]), [])).toMatchObject({
      value: { feeds: [{ title: 'Küste' }] },
    });
  });

  it.each([
    ['no list', new Blob(['<html>']), 'invalid'],
    ['too large', new Blob([new Uint8Array(3_000_001)]), 'too-large'],
  ])('are none where it is %s', async (_what, file, code) => {
    expect(await feedsFromFile(file, [])).toMatchObject({ ok: false, problem: { code } });
  });
});
