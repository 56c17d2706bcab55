/** States of sources in storage: sound ones only, one change at a time. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceState } from '../../../lib/core/sources/model';
import { sourceStore } from '../../../lib/platform/source-store';
import { locksByName } from './one-lock';

const storage = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  full: false,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => storage.session,
        set: async (values: Record<string, unknown>) => Object.assign(storage.session, values),
      },
      local: {
        get: async (keys: string[] | null) =>
          Object.fromEntries(Object.entries(storage.kept).filter(([key]) => !keys || keys.includes(key))),
        async set(values: Record<string, unknown>) {
          if (storage.full) throw new Error('quota');
          Object.assign(storage.kept, values);
        },
        remove: async (key: string) => void delete storage.kept[key],
      },
    },
  },
}));

const ID = 'feed:https://a.example/feed';
const KEY = `source:${ID}`;
const STATE: SourceState = {
  ...{ tried: 2, fetched: 1, due: 3, failures: 1, problem: { code: 'network', message: 'no answer' } },
  ...{ etag: '"a"', modified: null, items: 4, seen: [1, 2] },
};
const stateOf = async (id = ID) => (await sourceStore.read([id])).get(id);

beforeEach(() => {
  storage.kept = { settings: { version: 3 } };
  storage.session = {};
  storage.full = false;
  vi.stubGlobal('navigator', { locks: locksByName() });
});

describe('the source store', () => {
  it('keeps, tells and forgets, each by itself', async () => {
    expect(await sourceStore.change(ID, () => STATE)).toEqual({ ok: true, value: undefined });
    await sourceStore.change('pack:b', () => ({ ...STATE, due: 9 }));
    expect(await stateOf()).toEqual(STATE);
    expect((await sourceStore.known()).sort()).toEqual([ID, 'pack:b']);
    await sourceStore.change(ID, () => null);
    expect(await sourceStore.known()).toEqual(['pack:b']);
    expect(storage.kept.settings).toEqual({ version: 3 });
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'odd'],
    ['a part', { due: 1 }],
    ['no number', { ...STATE, due: '1' }],
    ['a problem that is none', { ...STATE, problem: { code: 'odd', message: '' } }],
    ['failures below none', { ...STATE, failures: -1 }],
    ['odd items', { ...STATE, seen: [null] }],
  ])('is as if never fetched: %s', async (_what, stored) => {
    storage.kept[KEY] = stored;
    expect(await stateOf()).toBeUndefined();
    const change = vi.fn(() => STATE);
    await sourceStore.change(ID, change);
    expect(change).toHaveBeenCalledWith(null);
    expect(await stateOf()).toEqual(STATE);
  });

  it('loses neither of two changes at once', async () => {
    await sourceStore.change(ID, () => STATE);
    const more = () => sourceStore.change(ID, (state) => state && { ...state, items: state.items + 1 });
    await Promise.all([more(), more()]);
    expect(await stateOf()).toMatchObject({ items: 6 });
  });

  it('says so where there is no room', async () => {
    storage.full = true;
    expect(await sourceStore.isFull()).toBe(false);
    expect(await sourceStore.change(ID, () => STATE)).toMatchObject({ problem: { code: 'storage' } });
    expect(await sourceStore.isFull()).toBe(true);
    await sourceStore.change(ID, () => null);
    expect(await sourceStore.isFull()).toBe(true);
    storage.full = false;
    await sourceStore.change(ID, () => STATE);
    expect(await sourceStore.isFull()).toBe(false);
  });

  it('does one piece of work at a time, and no second one meanwhile', async () => {
    const done: string[] = [];
    let finish = () => {};
    const first = sourceStore.once(() => new Promise((resolve) => (finish = resolve)));
    await Promise.resolve();
    await sourceStore.once(async () => void done.push('second'));
    expect(done).toEqual([]);
    finish();
    await first;
    await sourceStore.once(async () => void done.push('third'));
    expect(done).toEqual(['third']);
  });
});
