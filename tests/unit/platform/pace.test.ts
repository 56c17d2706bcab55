/** Turns that are taken only so often, also by a background that starts anew. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pacePort } from '../../../lib/platform/pace';
import { oneLock } from './one-lock';

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: fake.stored[key] }),
        set: async (values: object) => void Object.assign(fake.stored, values),
      },
    },
  },
}));

beforeEach(() => {
  fake.stored = {};
  vi.stubGlobal('navigator', { locks: oneLock() });
  vi.useFakeTimers({ now: 100_000 });
});

describe('a turn', () => {
  it.each<[name: string, last: unknown, wait: number]>([
    ['was never taken', undefined, 0],
    ['was taken just now', 100_000, 6000],
    ['was taken two seconds ago', 98_000, 4000],
    ['was taken six seconds ago', 94_000, 0],
    ['was taken by a clock that was set back since', 900_000, 0],
    ['is noted as no time', 'yesterday', 0],
  ])('%s', async (_name, last, wait) => {
    fake.stored['pace:a'] = last;
    expect(await pacePort.turn('a', 6000)).toBe(wait);
    expect(fake.stored['pace:a']).toBe(wait === 0 ? 100_000 : last);
  });

  it('is taken by one of two that want it at once, and is each name’s own', async () => {
    expect(await Promise.all([pacePort.turn('a', 6000), pacePort.turn('a', 6000)])).toEqual([0, 6000]);
    expect(await pacePort.turn('b', 6000)).toBe(0);
  });
});
