/** The library page's messages: what it shows, what comes in and goes out. */
import { describe, expect, it } from 'vitest';
import { libraryHandlers } from '../../../../lib/app/library/handlers';
import type { Incoming } from '../../../../lib/app/library-port';
import { partOf } from '../../../../lib/core/library/dump';
import type { Article } from '../../../../lib/core/model';
import { readPack } from '../../../../lib/core/packs/read';
import { reportOf } from '../../../../lib/core/report';
import { fail, ok } from '../../../../lib/core/result';
import { begun } from '../../../../lib/core/sources/schedule';
import { COAST, FERRY, packWith } from '../articles';
import { freshLibrary } from '../fresh-library';
import { articleOf, createFake } from '../world';

async function made(known: Record<string, Article[]> = {}) {
  const { world } = createFake({ library: freshLibrary() });
  await world.library.addPack(packWith(known));
  return { library: world.library, handlers: libraryHandlers(world) };
}

const PASTED = articleOf({ url: '', outlet: { name: '', domain: '' } });
const from = (name: string, over: Partial<Article> = {}): Article => ({
  ...COAST,
  url: `https://${name}.example/story`,
  outlet: { name, domain: `${name}.example` },
  ...over,
});
const incoming = (article: Article, over: Partial<Incoming> = {}): Incoming => ({
  report: reportOf(article, article.url),
  origin: 'remembered',
  expires: 5_000,
  reasons: [],
  event: 'cable-car',
  joins: [],
  ...over,
});

describe('the list', () => {
  it('tells each event in a row, outlets once and a few of them', async () => {
    const names = ['Coast', 'Coast', 'Mail', 'Bell', 'Lantern', 'Post'];
    const articles = names.map((name, n) => from(name, { url: `https://${name}.example/${n}` }));
    const { handlers } = await made({ 'cable-car': articles });
    expect(await handlers['library-search']({ text: '', after: null })).toEqual(
      ok({
        rows: [
          {
            id: 'cable-car',
            title: 'Cable car stands still above Brennick',
            date: '2024-02-09',
            place: 'Brennick',
            changed: 1_000_000,
            pack: 'test',
            reports: 6,
            outlets: ['Coast', 'Mail', 'Bell', 'Lantern'],
            expires: null,
          },
        ],
        next: null,
      }),
    );
  });

  it.each<[string, (number | null)[], number | null]>([
    ['all are forgotten: when the last one is', [5_000, 9_000, 7_000], 9_000],
    ['one is kept: never', [5_000, null], null],
  ])('tells when an event goes by itself. Of its reports %s', async (_what, times, expires) => {
    const { handlers, library } = await made();
    const event = `own:${from('outlet0').url}`;
    for (const [n, time] of times.entries())
      await library.put(incoming(from(`outlet${n}`), { expires: time, event: n === 0 ? null : event }));
    expect(await handlers['library-search']({ text: '', after: null })).toMatchObject({
      value: { rows: [{ id: event, expires }] },
    });
  });

  it('goes on where it ended', async () => {
    const known = Object.fromEntries(Array.from({ length: 45 }, (_, n) => [`e${n}`, [from(`o${n}`)]]));
    const { handlers } = await made(known);
    const first = await handlers['library-search']({ text: '', after: null });
    if (!first.ok) throw new Error('no list');
    const second = await handlers['library-search']({ text: '', after: first.value.next });
    if (!second.ok) throw new Error('no list');
    const ids = [...first.value.rows, ...second.value.rows].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(Object.keys(known).toSorted());
    expect(second.value.next).toBeNull();
  });

  it('has an event whose reports cannot be read, so that it can be deleted', async () => {
    const { handlers, library } = await made({ 'cable-car': [COAST] });
    library.reports = async () => fail('storage', 'damaged');
    expect(await handlers['library-search']({ text: '', after: null })).toMatchObject({
      value: { rows: [{ id: 'cable-car', reports: 1, outlets: [], expires: null }] },
    });
  });
});

