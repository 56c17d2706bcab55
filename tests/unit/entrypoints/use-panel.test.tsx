// @vitest-environment happy-dom
/** The panel keeps step with its tab: also where the background has nothing to tell, or was lost. */
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePanel } from '../../../entrypoints/sidepanel/use-panel';
import { LOST_AFTER } from '../../../lib/app/patience';
import type { PanelState } from '../../../lib/app/ports';

type Updated = (tab: number, change: { status?: string; url?: string }) => void;
const fake = vi.hoisted(() => ({ updated: [] as Updated[], state: {} as PanelState, asked: 0 }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async () => {
        fake.asked += 1;
        return { ok: true, value: fake.state };
      },
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
    tabs: {
      query: async () => [{ id: 7 }],
      onActivated: { addListener: () => undefined, removeListener: () => undefined },
      onUpdated: {
        addListener: (one: Updated) => fake.updated.push(one),
        removeListener: (one: Updated) => fake.updated.splice(fake.updated.indexOf(one), 1),
      },
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fake, { updated: [], state: { state: 'idle', site: 'one.example' }, asked: 0 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Effects run when an act ends, and what they ask for comes in the next. */
async function settle(time = 0): Promise<void> {
  for (const passed of [time, 0, 0]) await act(async () => void (await vi.advanceTimersByTimeAsync(passed)));
}

it('asks anew when its tab goes to another page, and when no other does', async () => {
  const { result, unmount } = renderHook(() => usePanel(true));
  await settle();
  expect(result.current.state).toEqual({ state: 'idle', site: 'one.example' });
  fake.state = { state: 'idle', site: 'two.example' };
  for (const heard of fake.updated) heard(8, { status: 'complete' });
  await settle();
  expect(fake.asked).toBe(1);
  for (const heard of fake.updated) heard(7, { status: 'complete' });
  await settle();
  expect(result.current.state).toEqual({ state: 'idle', site: 'two.example' });
  unmount();
  expect(fake.updated).toEqual([]);
});

it('asks again when a look takes longer than a background lives', async () => {
  fake.state = { state: 'looking' };
  const { result } = renderHook(() => usePanel(true));
  await settle();
  fake.state = { state: 'not-article', reasons: [] };
  await settle(LOST_AFTER - 1);
  expect(result.current.state).toEqual({ state: 'looking' });
  await settle(1);
  expect(result.current.state).toEqual({ state: 'not-article', reasons: [] });
});
