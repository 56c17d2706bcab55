/** What feeds tell in the library: what is listed, counted, told, forgotten, taken out, exported. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPort } from '../../../../lib/app/library-port';
import type { TextReport } from '../../../../lib/core/model';
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

const DAY = 86_400_000;
/** Feeds tell what happened today. */
const summary = (id: string, paragraph = LAKE, over: Partial<TextReport> = {}): TextReport =>
  text(id, paragraph, {
    title: paragraph === LAKE ? 'Water leaves glacier lake above campers' : 'Night express stopped in time',
    completeness: 'cut',
    ...over,
  });

let library: LibraryPort;
beforeEach(() => {
  library = freshLibrary();
});
const take = async (...reports: TextReport[]): Promise<number> =>
  unwrap(
    await library.takeIn(
      reports.map((one) => [one]),
      clock.now + 5 * DAY,
    ),
  );
const listed = async (): Promise<string[]> =>
  unwrap(await library.search('', null, 9)).events.map(({ id }) => id);
const stored = async (id: string) => unwrap(await library.report(id));

describe('what one outlet’s feed alone tells', () => {
  it('is there, but not listed, counted, searched or exported', async () => {
    expect(await take(summary('a'), summary('rail', RAIL))).toBe(2);
    expect(await listed()).toEqual([]);
    expect(unwrap(await library.totals())).toMatchObject({ events: 0, reports: 0, remembered: 0 });
    expect(unwrap(await library.search('glacier', null, 9)).events).toEqual([]);
    expect(unwrap(await library.dump(null))).toMatchObject({ part: { events: [], reports: [] }, next: null });
    expect(await idsIn(library, 'own:a')).toEqual(['a']);
    await expectWhole();
  });

  it('is listed once another outlet tells it, and not any longer when that is gone', async () => {
    await take(summary('a'));
    unwrap(await library.takeIn([[summary('b')]], clock.now + DAY));
    expect(await listed()).toEqual(['own:a']);
    expect(unwrap(await library.totals())).toMatchObject({ events: 1, reports: 2 });
    expect(unwrap(await library.dump(null)).part.reports).toHaveLength(2);
    expect(unwrap(await library.forget(clock.now + 2 * DAY, 9))).toBe(1);
    expect(await listed()).toEqual([]);
    await expectWhole();
  });

  it('is listed when the person keeps it, for good', async () => {
    await take(summary('a'));
    const { undo } = unwrap(await library.change({ type: 'keep', event: 'own:a' }));
    expect(await listed()).toEqual(['own:a']);
    await expectWhole();
    expect(unwrap(await library.forget(clock.now + 9 * DAY, 9))).toBe(0);
    unwrap(await library.undo(undo));
    expect(await listed()).toEqual([]);
    await expectWhole();
  });

  it('stays unlisted while it is joined, dated or read anew', async () => {
    await take(summary('a'), summary('a2', LAKE, { outlet: text('a').outlet }));
    expect(await listed()).toEqual([]);
    await expectWhole();
  });
});

describe('a summary', () => {
  it('is not taken in twice, nor over a text', async () => {
    unwrap(await library.put(kept(text('a'))));
    const id = 'https://b.example/story';
    await take(summary('b', LAKE, { id }));
    const before = await contents();
    expect(await take(summary('a', RAIL, { url: null }), summary('b', RAIL, { id }))).toBe(0);
    expect((await contents()).reports).toEqual(before.reports);
  });

  it('is not taken in when the person took it out', async () => {
    await take(summary('a'), summary('b'));
    unwrap(await library.change({ type: 'delete-reports', event: 'own:a', reports: ['b'] }));
    unwrap(await library.change({ type: 'delete-events', events: ['own:a'] }));
    expect(await take(summary('a'), summary('b'))).toBe(0);
  });

  it('gives way to its text, without a revision; what was missed is forgotten', async () => {
    await take(summary('a'));
    unwrap(await library.missed('a', clock.now, 'paywall'));
    expect(await stored('a')).toMatchObject({ summary: true, missed: { code: 'paywall' } });
    unwrap(await library.tell(text('a', RAIL)));
    expect(await stored('a')).toMatchObject({
      origin: 'feed',
      expires: clock.now + 5 * DAY,
      report: text('a', RAIL),
    });
    expect(await stored('a')).not.toHaveProperty('summary');
    expect(unwrap(await library.revisions('a'))).toEqual([]);
    await expectWhole();
    expect(unwrap(await library.forget(clock.now + 5 * DAY, 9))).toBe(1);
    expect(await stored('a')).toBeNull();
  });

  it('that is gone is told so', async () => {
    for (const answer of [await library.tell(text('a')), await library.missed('a', 1, 'gone')])
      expect(answer).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  });

  it('gives way to a pack’s digest', async () => {
    await take(summary('a'));
    unwrap(await library.addPack(pack([event('lake', ['a'])], [digest('a')])));
    expect(await stored('a')).toMatchObject({
      origin: 'pack',
      expires: null,
      report: { completeness: 'digest' },
    });
    await expectWhole();
  });

  it('stays when what was remembered is forgotten; its text does not', async () => {
    await take(summary('a'), summary('rail', RAIL));
    unwrap(await library.tell(text('rail', RAIL)));
    unwrap(await library.put(remembered(text('r'), clock.now + DAY)));
    expect(unwrap(await library.totals())).toMatchObject({ remembered: 2 });
    unwrap(await library.clear('remembered'));
    expect((await contents()).reports.map(({ report }) => report.id)).toEqual(['a']);
    await expectWhole();
  });

  it('comes back from an export as it was', async () => {
    await take(summary('a'), summary('b'));
    unwrap(await library.missed('b', 7, 'consent'));
    const { part } = unwrap(await library.dump(null));
    library = freshLibrary();
    unwrap(await library.restore(part));
    expect(await stored('b')).toMatchObject({
      origin: 'feed',
      summary: true,
      missed: { at: 7, code: 'consent' },
    });
    await expectWhole();
  });
});

it('takes all of a feed in or nothing of it', async () => {
  const broken = { ...summary('b'), outlet: undefined } as unknown as TextReport;
  expect(await library.takeIn([[summary('a')], [broken]], clock.now + DAY)).toMatchObject({ ok: false });
  expect((await contents()).reports).toEqual([]);
});
