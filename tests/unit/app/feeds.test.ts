/** An article and what feeds tell: by its own outlet, by others; summaries, and texts that take their place. */
import { beforeEach, describe, expect, it } from 'vitest';
import { look } from '../../../lib/app/look';
import type { PanelState } from '../../../lib/app/ports';
import { takeIn } from '../../../lib/app/sources/take-in';
import type { Article } from '../../../lib/core/model';
import { reportOf } from '../../../lib/core/report';
import type { FeedItem } from '../../../lib/core/sources/model';
import { COAST, FERRY, packWith, pageOf } from './articles';
import { type FreshLibrary, freshLibrary } from './fresh-library';
import { feedOf, itemOf, NOW, sourceOf } from './sources/feeds';
import { articleOf, createFake } from './world';

let library: FreshLibrary;
beforeEach(() => {
  library = freshLibrary(() => NOW);
});

const seen = (article: Article): Promise<PanelState> =>
  look(createFake({ library, pages: { 7: pageOf(article) }, settings: { scope: 'every' } }).world, 7, {
    asked: false,
  });

const own = articleOf();
const told = (article: Article, over: Partial<FeedItem> = {}): FeedItem =>
  itemOf(article.url, {
    ...{ title: article.title, summary: article.paragraphs[0] ?? '', published: '2024-02-09T10:00:00Z' },
    ...over,
  });

async function feed({ domain, name }: { domain: string; name: string }, ...items: FeedItem[]): Promise<void> {
  expect(await takeIn({ library, now: () => NOW }, sourceOf(domain, name), feedOf(items), [])).toMatchObject({
    ok: true,
  });
}

describe('an article that feeds tell of', () => {
  it.each<[string, Partial<FeedItem>]>([
    ['itself', {}],
    ['itself, at another address', { url: `${own.url}?from=rss` }],
    ['its event', { url: `${own.url}-live`, title: 'Cable car above Brennick: what is known' }],
  ])('is of an unknown event where its own outlet tells of %s', async (_what, over) => {
    await feed(own.outlet, told(own, over));
    expect(await seen(own)).toMatchObject({ state: 'unknown-event' });
  });

  it.each([
    ['a host within', 'news.valley-post.example'],
    ['the site', 'example'],
    ['another domain, at the same host', 'valley-post-feeds.example'],
  ])('knows its own outlet by %s', async (_what, domain) => {
    await feed({ domain, name: 'Post' }, told(own, { url: `${own.url}/live` }));
    expect(await seen(own)).toMatchObject({ state: 'unknown-event' });
  });

  it('is compared with another outlet’s summary, whose text is not here', async () => {
    await feed(own.outlet, told(own));
    await feed(COAST.outlet, told(COAST));
    const state = await seen(own);
    expect(state).toMatchObject({
      state: 'ready',
      untold: [{ report: COAST.url, url: COAST.url, outlet: COAST.outlet, title: COAST.title, missed: null }],
      comparison: { reports: [{ id: own.url }, { id: COAST.url, completeness: 'cut' }] },
    });
    const silent = 'comparison' in state ? state.comparison.findings.flatMap((one) => one.silent) : [];
    expect(silent).not.toContain(COAST.url);
  });

  it('is compared with the text once it is there', async () => {
    await feed(COAST.outlet, told(COAST));
    await library.missed(COAST.url, NOW, 'consent');
    expect(await seen(own)).toMatchObject({ untold: [{ missed: { at: NOW, code: 'consent' } }] });
    await library.tell(reportOf(COAST, COAST.url));
    const state = await seen(own);
    expect(state).toMatchObject({ state: 'ready', untold: [] });
    expect('comparison' in state ? state.comparison.findings.map(({ verdict }) => verdict) : []).toContain(
      'differs',
    );
  });

  it('is of the pack’s event, though its own outlet’s feed is nearer', async () => {
    await feed(own.outlet, told(own, { url: `${own.url}/live` }));
    await library.addPack(packWith({ 'cable-car': [COAST] }));
    expect(await seen(own)).toMatchObject({ state: 'ready', event: { id: 'cable-car' } });
  });

  it('is of none of them where all that is shared is a place and the day', async () => {
    await feed(COAST.outlet, told(COAST), told(FERRY));
    const baker = articleOf({ title: 'Baker in Tolmouth wins prize', paragraphs: ['A baker won a prize.'] });
    expect(await seen(baker)).toMatchObject({ state: 'unknown-event' });
  });
});

it('compares one report of each outlet first where there are very many', async () => {
  const worded = (text: string, at: number) =>
    text.replace(/\b\w+/g, (word, from) =>
      from % 3 === at % 3 ? word : `${word}${'abcdefghijklm'.repeat(3).slice(at, at + 3)}`,
    );
  const many = Array.from({ length: 34 }, (_, at) => ({
    ...COAST,
    url: `${COAST.url}/${at}`,
    title: `${COAST.title}, ${at}`,
    paragraphs: COAST.paragraphs.map((text) => worded(text, at)),
  }));
  const last = { ...COAST, url: 'https://last.example/a', outlet: { name: 'Last', domain: 'last.example' } };
  await library.addPack(packWith({ 'cable-car': [...many, last] }));
  const state = await seen(own);
  const outlets = 'comparison' in state ? state.comparison.reports.map(({ outlet }) => outlet.name) : [];
  expect(outlets).toHaveLength(30);
  expect(outlets).toContain('Last');
});
