/** Fetching by itself: what is asked and what is not, and that it goes on wherever the background is ended. */
import { describe, expect, it, vi } from 'vitest';
import type { World } from '../../../../lib/app/ports';
import type { Taker, Takers } from '../../../../lib/app/sources/takers';
import { keepAlarm, setAlarm, tick } from '../../../../lib/app/sources/tick';
import { fail, ok } from '../../../../lib/core/result';
import { DEFAULT_SETTINGS } from '../../../../lib/core/settings/read';
import { NO_SOURCES } from '../../../../lib/core/sources/choices';
import type { SourceChoices, SourceState } from '../../../../lib/core/sources/model';
import { createFake, type Wishes } from '../world';

const NOW = Date.UTC(2026, 10, 26, 12);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const taker: Taker = async () => ok({ items: 2, seen: [1, 2] });
const TAKERS: Takers = { feed: taker, pack: taker, 'current-events': taker };

const address = (name: string): string => `https://${name}.example/feed`;
const feeds = (names: string[], on = true): SourceChoices => ({
  ...NO_SOURCES,
  feeds: names.map((name) => ({
    ...{ url: address(name), title: name, domain: `${name}.example`, language: 'en', on },
  })),
});
const good = (names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [address(name), 'body']));

function fakeWith(sources: SourceChoices, wishes: Wishes = {}) {
  const fake = createFake({
    web: good(sources.feeds.map(({ title }) => title)),
    now: () => NOW,
    ...wishes,
    settings: { ...DEFAULT_SETTINGS, sources },
  });
  const asked = (): string[] =>
    fake.web.asked.map((wish) => new URL(wish.address).hostname.split('.')[0] ?? '');
  const state = (name: string) => fake.web.states.get(`feed:${address(name)}`);
  return { ...fake, asked, state };
}
const STATE: SourceState = {
  ...{ tried: NOW - DAY, fetched: NOW - DAY, due: NOW - MINUTE, failures: 0, problem: null },
  ...{ etag: '"a"', modified: 'Thu', items: 1, seen: [1] },
};

describe('with no source on', () => {
  const off: SourceChoices = { ...feeds(['a'], false), packs: [{ url: address('p'), on: false }] };
  it.each([
    ['nothing was chosen', NO_SOURCES],
    ['all is off', off],
  ])('nothing is asked, no alarm is set: %s', async (_what, sources) => {
    const { world, web } = fakeWith(sources);
    for (const work of [keepAlarm, setAlarm, tick, setAlarm]) await work(world);
    expect(web.asked).toEqual([]);
    expect(web.wakes).toBeNull();
    expect(await world.alarm.isSet()).toBe(false);
    expect(web.states.size).toBe(0);
  });

  it('nothing either where the choices cannot be read, and nothing is forgotten', async () => {
    const { world, web } = fakeWith(feeds(['a']));
    web.states.set('feed:b', STATE);
    world.settings.read = async () => fail('storage', '');
    await tick(world, TAKERS);
    expect(web.asked).toEqual([]);
    expect(web.wakes).toBeUndefined();
    expect(web.states.size).toBe(1);
  });
});

