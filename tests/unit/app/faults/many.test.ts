/** A clock that jumps, many tabs at once, private windows beside others, storage that gives out. */
import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../../../lib/app/handlers';
import { look } from '../../../../lib/app/look';
import { forgetExpired } from '../../../../lib/app/remember';
import { fail } from '../../../../lib/core/result';
import { COAST, packWith, pageOf } from '../articles';
import { articleOf, createFake, type Wishes } from '../world';
import { begun, confirmed, OWN, prepared, TAB } from './ground';

const HOUR = 3_600_000;
const YEAR = 8760 * HOUR;

const shown = async ({ world }: ReturnType<typeof createFake>, tab = TAB): Promise<string> => {
  const answer = await handlersOf(world)['panel-state']({ tab }, null);
  return answer.ok ? answer.value.state : answer.problem.code;
};

describe('a clock that jumps', () => {
  it.each([
    ['an hour on', HOUR],
    ['an hour back', -HOUR],
    ['ten years back', -10 * YEAR],
    ['ten years on', 10 * YEAR],
  ])('%s: what the person kept and set right stays, a look that was lost is done anew', async (_what, by) => {
    const ground = await prepared();
    const record = ground.fake.records.get(TAB);
    if (!record) throw new Error('nothing is known of the tab');
    ground.fake.records.set(TAB, {
      ...record,
      url: null,
      since: ground.clock.now,
      state: { state: 'looking' },
    });
    ground.clock.now += by;
    const fake = begun(ground);
    await forgetExpired(fake.world);
    await confirmed(fake.world);
    expect(await shown(fake)).toMatch(/^(?:ready|alone)$/);
  });

  it('back: what is remembered stays for its time, and goes when the clock is right again', async () => {
    const ground = await prepared();
    const { world } = begun(ground);
    ground.clock.now -= YEAR;
    await forgetExpired(world);
    expect(await world.library.totals()).toMatchObject({ value: { remembered: 1 } });
    ground.clock.now += YEAR + 31 * 24 * HOUR;
    await forgetExpired(world);
    expect(await world.library.totals()).toMatchObject({ value: { remembered: 0 } });
  });
});

const TABS = Array.from({ length: 200 }, (_, index) => index + 1);
/** Every tab shows another page of one outlet. */
const addressOf = (tab: number): string => `https://valley-post.example/cable-car-${tab}`;
const restored = (over: Wishes = {}) =>
  createFake({
    settings: { scope: 'every' },
    pack: packWith({ 'cable-car': [COAST] }),
    pages: Object.fromEntries(TABS.map((tab) => [tab, pageOf(articleOf({ url: addressOf(tab) }))])),
    addresses: Object.fromEntries(TABS.map((tab) => [tab, addressOf(tab)])),
    ...over,
  });

describe('two hundred tabs that are restored at once', () => {
  it('are each looked at, each shows its own, and the pack is there once', { timeout: 120_000 }, async () => {
    const fake = restored();
    const ask = handlersOf(fake.world);
    const looks = TABS.map((tab) => look(fake.world, tab, { asked: false }));
    const seen = TABS.slice(0, 3).map((tab) =>
      ask['article-seen']({}, { tab, window: tab % 2, address: '' }),
    );
    await Promise.all([...looks, ...seen]);
    const known = TABS.map((tab) => fake.records.get(tab));
    expect(known.map((record) => record?.url)).toEqual(TABS.map(addressOf));
    expect(new Set(known.map((record) => record?.state.state))).toEqual(new Set(['ready']));
    expect(await fake.world.library.totals()).toMatchObject({ value: { events: 1, reports: 1 } });
  });

  it('say so where there is no room for what is known of them', async () => {
    const fake = restored({ room: 600 });
    const states = await Promise.all(TABS.slice(0, 20).map((tab) => look(fake.world, tab, { asked: false })));
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['ready']));
    expect(fake.records.get(1)?.state).toMatchObject({ state: 'failed', problem: { code: 'storage' } });
  });
});

describe('a private window', () => {
  it('leaves no trace beside others that are remembered', async () => {
    const ground = await prepared();
    const fake = begun(ground);
    const before = await fake.world.library.totals();
    fake.world.sites.hidden = async (tab) => tab === 8;
    const private8 = articleOf({ url: 'https://valley-post.example/private', title: 'Another brake' });
    fake.world.page.read = async () => ({ ok: true, value: pageOf(private8) });
    await look(fake.world, 8, { asked: true });
    await fake.rest();
    expect(await fake.world.library.totals()).toEqual(before);
  });
});

describe('storage that is refused', () => {
  it.each([
    ['storage', 'The browser refused.'],
    ['full', 'There is no room.'],
  ] as const)('is told by its code (%s), and the next look goes well', async (code, message) => {
    const ground = await prepared();
    const fake = begun(ground);
    const { library } = fake.world;
    fake.world.library = { ...library, totals: async () => fail(code, message) };
    expect(await look(fake.world, TAB, { asked: true })).toEqual({
      state: 'failed',
      problem: { code, message },
    });
    fake.world.library = library;
    expect((await look(fake.world, TAB, { asked: true })).state).toBe('ready');
    expect(fake.records.get(TAB)?.url).toBe(OWN.url);
    await confirmed(fake.world);
  });
});
