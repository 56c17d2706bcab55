/** What the settings ask the browser and the background about sources: one question for exact hosts, given back after. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sourceActions } from '../../../entrypoints/options/source-actions';
import type { Chosen } from '../../../entrypoints/options/source-changes';
import { sourcesHandlers } from '../../../lib/app/sources/handlers';
import type { FetchWish } from '../../../lib/app/sources/ports';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings/read';
import { NO_SOURCES } from '../../../lib/core/sources/choices';
import { type FeedChoice, MAX_FEEDS, MAX_PACKS, type SourceChoices } from '../../../lib/core/sources/model';
import { feedOf } from '../../fixtures/source-states';
import { createFake } from '../app/world';

type Message = { type: string; request: never };
const fake = vi.hoisted(() => ({
  log: [] as string[],
  answer: async (_: Message): Promise<unknown> => undefined,
  get: async (_: FetchWish): Promise<unknown> => undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: (message: Message) => {
        fake.log.push(message.type);
        return fake.answer(message);
      },
    },
    i18n: {},
  },
}));
vi.mock('../../../lib/platform/fetch', () => ({
  fetchPort: { get: (wish: FetchWish) => fake.get(wish) },
}));

const FEED = '<rss version="2.0"><channel><title>Harbour</title></channel></rss>';
const PACK = { url: 'https://ledger.example/p.json', on: true };

/** A background and a browser that says yes, or no. */
function page(choices: Partial<SourceChoices> = {}, allows = true) {
  const sources = { ...NO_SOURCES, ...choices };
  const world = createFake({
    settings: { ...DEFAULT_SETTINGS, sources },
    web: { 'https://harbour.example/feed': FEED },
  });
  const handlers = sourcesHandlers(world.world);
  Object.assign(fake, {
    log: [],
    answer: ({ type, request }: Message) => handlers[type as keyof typeof handlers](request),
    get: world.web.fetch.get,
  });
  const chosen: Chosen = {
    choices: sources,
    outlets: [],
    found: new Set(),
    refresh: async () => {},
    allow: async (hosts) => {
      fake.log.push(`allow ${hosts.join(' ')}`);
      return allows;
    },
    note: async () => {},
    giveBack: async (hosts) => void (hosts.length > 0 && fake.log.push(`give back ${hosts.join(' ')}`)),
  };
  return { actions: sourceActions(chosen), now: () => world.settings.sources };
}
type Shown = ReturnType<typeof page>;

beforeEach(() => {
  fake.log = [];
});

const HOSTS = 'harbour.example www.harbour.example';
const harbour = feedOf('harbour');
const off = { ...harbour, on: false };

describe('switching on', () => {
  it.each<[string, (shown: Shown) => Promise<unknown>, string, Partial<SourceChoices>]>([
    ['feeds', ({ actions }) => actions.feedsOn([off]), HOSTS, { feeds: [harbour] }],
    [
      'a pack',
      ({ actions }) => actions.setPack('ledger.example/p.json', true),
      'ledger.example',
      { packs: [PACK] },
    ],
    [
      'current events',
      ({ actions }) => actions.setCurrentEvents(true),
      'en.wikipedia.org',
      { currentEvents: true },
    ],
  ])('asks once for the hosts of %s, before all else', async (_what, act, hosts, choices) => {
    const shown = page();
    expect(await act(shown)).toBeNull();
    expect(fake.log).toEqual([`allow ${hosts}`, 'change-sources']);
    expect(shown.now()).toEqual({ ...NO_SOURCES, ...choices });
    const other = page({}, false);
    expect(await act(other)).toMatchObject({ code: 'no-permission' });
    expect(fake.log).toEqual([`allow ${hosts}`]);
    expect(other.now()).toEqual(NO_SOURCES);
  });

  const many = <T>(count: number, one: (n: number) => T): T[] =>
    Array.from({ length: count }, (_, n) => one(n));
  it.each<[string, Partial<SourceChoices>, (shown: Shown) => Promise<unknown>]>([
    [
      'feeds',
      { feeds: many(MAX_FEEDS, (n) => feedOf(`n${n}`)) },
      ({ actions }) => actions.feedsOn([harbour]),
    ],
    [
      'packs',
      { packs: many(MAX_PACKS, (n) => ({ url: `https://n${n}.example/`, on: false })) },
      ({ actions }) => actions.setPack('ledger.example/p.json', true),
    ],
  ])('says where there is no room for more %s, and asks nothing', async (_what, choices, act) => {
    expect(await act(page(choices))).toMatchObject({ code: 'full' });
    expect(fake.log).toEqual([]);
  });

  it('takes no pack from this machine', async () => {
    expect(await page().actions.setPack('localhost/p.json', true)).toMatchObject({ code: 'private-address' });
    expect(fake.log).toEqual([]);
  });
});

