/** One source asked once: what its state tells afterwards. */
import { describe, expect, it, vi } from 'vitest';
import { fetchNow, fetchOne } from '../../../../lib/app/sources/fetch-one';
import type { Taken, Takers } from '../../../../lib/app/sources/takers';
import { fail, ok, type Result } from '../../../../lib/core/result';
import { DEFAULT_SETTINGS } from '../../../../lib/core/settings/read';
import { NO_SOURCES } from '../../../../lib/core/sources/choices';
import { feedSource } from '../../../../lib/core/sources/list';
import type { FeedChoice, SourceChoices, SourceState } from '../../../../lib/core/sources/model';
import type { Answer } from '../web';
import { createFake, type Wishes } from '../world';

const NOW = Date.UTC(2026, 10, 26, 12);
const MINUTE = 60_000;
const URL = 'https://a.example/feed';
const ID = `feed:${URL}`;
const FEED: FeedChoice = { url: URL, title: 'A', domain: 'a.example', language: 'en', on: true };
const STATE: SourceState = {
  ...{ tried: NOW - 60 * MINUTE, fetched: NOW - 60 * MINUTE, due: NOW, failures: 0, problem: null },
  ...{ etag: '"old"', modified: null, items: 1, seen: [1] },
};

function fakeWith(
  answer: Answer | null,
  taken: Result<Taken> = ok({ items: 3, seen: [2] }),
  wishes: Wishes = {},
) {
  const settings = { ...DEFAULT_SETTINGS, sources: { ...NO_SOURCES, feeds: [FEED] } };
  const fake = createFake({ settings, web: { [URL]: answer }, now: () => NOW, ...wishes });
  fake.web.states.set(ID, STATE);
  const feed = vi.fn(async () => taken);
  const takers: Takers = { feed, pack: feed, 'current-events': feed };
  return { ...fake, feed, takers, state: () => fake.web.states.get(ID) };
}

