/** More reports: from the sources that are on, and from outside with the words that were shown. */
import { beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../../lib/app/handlers';
import { look } from '../../../../lib/app/look';
import { ok } from '../../../../lib/core/result';
import { NO_SOURCES } from '../../../../lib/core/sources/choices';
import type { FeedChoice, SourceState } from '../../../../lib/core/sources/model';
import { COAST, pageOf } from '../articles';
import { freshLibrary } from '../fresh-library';
import type { Answer } from '../web';
import { articleOf, createFake, type Fake, type Wishes } from '../world';
import { NOW } from './feeds';

const TAB = 7;
const own = articleOf();
const MINUTE = 60_000;

const feedAt = (host: string, language = 'en'): FeedChoice => ({
  url: `https://${host}/feed`,
  ...{ title: host, domain: host, language, on: true },
});
const rss = (...items: string[]): Answer => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`,
});
const ITEM = `<item><title>${COAST.title}</title><link>${COAST.url}</link><pubDate>Fri, 09 Feb 2024 10:00:00 GMT</pubDate>
<description>${COAST.paragraphs[0]}</description></item>`;

const stateOf = (over: Partial<SourceState>): SourceState => ({
  ...{ tried: null, fetched: null, due: NOW + 60 * MINUTE, failures: 0, problem: null },
  ...{ etag: null, modified: null, items: 0, seen: [], ...over },
});

async function fakeWith(wishes: Wishes, feeds: FeedChoice[] = []): Promise<Fake> {
  const fake = createFake({
    library: freshLibrary(() => NOW),
    pages: { [TAB]: pageOf(own) },
    settings: { scope: 'every', sources: { ...NO_SOURCES, feeds } },
    now: () => NOW,
    ...wishes,
  });
  await look(fake.world, TAB, { asked: false });
  return fake;
}

const asked = ({ web }: Fake): string[] => web.asked.map(({ address }) => new URL(address).hostname);
const more = ({ world }: Fake) => handlersOf(world)['find-more']({ tab: TAB }, null);

describe('the sources that are on', () => {
  it('are asked, and what came is compared', async () => {
    const web = { 'https://coast-radio.example/feed': rss(ITEM) };
    const fake = await fakeWith({ web }, [feedAt('coast-radio.example'), feedAt('down.example')]);
    expect(fake.records.get(TAB)?.state.state).toBe('unknown-event');
    expect(await more(fake)).toEqual(ok({ came: 1, asked: 2, failed: 1 }));
    expect(fake.records.get(TAB)?.state).toMatchObject({ state: 'ready', untold: [{ report: COAST.url }] });
    // What is known by now is not new.
    expect(await more(fake)).toEqual(ok({ came: 0, asked: 0, failed: 0 }));
  });

  it('bring nothing where none is on, and nothing is asked', async () => {
    const fake = await fakeWith({});
    expect(await more(fake)).toEqual(ok({ came: 0, asked: 0, failed: 0 }));
    expect(fake.web.asked).toEqual([]);
  });

  it.each<[name: string, state: Partial<SourceState>, isAsked: boolean]>([
    ['fetched a minute ago', { tried: NOW - MINUTE, fetched: NOW - MINUTE }, false],
    ['fetched six minutes ago', { tried: NOW - 6 * MINUTE, fetched: NOW - 6 * MINUTE }, true],
    ['due', { tried: NOW - MINUTE, due: NOW - 1 }, true],
    ['that failed and is not due', { tried: NOW - 9 * MINUTE, failures: 2 }, false],
    [
      'that asked for peace',
      { tried: NOW - 9 * MINUTE, failures: 1, problem: { code: 'busy', message: '429' } },
      false,
    ],
  ])('%s', async (_name, state, isAsked) => {
    const feed = feedAt('coast-radio.example');
    const fake = await fakeWith({ web: { [feed.url]: rss(ITEM) } }, [feed]);
    fake.web.states.set(`feed:${feed.url}`, stateOf(state));
    await more(fake);
    expect(asked(fake)).toEqual(isAsked ? ['coast-radio.example'] : []);
  });

  it('come in the article’s language first, the stalest before others, and no more than a person waits for', async () => {
    const many = Array.from({ length: 70 }, (_, at) => feedAt(`h${at}.example`, at < 5 ? 'de' : 'en-GB'));
    const fake = await fakeWith({}, many);
    fake.web.states.set('feed:https://h9.example/feed', stateOf({ fetched: 5, due: 0 }));
    expect(await more(fake)).toMatchObject({ value: { asked: 60, failed: 60 } });
    expect(asked(fake).slice(0, 4)).toEqual(['h5.example', 'h6.example', 'h7.example', 'h8.example']);
    expect(asked(fake)).not.toContain('h69.example');
    expect(asked(fake)).not.toContain('h0.example');
  });
});

describe('a search outside', () => {
  let fake: Fake;
  const words = async (): Promise<string[]> => {
    const told = await handlersOf(fake.world)['outside-words']({ tab: TAB }, null);
    return told.ok ? (told.value ?? []) : [];
  };
  const search = (sent: string[]) =>
    handlersOf(fake.world)['search-outside']({ tab: TAB, words: sent }, null);
  const answerOf = (body: string): Wishes['web'] =>
    new Proxy({}, { get: () => ({ type: 'application/json', body }) });
  const ARTICLE = {
    url: COAST.url,
    title: COAST.title,
    seendate: '20240209T100000Z',
    domain: 'coast-radio.example',
    language: 'English',
  };
  beforeEach(async () => {
    fake = await fakeWith({ web: answerOf(JSON.stringify({ articles: [ARTICLE] })) });
  });

  it('sends the words that were shown and nothing else of the article, to one host', async () => {
    const shown = await words();
    expect(shown.length).toBeGreaterThan(1);
    expect(fake.web.asked).toEqual([]);
    expect(await search(shown)).toEqual(ok({ came: 1, asked: 1, failed: 0 }));
    const [address = ''] = fake.web.asked.map((wish) => wish.address);
    expect(new URL(address).hostname).toBe('api.gdeltproject.org');
    const sent = new URL(address).searchParams.get('query') ?? '';
    expect(
      sent
        .replace(/["()]/g, '')
        .split(/ OR | /)
        .join(' '),
    ).toBe(shown.join(' '));
    expect(fake.records.get(TAB)?.state).toMatchObject({ state: 'ready', untold: [{ report: COAST.url }] });
  });

  it('names outlets as the directory does', async () => {
    const outlet = {
      ...{ domain: 'coast-radio.example', name: 'Coast Radio One', country: 'GB', language: 'en' },
      ...{ agency: false, aliases: [], others: [], feeds: [] },
    };
    fake = await fakeWith({ web: answerOf(JSON.stringify({ articles: [ARTICLE] })), outlets: [outlet] });
    await search(await words());
    expect(fake.records.get(TAB)?.state).toMatchObject({ untold: [{ outlet: { name: 'Coast Radio One' } }] });
  });

  it('sends nothing but what was shown', async () => {
    expect(await search(['other', 'words'])).toMatchObject({ ok: false, problem: { code: 'page-gone' } });
    expect(fake.web.asked).toEqual([]);
  });

  it('is not asked again too soon', async () => {
    fake = await fakeWith({ wait: 2000 });
    expect(await search(await words())).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect(fake.web.asked).toEqual([]);
  });

  it.each<[name: string, web: Wishes['web'], code: string]>([
    ['too much is asked', new Proxy({}, { get: () => ({ status: 429 }) }), 'busy'],
    ['it says so in words', answerOf('Please limit requests to one every 5 seconds.'), 'busy'],
    ['a page comes', answerOf('<html>'), 'network'],
    ['it is offline', new Proxy({}, { get: () => ({ fails: 'offline' }) }), 'offline'],
  ])('is told to have failed where %s', async (_name, web, code) => {
    fake = await fakeWith({ web });
    expect(await search(await words())).toMatchObject({ ok: false, problem: { code } });
    expect(fake.records.get(TAB)?.state.state).toBe('unknown-event');
  });
});
