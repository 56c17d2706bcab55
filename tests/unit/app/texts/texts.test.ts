/** Texts that the panel fetched: which are taken, and what the panel shows then. */
import { beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../../lib/app/handlers';
import { look } from '../../../../lib/app/look';
import { takeReports } from '../../../../lib/app/sources/take-in';
import type { Article } from '../../../../lib/core/model';
import { reportOf } from '../../../../lib/core/report';
import { ok } from '../../../../lib/core/result';
import { NO_SOURCES } from '../../../../lib/core/sources/choices';
import { COAST, FERRY, pageOf } from '../articles';
import { type FreshLibrary, freshLibrary } from '../fresh-library';
import { NOW } from '../sources/feeds';
import { articleOf, createFake, type Fake, seenPage } from '../world';

const TAB = 7;
const own = articleOf();
const report = COAST.url;
/** As a feed tells it: its first sentence. */
const summaryOf = (article: Article) =>
  reportOf({ ...article, paragraphs: article.paragraphs.slice(0, 1), completeness: 'cut' }, article.url);

let library: FreshLibrary;
let fake: Fake;
let pages: Record<number, ReturnType<typeof seenPage>>;
beforeEach(async () => {
  library = freshLibrary(() => NOW);
  await takeReports({ library, now: () => NOW }, [summaryOf(COAST)]);
  pages = { [TAB]: pageOf(own) };
  fake = createFake({ library, pages, settings: { scope: 'every' }, now: () => NOW });
  await look(fake.world, TAB, { asked: false });
  fake.log.length = 0;
});

const ask = () => handlersOf(fake.world);
const put = (article: Article, id = report) => ask()['report-text']({ tab: TAB, report: id, article }, null);
const again = () => ask()['compare-again']({ tab: TAB }, null);
const stored = async () => {
  const read = await library.report(report);
  return read.ok ? read.value : null;
};

describe('the text of a report', () => {
  it('takes the place of its summary, under its outlet, and is compared', async () => {
    const said = { ...COAST, outlet: { name: 'A page can say anything', domain: 'other.example' } };
    expect(await put(said)).toEqual(ok('whole'));
    expect((await stored())?.report).toMatchObject({
      ...{ id: report, url: report, outlet: COAST.outlet, completeness: 'whole' },
    });
    expect(await again()).toMatchObject({ ok: true, value: { state: 'ready', untold: [] } });
    expect(fake.records.get(TAB)?.state).toMatchObject({ untold: [] });
    // Nothing is shown meanwhile, and panels are told once.
    expect(fake.log).toEqual(['badge 7 2', 'tell state-changed 7']);
  });

  it('that is only a beginning is taken, and said to be one', async () => {
    expect(await put({ ...COAST, completeness: 'cut' })).toEqual(ok('cut'));
    expect(await again()).toMatchObject({
      value: { untold: [], comparison: { reports: [{}, { completeness: 'cut' }] } },
    });
  });

  it.each<[name: string, article: Article, code: string]>([
    ['about something else', FERRY, 'other-story'],
    [
      'no longer than the summary',
      { ...COAST, paragraphs: COAST.paragraphs.slice(0, 1), completeness: 'cut' },
      'paywall',
    ],
  ])('%s is not taken', async (_name, article, code) => {
    expect(await put(article)).toMatchObject({ ok: false, problem: { code } });
    expect(await stored()).toMatchObject({ summary: true });
  });

  it('that another panel handed over before is there', async () => {
    await put(COAST);
    await again();
    expect(await put(COAST)).toEqual(ok('whole'));
    fake.records.clear();
    expect(await put(COAST)).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
  });

  it('that the tab’s panel does not tell of is not taken', async () => {
    await takeReports({ library, now: () => NOW }, [summaryOf(FERRY)]);
    expect(await put(FERRY, FERRY.url)).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
    const missed = ask()['report-missed']({ tab: 8, report, code: 'gone' }, null);
    expect(await missed).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
  });

  it('that could not be had is remembered to be so', async () => {
    expect(await ask()['report-missed']({ tab: TAB, report, code: 'consent' }, null)).toEqual(ok(null));
    expect(await again()).toMatchObject({ value: { untold: [{ missed: { at: NOW, code: 'consent' } }] } });
  });
});

describe('comparing again', () => {
  it('keeps what the person just set right', async () => {
    const record = fake.records.get(TAB);
    const corrected = { undo: 'a', said: 'this-event', title: 'b' } as const;
    if (record?.state.state === 'ready')
      fake.records.set(TAB, { ...record, state: { ...record.state, corrected } });
    expect(await again()).toMatchObject({ ok: true, value: { corrected } });
  });

  it.each<[name: string, change: () => void]>([
    ['nothing is known of the tab', () => fake.records.clear()],
    [
      'the tab is at another page',
      () => Object.assign(pages, { [TAB]: seenPage({ address: 'https://valley-post.example/b' }) }),
    ],
  ])('does nothing where %s', async (_name, change) => {
    change();
    expect(await again()).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
    expect(fake.log).toEqual([]);
  });

  it('does nothing where another look began meanwhile', async () => {
    const { page } = fake.world;
    const { read } = page;
    page.read = async (tab) => {
      const seen = await read(tab);
      const record = fake.records.get(tab);
      if (record) fake.records.set(tab, { ...record, look: 'later' });
      return seen;
    };
    expect(await again()).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
    expect(fake.log).toEqual([]);
  });
});

describe('what the panel is told of the choices', () => {
  it('names how many sources are on, and that more is wanted, once', async () => {
    const feed = { url: 'https://a.example/feed', title: 'A', domain: 'a.example', language: 'en' };
    const feeds = [
      { ...feed, on: true },
      { ...feed, url: 'https://b.example/feed', on: false },
    ];
    fake.settings = { ...fake.settings, sources: { feeds, packs: [], currentEvents: true, texts: 'panel' } };
    const told = () => ask()['panel-sources']({ tab: TAB }, null);
    expect(await told()).toEqual(ok({ on: 2, texts: 'panel', wanted: false }));
    fake.world.sites.hidden = async () => true;
    expect(await told()).toMatchObject({ value: { texts: 'click' } });
    fake.world.sites.hidden = async () => false;
    fake.settings = { ...fake.settings, sources: { ...NO_SOURCES, texts: 'panel' } };
    expect(await told()).toEqual(ok({ on: 0, texts: 'click', wanted: false }));
    expect(await ask()['want-more']({ tab: TAB }, null)).toEqual(ok(null));
    expect(fake.log).toEqual(['tell state-changed 7']);
    expect(await told()).toMatchObject({ value: { wanted: true } });
    expect(await told()).toMatchObject({ value: { wanted: false } });
  });
});
