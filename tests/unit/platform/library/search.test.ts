/** Searching the library as one types. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Cursor, LibraryPort } from '../../../../lib/app/library-port';
import { clock, digest, event, freshLibrary, pack, text, unwrap } from './made';

let library: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
});

async function add(...titles: string[]): Promise<void> {
  for (const title of titles) {
    clock.now++;
    const report = { ...digest('r'), id: title, title: 'A report', url: null };
    unwrap(await library.addPack(pack([event(title, [title], { title, place: 'Orvand' })], [report])));
  }
}
const found = async (words: string): Promise<string[]> =>
  unwrap(await library.search(words, null, 50)).events.map(({ id }) => id);

/** All pages of an answer. */
async function pages(words: string, limit: number): Promise<string[][]> {
  const all: string[][] = [];
  let next: Cursor | null = null;
  do {
    const { events, next: after }: { events: { id: string }[]; next: Cursor | null } = unwrap(
      await library.search(words, next, limit),
    );
    all.push(events.map(({ id }) => id));
    next = after;
  } while (next);
  return all;
}

describe('searching', () => {
  it.each<[words: string, ids: string[]]>([
    ['', ['北京地铁停运', 'Élan of the river', 'Lake drains', 'Lakeside fire in Brennick']],
    ['lak', ['Lake drains', 'Lakeside fire in Brennick']],
    ['LAKE DR', ['Lake drains']],
    ['fire lake', ['Lakeside fire in Brennick']],
    ['lake fire drains', []],
    ['elan', ['Élan of the river']],
    ['the river', ['Élan of the river']],
    ['地铁', ['北京地铁停运']],
    ['orvand fire', ['Lakeside fire in Brennick']],
    ['nothing', []],
    ['!?', ['北京地铁停运', 'Élan of the river', 'Lake drains', 'Lakeside fire in Brennick']],
  ])('%j', async (words, ids) => {
    await add('Lakeside fire in Brennick', 'Lake drains', 'Élan of the river', '北京地铁停运');
    expect(await found(words)).toEqual(ids);
  });

  it('finds by outlets and titles of reports', async () => {
    const told = text('a', 'The dam held.', {
      title: 'Engineers relieved',
      outlet: { name: 'Dale Gazette', domain: '' },
    });
    unwrap(await library.addPack(pack([event('dam', ['a'])], [told])));
    expect(await found('gazette')).toEqual(['dam']);
    expect(await found('relieved engineers')).toEqual(['dam']);
    unwrap(await library.change({ type: 'rename', event: 'dam', title: 'A reservoir' }));
    expect(await found('reserv')).toEqual(['dam']);
  });

  it('answers page by page, with more than there are of one moment', async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `e${index}`);
    const reports = ids.map((id) => ({ ...digest('r'), id, url: null }));
    unwrap(
      await library.addPack(
        pack(
          ids.map((id) => event(id, [id])),
          reports,
        ),
      ),
    );
    for (const words of ['', 'event']) {
      const got = await pages(words, 3);
      expect(got.map((page) => page.length)).toEqual([3, 3, 1]);
      expect(got.flat()).toEqual(ids);
    }
    expect(await pages('', 7)).toEqual([ids]);
  });

  it('looks through the newest where all words are common', { timeout: 30_000 }, async () => {
    const ids = Array.from({ length: 450 }, (_, index) => `e${String(index).padStart(3, '0')}`);
    const reports = ids.map((id) => ({ ...digest('r'), id, url: null, title: 'A report' }));
    const events = ids.map((id, index) =>
      event(id, [id], { title: index % 2 ? 'Flood of spring' : 'Fire of spring' }),
    );
    unwrap(await library.addPack(pack(events, reports)));
    expect((await pages('spring flood', 200)).flat()).toEqual(ids.filter((_, index) => index % 2 === 1));
    expect(await found('spring e449')).toEqual([]);
    expect((await pages('spring fire flood', 10)).flat()).toEqual([]);
  });
});
