/** Reports that come in: by the person's hand, by reading; again, changed, fuller or scantier than before. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Incoming, LibraryPort } from '../../../../lib/app/library-port';
import {
  clock,
  digest,
  event,
  freshLibrary,
  idsIn,
  kept,
  LAKE,
  pack,
  RAIL,
  remembered,
  text,
  unwrap,
} from './made';
import { contents, expectWhole } from './whole';

let library: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
});
const stored = async (id: string) => unwrap(await library.report(id));

describe('an article', () => {
  it('makes an event of its own, the same when it is kept again', async () => {
    const first = unwrap(await library.put(kept(text('a'))));
    expect(unwrap(await library.put(kept(text('a', RAIL))))).toBe(first);
    expect(unwrap(await library.totals())).toMatchObject({ events: 1, reports: 1, remembered: 0 });
    await expectWhole();
  });

  it('joins an event, and stays there when it is kept again', async () => {
    const id = unwrap(await library.put(kept(text('a'))));
    unwrap(await library.put(kept(text('b'), id)));
    expect(unwrap(await library.put(kept(text('b'))))).toBe(id);
    expect(await idsIn(library, id)).toEqual(['a', 'b']);
    await expectWhole();
  });

  it('does not join an event that is not there', async () => {
    expect(await library.put(kept(text('a'), 'none'))).toMatchObject({
      ok: false,
      problem: { code: 'invalid' },
    });
    expect(unwrap(await library.totals())).toMatchObject({ events: 0, reports: 0 });
  });

  it('leaves its own event for the one that it turns out to be about', async () => {
    unwrap(await library.put(remembered(text('a'), clock.now + 1)));
    const lake = unwrap(await library.put(kept(text('b'))));
    unwrap(await library.put(remembered(text('a'), clock.now + 1, lake)));
    expect(unwrap(await library.totals())).toMatchObject({ events: 1, reports: 2 });
  });

  it('brings two events together; the old name leads to both', async () => {
    const [one, other] = [
      unwrap(await library.put(kept(text('a')))),
      unwrap(await library.put(kept(text('b')))),
    ];
    unwrap(await library.put(kept(text('c'), one, [other, 'none'])));
    expect(await idsIn(library, other)).toEqual(['a', 'c', 'b']);
    expect(unwrap(await library.events([other, one])).map(({ id }) => id)).toEqual([one]);
    expect(unwrap(await library.put(kept(text('d'), other)))).toBe(one);
    await expectWhole();
  });
});

describe('an article that comes again', () => {
  it('changes nothing when it is the same', async () => {
    unwrap(await library.put(kept(text('a'))));
    const before = await contents();
    clock.now += 5000;
    unwrap(await library.put(kept(text('a'))));
    expect(await contents()).toEqual(before);
  });

  it('leaves what it said before', async () => {
    unwrap(await library.put(kept(text('a'))));
    for (const paragraph of [RAIL, RAIL, 'The line is open again.']) {
      clock.now += 1000;
      unwrap(await library.put(kept(text('a', paragraph))));
    }
    const revisions = unwrap(await library.revisions('a'));
    expect(revisions.map(({ paragraphs }) => paragraphs[0])).toEqual([RAIL, LAKE]);
    expect(revisions.map(({ read }) => clock.now - read)).toEqual([2000, 3000]);
    await expectWhole();
  });

  it.each<
    [what: string, before: Incoming['report'], next: Incoming['report'], revisions: number, left: string]
  >([
    ['a digest never replaces a text', text('a'), digest('a', RAIL), 0, 'whole'],
    ['a text replaces a digest', digest('a'), text('a'), 0, 'whole'],
    ['a whole text replaces a cut one', text('a', RAIL, { completeness: 'cut' }), text('a'), 0, 'whole'],
    [
      'a cut text does not replace a whole one',
      text('a'),
      text('a', RAIL, { completeness: 'cut' }),
      0,
      'whole',
    ],
    ['a new title is another text', text('a'), text('a', LAKE, { title: 'Lake gone' }), 1, 'whole'],
  ])('%s', async (_what, before, next, revisions, left) => {
    unwrap(await library.put(kept(before)));
    unwrap(await library.put(kept(next)));
    expect((await stored('a'))?.report.completeness).toBe(left);
    expect(unwrap(await library.revisions('a'))).toHaveLength(revisions);
    await expectWhole();
  });

  it('keeps the latest twenty texts', async () => {
    for (let count = 0; count < 25; count++) {
      clock.now++;
      unwrap(await library.put(kept(text('a', `The count is ${count}.`))));
    }
    const revisions = unwrap(await library.revisions('a'));
    expect(revisions.map(({ paragraphs }) => paragraphs[0]?.slice(13))).toEqual(
      Array.from({ length: 20 }, (_, index) => `${23 - index}.`),
    );
  });

  it('keeps no more of long texts than there is room for', async () => {
    const long = 'x'.repeat(110_000);
    for (let count = 0; count < 5; count++) {
      clock.now++;
      unwrap(await library.put(kept(text('a', long + count))));
    }
    expect(unwrap(await library.revisions('a'))).toHaveLength(2);
    await expectWhole();
  });

  it('is kept for ever once it was kept', async () => {
    unwrap(await library.put(remembered(text('a'), clock.now + 10)));
    expect(unwrap(await library.totals())).toMatchObject({ remembered: 1 });
    unwrap(await library.put(kept(text('a'))));
    unwrap(await library.put(remembered(text('a'), clock.now + 10)));
    expect(await stored('a')).toMatchObject({ origin: 'kept', expires: null });
    expect(unwrap(await library.totals())).toMatchObject({ remembered: 0 });
  });

  it('takes the place of the same article under another id', async () => {
    const told = { ...digest('p7'), url: 'http://www.a.example/story/?utm_source=x' };
    unwrap(await library.addPack(pack([event('lake', ['p7'])], [told])));
    unwrap(await library.put(kept(text('a'), 'lake')));
    expect(await idsIn(library, 'lake')).toEqual(['a']);
    unwrap(await library.addPack(pack([event('lake', ['p7'])], [told])));
    expect(await idsIn(library, 'lake')).toEqual(['a']);
    await expectWhole();
  });
});