describe('a tick', () => {
  it('asks what is due, and is woken when the next one is', async () => {
    const { world, web, asked, state } = fakeWith(feeds(['a', 'b', 'c']));
    web.states.set(`feed:${address('b')}`, { ...STATE, tried: NOW - 1, due: NOW + 10 * MINUTE });
    await tick(world, TAKERS);
    expect(asked()).toEqual(['a', 'c']);
    expect(state('a')).toMatchObject({ fetched: NOW, items: 2, seen: [1, 2], due: NOW + 30 * MINUTE });
    expect(web.wakes).toBe(NOW + 10 * MINUTE);
  });

  it.each(['read', 'known'] as const)(
    'is woken again where the states could not be had: %s',
    async (what) => {
      const { world, web } = fakeWith(feeds(['a']));
      vi.spyOn(world.sourceStates, what).mockRejectedValueOnce(new Error('odd'));
      await expect(tick(world, TAKERS)).rejects.toThrow('odd');
      expect(web.wakes).toBe(NOW);
    },
  );

  it('asks nothing and rests for an hour where nothing can be written down', async () => {
    const { world, web, asked } = fakeWith(feeds(['a', 'b', 'c', 'd', 'e', 'f']));
    web.full = true;
    await tick(world, TAKERS);
    expect(asked()).toEqual([]);
    expect(web.wakes).toBe(NOW + 60 * MINUTE);
    await setAlarm(world);
    expect(web.wakes).toBe(NOW + 60 * MINUTE);
    web.full = false;
    await setAlarm(world);
    expect(web.wakes).toBe(NOW);
  });

  it('sends back what came with the last good answer', async () => {
    const { world, web } = fakeWith(feeds(['a', 'b']));
    web.states.set(`feed:${address('a')}`, STATE);
    await tick(world, TAKERS);
    expect(web.asked).toMatchObject([
      { address: address('b'), etag: null, modified: null },
      { address: address('a'), etag: '"a"', modified: 'Thu' },
    ]);
    const keys = web.asked.flatMap((wish) => Object.keys(wish));
    expect([...new Set(keys)].sort()).toEqual(['accept', 'address', 'etag', 'modified', 'most']);
  });

  it('is bounded; what is left comes soon', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `n${index}`);
    const { world, web, asked } = fakeWith(feeds(names));
    await tick(world, TAKERS);
    expect(asked()).toHaveLength(8);
    expect(web.wakes).toBe(NOW);
    await tick(world, TAKERS);
    expect([...asked()].sort()).toEqual([...names].sort());
    expect(web.wakes).toBe(NOW + 30 * MINUTE);
  });

  it('begins nothing more after 20 seconds', async () => {
    let now = NOW;
    const { world, asked } = fakeWith(feeds(['a', 'b', 'c', 'd', 'e', 'f']), { now: () => now });
    const slow: Taker = async () => {
      now += 6000;
      return taker(...([] as unknown as Parameters<Taker>));
    };
    await tick(world, { ...TAKERS, feed: slow });
    expect(asked()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('asks four at once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const web = Object.fromEntries(names.map((name) => [address(name), null]));
    const { world, asked } = fakeWith(feeds(names), { web });
    void tick(world, TAKERS);
    await settle();
    expect(asked()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does nothing while another one runs', async () => {
    const { world, web } = fakeWith(feeds(['a']));
    web.busy = true;
    await tick(world, TAKERS);
    expect(web.asked).toEqual([]);
  });

  it('leaves what was switched off meanwhile', async () => {
    const fake = fakeWith(feeds(['a', 'b', 'c', 'd', 'e']));
    const off: Taker = async () => {
      await fake.world.settings.change((settings) => ({ ...settings, sources: feeds(['a'], false) }));
      await setAlarm(fake.world);
      return ok({ items: 2, seen: [] });
    };
    await tick(fake.world, { ...TAKERS, feed: off });
    expect(fake.asked()).not.toContain('e');
    expect(fake.web.wakes).toBeNull();
  });

  it('forgets what is listed no longer, not what is off', async () => {
    const { world, web } = fakeWith(feeds(['a'], false));
    web.states.set(`feed:${address('a')}`, STATE);
    web.states.set('current-events:2026-11-01', STATE);
    await setAlarm(world);
    expect([...web.states.keys()]).toEqual([`feed:${address('a')}`]);
  });

  it('lets go what has expired', async () => {
    const fake = fakeWith(feeds(['a']));
    const forget = vi.spyOn(fake.world.library, 'forget');
    await tick(fake.world, TAKERS);
    expect(forget).toHaveBeenCalledWith(NOW, 50);
  });

  it('takes all in its order after a long sleep, a few at a time', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `n${index}`);
    const { world, web, asked } = fakeWith(feeds(names));
    names.forEach((name, index) => {
      const long = NOW - 30 * DAY - index * MINUTE;
      web.states.set(`feed:${address(name)}`, { ...STATE, tried: long, fetched: long, due: long + MINUTE });
    });
    await tick(world, TAKERS);
    await tick(world, TAKERS);
    expect(asked()).toEqual(names.toReversed());
  });
});

