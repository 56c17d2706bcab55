/** Looks at pages of every kind: which state they bring, and what page, badge and panels show of it. */
import { describe, expect, it } from 'vitest';
import { articleSeen } from '../../../lib/app/article-seen';
import { look } from '../../../lib/app/look';
import type { SeenPage } from '../../../lib/app/ports';
import { fail, ok } from '../../../lib/core/result';
import { articleOf, createFake, seenPage } from './world';

const EVERY = { scope: 'every' as const };
const short = ok(articleOf({ paragraphs: ['Six kettles of steel.'] }));
const LONG = ok(
  articleOf({ paragraphs: Array.from({ length: 40 }, () => 'Words of some kind that go on.') }),
);

describe('a look', () => {
  it.each<[string, Partial<SeenPage>, boolean, string]>([
    ['an article nobody knows', {}, false, 'unknown-event'],
    ['a page without text', { article: fail('not-article', 'no text') }, true, 'not-article'],
    ['a page too large', { article: fail('too-large', 'parts') }, true, 'failed'],
    ['no signs of an article, by itself', { likely: false, article: LONG }, false, 'not-article'],
    [
      'no signs, but a person asks and there is text',
      { likely: false, article: LONG },
      true,
      'unknown-event',
    ],
    ['no signs, a person asks, hardly a word', { likely: false, article: short }, true, 'not-article'],
  ])('at %s', async (_what, over, asked, state) => {
    const { world, shown } = createFake({ settings: EVERY, pages: { 7: seenPage(over) } });
    expect((await look(world, 7, { asked })).state).toBe(state);
    // Not `null`: a panel that the person docked stays, and says it.
    expect(shown.get(7)).toEqual({ chip: null, marks: [], dock: false });
  });

  it('tells panels when it begins and when it ends', async () => {
    const { world, log } = createFake({ pages: { 7: seenPage() } });
    await look(world, 7, { asked: false });
    expect(log).toEqual(['tell state-changed 7', 'badge 7 none', 'tell state-changed 7']);
  });

  it('gives the reasons why a page is no article', async () => {
    const { world } = createFake({
      pages: { 7: seenPage({ likely: false, reasons: ['no-text'], article: short }) },
    });
    expect(await look(world, 7, { asked: false })).toEqual({ state: 'not-article', reasons: ['no-text'] });
  });

  it('that ends late does not overwrite a later one', async () => {
    const fake = createFake({ pages: { 7: seenPage() } });
    const first = look(fake.world, 7, { asked: false });
    const second = look(fake.world, 7, { asked: true });
    await Promise.all([first, second]);
    expect(fake.records.get(7)?.look).toBe('look-2');
    expect(fake.log.filter((line) => line.startsWith('badge'))).toHaveLength(1);
  });

  it.each<[string, string | null]>([
    ['at another address', 'https://valley-post.example/front'],
    ['without reader', null],
  ])('that ends when the tab is %s shows nothing there', async (_what, address) => {
    const { world, records, shown, log } = createFake({ pages: { 7: seenPage() } });
    world.page.address = async () => address;
    await look(world, 7, { asked: true });
    expect(records.has(7)).toBe(false);
    expect(shown.get(7)).toBeNull();
    expect(log.slice(-2)).toEqual(['badge 7 none', 'tell state-changed 7']);
  });

  it.each([
    ['nobody asked for', false, false],
    ['a person asked for', true, true],
  ])('%s, of a site that is not on when it ends, is kept: %s', async (_what, asked, kept) => {
    const { world, records } = createFake({ pages: { 7: seenPage() } });
    await look(world, 7, { asked });
    expect(records.has(7)).toBe(kept);
  });

  it('says so when there is no room for what it found', async () => {
    const { world, records } = createFake({ settings: EVERY, pages: { 7: seenPage() }, room: 200 });
    await look(world, 7, { asked: false });
    expect(records.get(7)?.state).toMatchObject({ state: 'failed', problem: { code: 'storage' } });
  });

  it('fails in words when the page is gone, and keeps nothing in it', async () => {
    const { world, shown } = createFake();
    expect(await look(world, 7, { asked: true })).toMatchObject({
      state: 'failed',
      problem: { code: 'page-gone' },
    });
    expect(shown.has(7)).toBe(false);
  });

  it('fails in words when the library cannot be read', async () => {
    const broken = async () => fail('storage', 'disk');
    const { world } = createFake({ pages: { 7: seenPage() }, library: { totals: broken } });
    expect(await look(world, 7, { asked: true })).toMatchObject({
      state: 'failed',
      problem: { code: 'storage' },
    });
  });

  it('loads the bundled pack where the library is empty', async () => {
    const { world } = createFake({ pages: { 7: seenPage() } });
    await look(world, 7, { asked: false });
    const { world: filled, log } = createFake({
      pages: { 7: seenPage() },
      library: {
        totals: async () => ok({ events: 1, reports: 1, remembered: 0, bytes: 1, unreadable: 0 }),
        addPack: async () => fail('unknown', 'not asked for'),
      },
    });
    expect((await look(filled, 7, { asked: false })).state).toBe('unknown-event');
    expect(log).toContain('tell state-changed 7');
  });
});

describe('an article that the detector saw', () => {
  it.each([
    ['on', { scope: 'every' as const }, true],
    ['not chosen', { scope: 'picked' as const }, false],
    ['off', { scope: 'every' as const, sites: { 'valley-post.example': { detect: false } } }, false],
  ])('on a site that is %s', async (_what, settings, on) => {
    const { world, records } = createFake({ settings, pages: { 7: seenPage() } });
    expect(await articleSeen(world, 7, 'https://www.valley-post.example/cable-car')).toEqual({ on });
    expect(records.has(7)).toBe(on);
  });
});