describe('a fetch', () => {
  it('keeps what is to be sent back only of what was taken in', async () => {
    const { world, takers, state } = fakeWith({ body: 'x', etag: '"new"', modified: 'Thu' });
    expect(await fetchOne(world, feedSource(FEED), takers)).toEqual({ ok: true, value: state() });
    expect(state()).toMatchObject({ etag: '"new"', modified: 'Thu', items: 3, seen: [2], fetched: NOW });
  });

  it.each<[string, Result<Taken>, string]>([
    ['a feed that is none', fail('not-feed', 'a page'), 'not-feed'],
    ['a library that is full', fail('full', 'no room'), 'full'],
  ])('is no good with %s', async (_what, taken, code) => {
    const { world, takers, state } = fakeWith({ body: 'x', etag: '"new"' }, taken);
    await fetchOne(world, feedSource(FEED), takers);
    expect(state()).toMatchObject({ problem: { code }, failures: 1, etag: '"old"', items: 1, seen: [1] });
    expect(state()).toMatchObject({ tried: NOW, fetched: STATE.fetched });
  });

  it('is no good where taking it in breaks', async () => {
    const { world, state, takers, feed } = fakeWith('x');
    feed.mockRejectedValueOnce(new Error('odd'));
    await fetchOne(world, feedSource(FEED), takers);
    expect(state()).toMatchObject({ problem: { code: 'unknown', message: 'Error: odd' }, failures: 1 });
  });

  it.each<[string, Answer, object, number]>([
    ['nothing new', { status: 304 }, { failures: 0, etag: '"old"', items: 1, fetched: NOW }, 90],
    ['come later', { status: 429, retryAt: NOW + 99 * MINUTE }, { problem: { code: 'busy' } }, 99],
    ['gone', { status: 410 }, { problem: { code: 'gone' }, failures: 1 }, 1440],
    ['not found', { status: 404 }, { problem: { code: 'gone' }, failures: 1 }, 15],
    ['no answer', { fails: 'network' }, { problem: { code: 'network' }, failures: 1 }, 15],
    ['too slow', { fails: 'too-slow' }, { problem: { code: 'too-slow' }, failures: 1 }, 15],
    ['not allowed', { fails: 'no-permission' }, { problem: { code: 'no-permission' }, failures: 0 }, 60],
  ])('that brings nothing to read: %s', async (_what, answer, state, minutes) => {
    const { world, takers, feed, ...fake } = fakeWith(answer);
    await fetchOne(world, feedSource(FEED), takers);
    expect(fake.state()).toMatchObject({ ...state, due: NOW + minutes * MINUTE });
    expect(feed).not.toHaveBeenCalled();
  });

  it('is written down before it is asked for', async () => {
    const { world, takers, state, web } = fakeWith(null);
    void fetchOne(world, feedSource(FEED), takers);
    await vi.waitFor(() => expect(web.asked).toHaveLength(1));
    expect(state()).toMatchObject({ tried: NOW, failures: 1, due: NOW + 15 * MINUTE });
  });

  it('is not asked for where that cannot be written down', async () => {
    const { world, takers, web } = fakeWith('x');
    world.sourceStates.change = async () => fail('storage', 'no room');
    expect(await fetchOne(world, feedSource(FEED), takers)).toMatchObject({ problem: { code: 'storage' } });
    expect(web.asked).toEqual([]);
  });

  it('leaves nothing of a source that was taken away meanwhile', async () => {
    const { world, takers, feed, web } = fakeWith('x');
    feed.mockImplementationOnce(async () => {
      web.states.delete(ID);
      return ok({ items: 1, seen: [] });
    });
    expect(await fetchOne(world, feedSource(FEED), takers)).toMatchObject({ ok: false });
    expect(web.states.size).toBe(0);
  });

  const off: Partial<SourceChoices> = { feeds: [{ ...FEED, on: false }] };
  it.each<[string, Partial<SourceChoices>, SourceState | undefined]>([
    ['switched off', off, STATE],
    ['switched off, never fetched before', off, undefined],
    ['removed', {}, STATE],
  ])('takes nothing in of a source that is %s while its answer comes', async (_what, sources, before) => {
    const { world, takers, feed, ...fake } = fakeWith('x');
    if (!before) fake.web.states.delete(ID);
    const { get } = world.fetch;
    world.fetch.get = async (wish) => {
      await world.settings.change((all) => ({ ...all, sources: { ...NO_SOURCES, ...sources } }));
      return get(wish);
    };
    expect(await fetchOne(world, feedSource(FEED), takers)).toMatchObject({ problem: { code: 'invalid' } });
    expect(feed).not.toHaveBeenCalled();
    expect(fake.state()).toEqual(before);
  });

  it('is none of a source that is off', async () => {
    const { world, takers, web, state } = fakeWith('x');
    await world.settings.change((all) => ({ ...all, sources: { ...NO_SOURCES, ...off } }));
    expect(await fetchOne(world, feedSource(FEED), takers)).toMatchObject({ problem: { code: 'invalid' } });
    expect(web.asked).toEqual([]);
    expect(state()).toEqual(STATE);
    expect(await fetchNow(world, ID, takers)).toMatchObject({ ok: true });
  });
});

describe('a fetch that the person asks for', () => {
  const later = { ...STATE, due: NOW + MINUTE };
  const busy: SourceState = { ...later, problem: { code: 'busy', message: '' } };
  it.each<[string, SourceState, number]>([
    ['also before it is due', later, 1],
    ['not where the server wants peace', busy, 0],
    ['when that is over', { ...busy, due: NOW - 1 }, 1],
  ])('%s', async (_what, before, asked) => {
    const { world, takers, web } = fakeWith('x');
    web.states.set(ID, before);
    expect(await fetchNow(world, ID, takers)).toEqual({ ok: true, value: web.states.get(ID) });
    expect(web.asked).toHaveLength(asked);
  });

  it.each<[string, string, Wishes, string]>([
    ['feed:https://b.example/feed', 'invalid', {}, 'no such source'],
    [ID, 'offline', { offline: true }, 'no network'],
  ])('%s: %s', async (id, code, wishes, _what) => {
    const { world, takers, web, state } = fakeWith('x', ok({ items: 1, seen: [] }), wishes);
    expect(await fetchNow(world, id, takers)).toMatchObject({ problem: { code } });
    expect(web.asked).toEqual([]);
    expect(state()).toEqual(STATE);
  });
});
