/** What a panel shows before anything was looked at, and after the background was lost. */
import { describe, expect, it } from 'vitest';
import { leave, pageMoved } from '../../../lib/app/leave';
import { chipClicked, markClicked } from '../../../lib/app/page-clicks';
import { panelState } from '../../../lib/app/panel-state';
import type { TabRecord } from '../../../lib/app/ports';
import type { Settings } from '../../../lib/core/settings/schema';
import { createFake, seenPage, type Wishes } from './world';

const ADDRESS = 'https://valley-post.example/cable-car';
const record = (over: Partial<TabRecord> = {}): TabRecord => ({
  url: ADDRESS,
  look: 'before',
  since: 999_000,
  state: { state: 'not-article', reasons: ['kept'] },
  ...over,
});
const EVERY: Partial<Settings> = { scope: 'every', welcomed: true };
const OFF: Partial<Settings> = { ...EVERY, sites: { 'valley-post.example': { detect: false } } };

describe('a panel beside a tab that was not looked at', () => {
  it.each<[string, Wishes, object]>([
    ['of an unknown address', {}, { state: 'no-permission', site: '' }],
    ['of the browser itself', { addresses: { 7: 'about:config' } }, { state: 'not-article', reasons: [] }],
    [
      'on a site that is off',
      { addresses: { 7: ADDRESS }, settings: OFF },
      { state: 'off', site: 'valley-post.example' },
    ],
    ['on a site not chosen', { addresses: { 7: ADDRESS } }, { state: 'idle', site: 'valley-post.example' }],
    [
      'on a site not allowed',
      { addresses: { 7: ADDRESS }, settings: EVERY, allowed: false },
      { state: 'no-permission', site: 'valley-post.example' },
    ],
  ])('%s', async (_what, wishes, state) => {
    const { world } = createFake(wishes);
    expect(await panelState(world, 7)).toEqual({ ok: true, value: state });
  });

  it('looks by itself where it may', async () => {
    const { world } = createFake({ addresses: { 7: ADDRESS }, settings: EVERY, pages: { 7: seenPage() } });
    expect(await panelState(world, 7)).toMatchObject({ value: { state: 'unknown-event' } });
  });
});

describe('a panel beside a tab that is known', () => {
  it.each<[string, Partial<TabRecord>, string]>([
    ['shows what is known', {}, 'not-article'],
    ['shows it at another place of the page', { url: ADDRESS }, 'not-article'],
    ['looks anew when the page is another', { url: 'https://valley-post.example/other' }, 'unknown-event'],
    ['waits for a look', { state: { state: 'looking' } }, 'looking'],
    ['looks anew when a look was lost', { state: { state: 'looking' }, since: 0 }, 'unknown-event'],
  ])('%s', async (_what, over, state) => {
    const { world, records } = createFake({
      addresses: { 7: `${ADDRESS}#second` },
      settings: EVERY,
      pages: { 7: seenPage() },
    });
    records.set(7, record(over));
    expect(await panelState(world, 7)).toMatchObject({ value: { state } });
  });

  it.each([
    ['that was just clicked', 999_000, true],
    ['that was clicked long ago', 900_000, false],
  ])('shows a finding %s, once', async (_what, at, told) => {
    const { world, records, log } = createFake({ addresses: { 7: ADDRESS } });
    records.set(7, record({ show: { finding: 'f', at } }));
    await panelState(world, 7);
    await panelState(world, 7);
    expect(log.filter((line) => line === 'tell show-finding 7')).toHaveLength(told ? 1 : 0);
  });
});

describe('a tab that moves', () => {
  it.each<[string, Partial<TabRecord>, boolean]>([
    ['to another page: all goes', { url: 'https://valley-post.example/other' }, true],
    ['within its page: all stays', {}, false],
    ['while it is looked at: the look settles it', { url: null, state: { state: 'looking' } }, false],
  ])('%s', async (_what, over, goes) => {
    const { world, records, shown } = createFake({ pages: { 7: seenPage() } });
    records.set(7, record(over));
    await pageMoved(world, 7);
    expect(records.has(7)).toBe(!goes);
    expect(shown.has(7)).toBe(goes);
  });

  it('to a page without reader: all goes', async () => {
    const { world, records } = createFake();
    records.set(7, record());
    await pageMoved(world, 7);
    expect(records.has(7)).toBe(false);
  });

  it('leaves neither badge nor mark, and panels ask anew', async () => {
    const { world, log, records, shown } = createFake();
    records.set(7, record());
    await leave(world, 7, record());
    expect(log).toEqual(['badge 7 none', 'tell state-changed 7']);
    expect(shown.get(7)).toBeNull();
  });

  it('leaves what a look that began meanwhile will show', async () => {
    const { world, log, records, shown } = createFake();
    const later = record({ look: 'later', state: { state: 'looking' } });
    records.set(7, record());
    // The reloaded page's detector is quicker than the answer that the page before it is gone.
    world.page.address = async () => {
      await world.tabs.write(7, later);
      return null;
    };
    await pageMoved(world, 7);
    expect(records.get(7)).toEqual(later);
    expect([...log, ...shown]).toEqual([]);
  });
});

describe('clicks in the page', () => {
  it('open the panel before anything is awaited', () => {
    const { world, log } = createFake();
    void chipClicked(world, { tab: 7, window: 1 });
    void markClicked(world, { tab: 7, window: 1 }, { finding: 'f', docked: false });
    expect(log).toEqual(['open 7', 'open 7']);
  });

  it.each([
    [true, false],
    [false, true],
  ])('dock the panel where the browser does not open its own (%s)', async (opens, docked) => {
    const { world } = createFake({ opens });
    expect(await chipClicked(world, { tab: 7, window: 1 })).toEqual({ docked });
  });

  it('on marks tell panels, also the one that opens now', async () => {
    const { world, log, records } = createFake();
    records.set(7, record());
    await markClicked(world, { tab: 7, window: 1 }, { finding: 'f', docked: true });
    expect(log).toEqual(['tell show-finding 7']);
    expect(records.get(7)?.show).toEqual({ finding: 'f', at: 1_000_000 });
  });
});
