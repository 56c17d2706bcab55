/** What the settings page asks about sources, and what follows from changes. */
import { describe, expect, it } from 'vitest';
import { sourcesHandlers } from '../../../../lib/app/sources/handlers';
import { fail } from '../../../../lib/core/result';
import { DEFAULT_SETTINGS } from '../../../../lib/core/settings/read';
import { NO_SOURCES, type SourceChange } from '../../../../lib/core/sources/choices';
import type { FeedChoice, SourceState } from '../../../../lib/core/sources/model';
import { createFake, type Wishes } from '../world';

const NOW = Date.UTC(2026, 10, 26, 12);
const HOUR = 3_600_000;
const URLS = { a: 'https://a.example/feed', b: 'https://b.example/feed' };
const feed = (name: 'a' | 'b', on = true): FeedChoice => ({
  ...{ url: URLS[name], title: name, domain: `${name}.example`, language: 'en', on },
});
const STATE: SourceState = {
  ...{ tried: NOW - HOUR, fetched: NOW - HOUR, due: NOW + HOUR, failures: 0, problem: null },
  ...{ etag: '"a"', modified: null, items: 3, seen: [1, 2, 3] },
};

function fakeWith(feeds: FeedChoice[], states: Record<string, SourceState> = {}, wishes: Wishes = {}) {
  const settings = { ...DEFAULT_SETTINGS, sources: { ...NO_SOURCES, feeds } };
  const fake = createFake({ now: () => NOW, settings, ...wishes });
  for (const [id, state] of Object.entries(states)) fake.web.states.set(id, state);
  return { ...fake, handlers: sourcesHandlers(fake.world), settingsNow: () => fake.settings };
}

describe('sources', () => {
  it('tells what is chosen and how it goes, on or off, without what was seen', async () => {
    const { handlers } = fakeWith([feed('a'), feed('b', false)], { [`feed:${URLS.b}`]: STATE });
    const { seen: _, ...known } = STATE;
    expect(await handlers.sources({})).toEqual({
      ok: true,
      value: {
        full: false,
        choices: { ...NO_SOURCES, feeds: [feed('a'), feed('b', false)] },
        states: { [`feed:${URLS.b}`]: known },
      },
    });
  });

  it('fails where choices cannot be read', async () => {
    const { world } = fakeWith([]);
    const broken = { ...world, settings: { ...world.settings, read: async () => fail('storage', 'no') } };
    expect(await sourcesHandlers(broken).sources({})).toMatchObject({ problem: { code: 'storage' } });
  });
});

const IDS = { a: `feed:${URLS.a}`, pack: 'pack:https://p.example/p.json' };

describe('changes', () => {
  const busy = { ...STATE, problem: { code: 'busy', message: '429' } as const };
  const switched: SourceChange = { type: 'switch-feeds', urls: [URLS.a], on: true };
  const pages = ['26', '25', '24'].map((day) => `Portal:Current_events/2026_November_${day}`);
  it.each<[string, FeedChoice[], SourceState | null, SourceChange, string[]]>([
    ['a feed that is added is fetched at once', [], null, { type: 'feeds', feeds: [feed('a')] }, [URLS.a]],
    ['one that goes on again is fetched at once', [feed('a', false)], STATE, switched, [URLS.a]],
    ['a server that asked for peace has it', [feed('a', false)], busy, switched, []],
    ['what was on waits until it is due', [feed('a')], STATE, switched, []],
    ['what goes off is not fetched', [feed('a')], null, { ...switched, on: false }, []],
    ['what comes in off is not fetched', [], null, { type: 'feeds', feeds: [feed('a', false)] }, []],
    ['a pack is a source', [], null, { type: 'pack', url: IDS.pack.slice(5), on: true }, [IDS.pack.slice(5)]],
    ['current events are one', [], null, { type: 'current-events', on: true }, pages.slice(0, 1)],
  ])('%s', async (_what, feeds, state, change, asked) => {
    const { handlers, web, rest } = fakeWith(feeds, state ? { [IDS.a]: state } : {});
    expect(await handlers['change-sources']({ change })).toMatchObject({ ok: true });
    await rest();
    expect(web.asked.map(({ address }) => new URL(address).searchParams.get('page') ?? address)).toEqual(
      asked,
    );
  });

  it.each([
    [true, NOW + HOUR],
    [false, null],
  ])('with the only feed on: %s, the alarm is set to %s', async (on, wakes) => {
    const { handlers, web } = fakeWith([feed('a')], { [IDS.a]: STATE });
    await handlers['change-sources']({ change: { type: 'switch-feeds', urls: [URLS.a], on } });
    expect(web.wakes).toBe(wakes);
  });

  it('forgets what is known of a feed that was removed', async () => {
    const { handlers, web, settingsNow } = fakeWith([feed('a')], { [IDS.a]: STATE });
    await handlers['change-sources']({ change: { type: 'remove-feeds', urls: [URLS.a] } });
    expect(settingsNow().sources.feeds).toEqual([]);
    expect([...web.states]).toEqual([]);
  });

  it('changes nothing where it cannot be stored', async () => {
    const { world, web } = fakeWith([feed('a')]);
    const full = { ...world, settings: { ...world.settings, change: async () => fail('full', 'no room') } };
    const change = { type: 'texts', texts: 'panel' } as const;
    expect(await sourcesHandlers(full)['change-sources']({ change })).toMatchObject({ ok: false });
    expect(web.wakes).toBeUndefined();
  });
});

describe('testing a source', () => {
  it('fetches it, answers its state, and sets the alarm', async () => {
    const { handlers, web } = fakeWith([feed('a', false), feed('b')]);
    const answer = await handlers['fetch-source']({ id: `feed:${URLS.a}` });
    expect(web.asked.map(({ address }) => address)).toEqual([URLS.a]);
    expect(answer).toMatchObject({ ok: true, value: { tried: NOW, problem: { code: 'gone' } } });
    expect(answer.ok && Object.keys(answer.value)).not.toContain('seen');
    expect(web.wakes).toBe(NOW);
  });

  it('fetches nothing that is not chosen', async () => {
    const { handlers, web } = fakeWith([feed('a')]);
    expect(await handlers['fetch-source']({ id: 'feed:https://c.example/' })).toMatchObject({ ok: false });
    expect(web.asked).toEqual([]);
  });
});