describe('an event', () => {
  it('has its reports as they were published, those without a time last', async () => {
    const at = (iso: string | null) => ({ published: iso === null ? null : { iso, from: 'meta' } });
    const { handlers } = await made({
      'cable-car': [
        from('none', at(null)),
        from('later', at('2024-02-09T18:00:00+01:00')),
        from('day', at('2024-02-09')),
        from('early', at('2024-02-09T16:30:00Z')),
        from('before', at('2024-02-08T23:00:00Z')),
      ],
    });
    const details = await handlers['library-event']({ event: 'cable-car' });
    expect(details.ok && details.value.reports.map(({ outlet }) => outlet.name)).toEqual([
      ...['before', 'day', 'early', 'later', 'none'],
    ]);
    expect(details).toMatchObject({ value: { event: { id: 'cable-car', pack: 'test' } } });
  });

  it('tells how many earlier texts of a report there are, which are read when they are asked for', async () => {
    const { handlers, library } = await made();
    await library.put(incoming(COAST, { event: null }));
    await library.put(incoming({ ...COAST, paragraphs: ['Other words than before.'] }, { event: null }));
    expect(await handlers['library-event']({ event: `own:${COAST.url}` })).toMatchObject({
      value: { reports: [{ id: COAST.url, origin: 'remembered', revisions: 1 }] },
    });
    expect(await handlers['library-report']({ report: COAST.url })).toMatchObject({
      value: { report: { paragraphs: ['Other words than before.'] }, revisions: [{ report: COAST.url }] },
    });
  });

  it('that is gone is said to be, and a report likewise', async () => {
    const { handlers } = await made();
    expect(await handlers['library-event']({ event: 'gone' })).toMatchObject({ ok: false });
    expect(await handlers['library-report']({ report: 'gone' })).toMatchObject({ ok: false });
  });
});

describe('an article that is added', () => {
  it.each<[string, Article, string | null, { event: string; known: boolean }]>([
    ['goes where it belongs', articleOf(), null, { event: 'cable-car', known: true }],
    ['is an event of its own', FERRY, null, { event: `own:${FERRY.url}`, known: false }],
    ['goes where the person says', FERRY, 'cable-car', { event: 'cable-car', known: true }],
  ])('%s, also when it is sent again', async (_where, article, event, answer) => {
    const { handlers, library } = await made({ 'cable-car': [COAST] });
    expect(await handlers['library-add']({ article, event })).toEqual(ok(answer));
    expect(await handlers['library-add']({ article, event })).toMatchObject({
      value: { event: answer.event },
    });
    expect(await library.totals()).toMatchObject({ value: { reports: 2, remembered: 0 } });
    const said = await library.correction(article.url);
    expect(said.ok && said.value?.event).toBe(event ?? undefined);
  });

  it('has its outlet by the name that the directory has for it, else by its own', async () => {
    const { domain } = COAST.outlet;
    const known = { name: 'Coast Radio News', domain, others: [], aliases: [] };
    const outlets = [{ ...known, country: 'GB', language: 'en', agency: false, feeds: [] }];
    for (const [given, name] of [
      [outlets, 'Coast Radio News'],
      [[], COAST.outlet.name],
    ] as const) {
      const { world } = createFake({ library: freshLibrary(), outlets: [...given] });
      await libraryHandlers(world)['library-add']({ article: COAST, event: null });
      const added = await world.library.report(COAST.url);
      expect(added.ok && added.value?.report.outlet).toEqual({ name, domain });
    }
  });

  it('without an address is known by its text', async () => {
    const { handlers, library } = await made();
    await handlers['library-add']({ article: PASTED, event: null });
    await handlers['library-add']({ article: PASTED, event: null });
    await handlers['library-add']({ article: { ...PASTED, title: 'Another' }, event: null });
    expect(await library.totals()).toMatchObject({ value: { reports: 2 } });
  });

  it('at the same time as another of its event makes one event with it', async () => {
    const { handlers, library } = await made();
    const add = (article: Article) => handlers['library-add']({ article, event: null });
    const [one, other] = await Promise.all([add(COAST), add(articleOf())]);
    expect(one.ok && other.ok && one.value.event === other.value.event).toBe(true);
    expect(await library.totals()).toMatchObject({ value: { events: 1, reports: 2 } });
  });

  it('is not there when it could not be written', async () => {
    const { handlers, library } = await made();
    library.place = async () => fail('full', 'no room');
    expect(await handlers['library-add']({ article: COAST, event: null })).toEqual(fail('full', 'no room'));
  });
});

