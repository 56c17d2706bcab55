/** Very many reports of one event: each is looked at once, however many came before it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import * as placing from '../../../../lib/core/library/placing';
import { digest, event, freshLibrary, idsIn, kept, pack, text, unwrap } from './made';
import { expectWhole } from './whole';

let library: LibraryPort;
beforeEach(() => {
  vi.restoreAllMocks();
  library = freshLibrary();
});

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...digest('r'),
    id: `r${at}`,
    url: `https://r${at}.example/`,
  }));

async function asked(count: number): Promise<number> {
  const addresses = vi.spyOn(placing, 'addressOf');
  const reports = many(count);
  unwrap(
    await library.addPack(
      pack(
        [
          event(
            'big',
            reports.map(({ id }) => id),
          ),
        ],
        reports,
      ),
    ),
  );
  return addresses.mock.calls.length;
}

describe('reports of one event', () => {
  it('are looked at once each', async () => {
    expect(await asked(60)).toBeLessThanOrEqual(120);
    expect(await idsIn(library, 'big')).toHaveLength(60);
    await expectWhole();
  });

  it.each([
    ['that was there', 'other', 'https://a.example/story?utm_source=x'],
    ['that came just before', 'other', 'https://b.example/story/'],
  ])('are known by the address of one %s', async (_what, id, url) => {
    unwrap(await library.addPack(pack([event('big', ['a'])], [text('a')])));
    const reports = [text('a'), text('b'), text(id, 'The same once more.', { url })];
    unwrap(await library.addPack(pack([event('big', ['a', 'b', id])], reports)));
    expect(await idsIn(library, 'big')).toHaveLength(2);
    unwrap(await library.put(kept(text('c', 'The same again.', { url }), 'big')));
    expect(await idsIn(library, 'big')).toHaveLength(2);
    await expectWhole();
  });
});