describe('switching off and removing', () => {
  it('asks nobody to switch off', async () => {
    const { actions, now } = page({ feeds: [harbour] });
    await actions.feedsOff([harbour.url]);
    expect(fake.log).toEqual(['change-sources']);
    expect(now().feeds).toEqual([off]);
  });

  it.each<[string, FeedChoice[], string[]]>([
    ['gives back what was allowed', [harbour], [`give back ${HOSTS}`]],
    ['keeps what others need', [harbour, feedOf('harbour', { url: 'https://harbour.example/world' })], []],
  ])('removing %s', async (_what, feeds, given) => {
    const { actions, now } = page({ feeds, packs: [PACK] });
    await actions.removeFeeds([harbour.url]);
    expect(fake.log.filter((line) => line.startsWith('give'))).toEqual(given);
    expect(now().feeds).toEqual(feeds.slice(1));
  });

  it('keeps what current events need', async () => {
    const wiki = feedOf('en', { url: 'https://en.wikipedia.org/feed', domain: 'en.wikipedia.org' });
    const { actions } = page({ feeds: [wiki], currentEvents: true });
    await actions.removeFeeds([wiki.url]);
    expect(fake.log.at(-1)).toBe('give back www.en.wikipedia.org');
  });

  it('switches all off, and keeps what was chosen', async () => {
    const { actions, now } = page({ feeds: [harbour], packs: [PACK], currentEvents: true, texts: 'panel' });
    expect(await actions.allOff()).toBeNull();
    expect(now()).toEqual({
      feeds: [off],
      packs: [{ ...PACK, on: false }],
      currentEvents: false,
      texts: 'panel',
    });
  });
});

describe('adding and testing', () => {
  it('takes a feed at its address', async () => {
    const { actions, now } = page();
    const taken = { ...harbour, language: 'und' };
    expect(await actions.find('harbour.example/feed')).toEqual({ ok: true, value: { taken } });
    expect(fake.log).toEqual([`allow ${HOSTS}`, 'change-sources', 'sources']);
    expect(now().feeds).toEqual([taken]);
  });

  it('gives back what was allowed where there is nothing', async () => {
    const { actions, now } = page();
    expect(await actions.find('harbour.example/none')).toMatchObject({ problem: { code: 'gone' } });
    expect(fake.log.at(-1)).toBe(`give back ${HOSTS}`);
    expect(now().feeds).toEqual([]);
  });

  it('tests a source, whose host may have to be allowed again', async () => {
    const { actions } = page({ feeds: [harbour] });
    expect(await actions.test(`feed:${harbour.url}`, harbour.url)).toBeNull();
    expect(fake.log).toEqual(['allow harbour.example', 'fetch-source']);
  });

  it('brings a list without a question, switched off', async () => {
    const { actions, now } = page();
    const list = new File([`<opml><outline text="Harbour" xmlUrl="${harbour.url}"/></opml>`], 'a.opml');
    expect(await actions.importList(list)).toMatchObject({ value: { added: 1 } });
    expect(fake.log).toEqual(['change-sources']);
    expect(now().feeds).toEqual([{ ...off, language: 'und' }]);
  });
});