describe('offline', () => {
  it('nothing is done, and what is due stays', async () => {
    const { world, web } = fakeWith(feeds(['a']), { offline: true });
    web.states.set(`feed:${address('a')}`, STATE);
    const change = vi.spyOn(world.sourceStates, 'change');
    await tick(world, TAKERS);
    expect(web.asked).toEqual([]);
    expect(change).not.toHaveBeenCalled();
    expect([...web.states.values()]).toEqual([STATE]);
    expect(web.wakes).toBe(NOW + 5 * MINUTE);
  });

  it('where the network goes in the middle of it, too', async () => {
    const { world, web, state } = fakeWith(feeds(['a']), { web: { [address('a')]: { fails: 'offline' } } });
    web.states.set(`feed:${address('a')}`, STATE);
    await tick(world, TAKERS);
    expect(state('a')).toEqual(STATE);
  });
});

/** All that can go on without the outside goes on. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The world as it is for a background that is ended at its so-many-th question to the outside. */
function endingAt(world: World, last: number): { world: World; ended: () => boolean } {
  let questions = 0;
  const counted = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const ask: unknown = Reflect.get(target, name);
        if (typeof ask !== 'function' || name === 'once' || name === 'online') return ask;
        return (...args: unknown[]) =>
          questions++ < last ? ask.apply(target, args) : new Promise(() => undefined);
      },
    });
  const { settings, fetch, sourceStates, alarm } = world;
  const ports = { settings: counted(settings), fetch: counted(fetch) };
  return {
    world: { ...world, ...ports, sourceStates: counted(sourceStates), alarm: counted(alarm) },
    ended: () => questions > last,
  };
}

describe('a background that is ended', () => {
  it('at any point: the next one goes on, and asks nobody too often', async () => {
    let points = 0;
    for (let ended = true; ended; points++) {
      let now = NOW;
      const { world, web, asked, state } = fakeWith(feeds(['a', 'b', 'c']), { now: () => now });
      const first = endingAt(world, points);
      void tick(first.world, TAKERS);
      await settle();
      ended = first.ended();
      const before = asked().length;
      // The lock is free again. Woken at once, the next one asks only what was not begun.
      web.busy = false;
      await keepAlarm(world);
      expect(typeof web.wakes).toBe('number');
      await tick(world, TAKERS);
      expect(new Set(asked()).size).toBe(asked().length);
      expect(asked().length).toBeGreaterThanOrEqual(before);
      now += 20 * MINUTE;
      await tick(world, TAKERS);
      for (const name of ['a', 'b', 'c']) expect(state(name)).toMatchObject({ failures: 0, items: 2 });
      expect(asked().length).toBeLessThanOrEqual(6);
      expect(web.wakes).toBeGreaterThan(now);
    }
    expect(points).toBeGreaterThan(15);
  });

  it('while a server never answers: others are asked, and it is asked ever less', async () => {
    let now = NOW;
    const web = { ...good(['b']), [address('a')]: null };
    const fake = fakeWith(feeds(['a', 'b']), { web, now: () => now });
    for (const failures of [1, 2, 3, 4]) {
      void tick(fake.world, TAKERS);
      await settle();
      fake.web.busy = false;
      const state = fake.state('a');
      expect(state).toMatchObject({ failures, fetched: null, due: now + 15 * MINUTE * 2 ** (failures - 1) });
      expect(fake.web.wakes).toBe(now + MINUTE);
      now = state?.due ?? 0;
    }
    expect(fake.state('b')).toMatchObject({ failures: 0, fetched: expect.any(Number) });
  });
});