describe('files', () => {
  it.each<[string, unknown, object]>([
    ['a pack', packWith({ 'cable-car': [COAST] }), { value: { events: 1, reports: 1 } }],
    [
      'a part of a library',
      partOf({ events: [], reports: [], revisions: [], corrections: [] }),
      { value: { events: 0, reports: 0 } },
    ],
    ['a damaged pack', { ...packWith({}), events: 7 }, { problem: { code: 'invalid' } }],
    ['a damaged part', { format: 'variorum-library', version: 1 }, { problem: { code: 'invalid' } }],
    ['something else', { format: 'recipe' }, { problem: { code: 'invalid' } }],
    ['nothing', null, { problem: { code: 'invalid' } }],
  ])('bring in %s', async (_what, part, answer) => {
    const { handlers } = await made();
    expect(await handlers['library-import']({ part })).toMatchObject(answer);
  });

  it.each([
    ['digests', false, 'digest'],
    ['texts as they are', true, 'whole'],
  ])('take events out as a pack of %s, which can be read again', async (_what, texts, completeness) => {
    const { handlers, library } = await made({ other: [from('other')] });
    await library.put(incoming(COAST, { event: null }));
    const pack = await handlers['library-pack']({ events: [`own:${COAST.url}`, 'gone'], texts });
    if (!pack.ok) throw new Error('no pack');
    expect(pack.value.events.map(({ id }) => id)).toEqual([`own:${COAST.url}`]);
    expect(pack.value.reports).toMatchObject([{ id: COAST.url, completeness }]);
    expect(readPack(JSON.parse(JSON.stringify(pack.value)))).toMatchObject({ ok: true });
  });

  it('take nothing out where a report cannot be read', async () => {
    const { handlers, library } = await made({ 'cable-car': [COAST] });
    library.reports = async () => fail('storage', 'damaged');
    expect(await handlers['library-pack']({ events: ['cable-car'], texts: false })).toMatchObject({
      problem: { code: 'storage' },
    });
  });
});

describe('clearing', () => {
  it.each([
    ['all', 0],
    ['remembered', 1],
  ] as const)('%s leaves %i states of sources', async (what, left) => {
    const { world, web } = createFake({ library: freshLibrary() });
    await world.sourceStates.change('pack:https://packs.example/a.json', () =>
      begun(null, { now: 1, jitter: 0 }),
    );
    await libraryHandlers(world)['library-clear']({ what });
    expect(web.states.size).toBe(left);
  });
});

describe('what has no other answer', () => {
  it('is answered by null, which travels', async () => {
    const { handlers } = await made({ 'cable-car': [COAST] });
    const change = { type: 'delete-events' as const, events: ['cable-car'] };
    const changed = await handlers['library-change']({ change });
    expect(await handlers['library-undo']({ undo: changed.ok ? changed.value.undo : '' })).toEqual(ok(null));
    expect(await handlers['library-undo']({ undo: 'gone' })).toMatchObject({ ok: false });
    expect(await handlers['library-clear']({ what: 'all' })).toEqual(ok(null));
    expect(await handlers['library-totals']({})).toMatchObject({ value: { events: 0, reports: 0 } });
  });
});
