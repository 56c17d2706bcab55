/** Packs by address: what is taken, and that a bad answer leaves the good copy. */
import { describe, expect, it } from 'vitest';
import { fetchOne } from '../../../../lib/app/sources/fetch-one';
import type { Pack } from '../../../../lib/core/model';
import { DEFAULT_SETTINGS } from '../../../../lib/core/settings/read';
import { NO_SOURCES } from '../../../../lib/core/sources/choices';
import { packSource } from '../../../../lib/core/sources/list';
import { FERRY, packWith } from '../articles';
import type { Answer } from '../web';
import { createFake } from '../world';

const NOW = Date.UTC(2026, 10, 26, 12);
const HOUR = 3_600_000;
const URL = 'https://packs.example/ferries.json';
const CHOICE = { url: URL, on: true };
const SOURCE = packSource(CHOICE);
const settings = { ...DEFAULT_SETTINGS, sources: { ...NO_SOURCES, packs: [CHOICE] } };
const COPY = packWith({ ferry: [FERRY] });
const later: Pack = { ...COPY, created: '2024-03-02T00:00:00Z' };
const titled = (pack: Pack, title: string): Pack => ({
  ...pack,
  events: pack.events.map((event) => ({ ...event, title })),
});
const json = (value: unknown): string => JSON.stringify(value);

/** A world that has the copy. */
async function subscribed(copy = COPY) {
  let now = NOW;
  const web: Record<string, Answer> = { [URL]: { body: json(copy), etag: '"copy"' } };
  const fake = createFake({ settings, web, now: () => now });
  const get = async (answer: Answer) => {
    web[URL] = answer;
    const state = await fetchOne(fake.world, SOURCE);
    const events = await fake.world.library.events(['ferry']);
    return { state: state.ok ? state.value : null, events: events.ok ? events.value : [] };
  };
  const wait = (span: number): number => (now += span);
  return { ...fake, get, wait, first: await get(web[URL] ?? '') };
}

describe('a pack by its address', () => {
  it('comes into the library', async () => {
    const { first, web } = await subscribed();
    expect(first.state).toMatchObject({ items: 1, etag: '"copy"', problem: null, due: NOW + 6 * HOUR });
    expect(first.events).toMatchObject([{ id: 'ferry', pack: 'test' }]);
    expect(web.asked).toMatchObject([{ most: 20_000_000, accept: expect.stringContaining('json') }]);
  });

  it.each<[string, Pack]>([
    ['a later one', titled(later, 'Changed')],
    ['one of the same time', titled(COPY, 'Changed')],
    ['one that expires later', { ...titled(later, 'Changed'), expires: '2027-01-01T00:00:00Z' }],
  ])('takes the place of the copy: %s', async (_what, pack) => {
    const { get } = await subscribed();
    const { state, events } = await get({ body: json(pack), etag: '"next"' });
    expect(state).toMatchObject({ etag: '"next"', problem: null, failures: 0 });
    expect(events).toMatchObject([{ title: 'Changed' }]);
  });

  it('is followed by sound ones after one of a wrong clock', async () => {
    const { get } = await subscribed();
    await get(json({ ...COPY, created: '2099-01-01T00:00:00Z' }));
    const next = { ...titled(COPY, 'Changed'), created: '2026-11-26T13:00:00Z' };
    expect(await get(json(next))).toMatchObject({ state: { problem: null }, events: [{ title: 'Changed' }] });
  });

  it.each<[string, string, Answer]>([
    ['a page', 'invalid', '<!doctype html><title>Hello</title>'],
    ['a page after white space', 'invalid', '\n <html>'],
    ['nothing', 'invalid', ''],
    ['white space', 'invalid', ' \n'],
    ['half a pack', 'invalid', json(titled(later, 'Bad')).slice(0, -20)],
    ['other data', 'invalid', '{"format":"other"}'],
    ['a list', 'invalid', '[]'],
    ['a pack that is not sound', 'invalid', json({ ...titled(later, 'Bad'), reports: [] })],
    ['a pack without events', 'invalid', json({ ...later, events: [], reports: [] })],
    ['a pack of a later version', 'invalid', json({ ...titled(later, 'Bad'), version: 99 })],
    ['an older one', 'older', json({ ...titled(COPY, 'Bad'), created: '2024-02-01' })],
    ['one that expired', 'expired', json({ ...titled(later, 'Bad'), expires: '2026-11-26T11:00:00Z' })],
    ['too much', 'too-large', { fails: 'too-large' }],
    ['a bad answer', 'network', { status: 500 }],
  ])('leaves the copy: %s', async (_what, code, answer) => {
    const { get, first } = await subscribed();
    const { state, events } = await get(answer);
    expect(state).toMatchObject({ problem: { code }, failures: 1, etag: '"copy"', items: 1 });
    expect(state?.problem?.message).not.toBe('');
    expect(events).toEqual(first.events);
  });
});

describe('a pack that expires', () => {
  const iso = (at: number): string => new Date(at).toISOString();
  it.each<[when: string, expires: number, due: number]>([
    ['after the shortest while', NOW + 8 * HOUR, NOW + 12 * HOUR],
    ['at that time', NOW + 13 * HOUR, NOW + 13 * HOUR],
    ['when it would be asked anyway', NOW + 100 * HOUR, NOW + 15 * HOUR],
  ])('is fetched again %s', async (_when, expires, due) => {
    const { get, wait, first } = await subscribed({ ...COPY, expires: iso(expires) });
    expect(first.state).toMatchObject({ due: NOW + 6 * HOUR });
    wait(6 * HOUR);
    expect((await get({ status: 304 })).state).toMatchObject({ problem: null, due });
  });

  it('says so where there is no newer one, and stays until there is', async () => {
    const { get, wait, first } = await subscribed({ ...COPY, expires: iso(NOW + HOUR) });
    expect(first.state).toMatchObject({ problem: null, due: NOW + 6 * HOUR });
    wait(6 * HOUR);
    const { state, events } = await get({ status: 304 });
    expect(state).toMatchObject({ problem: { code: 'expired' }, failures: 1, etag: '"copy"' });
    expect(events).toEqual(first.events);
    const next = { ...titled(later, 'Changed'), expires: iso(NOW + 100 * HOUR) };
    expect(await get(json(next))).toMatchObject({ state: { problem: null }, events: [{ title: 'Changed' }] });
  });
});
