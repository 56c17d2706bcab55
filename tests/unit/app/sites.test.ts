/** Settings as they change, and what follows in pages and registrations. */
import { describe, expect, it } from 'vitest';
import {
  allowed,
  importSites,
  setRemember,
  setScope,
  setSite,
  siteSwitches,
  watchAnew,
  watchSites,
} from '../../../lib/app/sites';
import { isOff, switchesAt } from '../../../lib/app/switches';
import { fail, ok } from '../../../lib/core/result';
import { DEFAULT_SETTINGS } from '../../../lib/core/settings/read';
import type { Settings } from '../../../lib/core/settings/schema';
import { createFake, type Fake } from './world';

const ADDRESS = 'https://news.valley-post.example/cable-car';
const settings = (over: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...over });

describe('switches at an address', () => {
  it.each<[string, Partial<Settings>, string | null, boolean, boolean]>([
    ['every site', { scope: 'every' }, ADDRESS, true, false],
    ['picked, no rule', { scope: 'picked' }, ADDRESS, false, false],
    [
      'picked, switched on above',
      { sites: { 'valley-post.example': { detect: true } } },
      ADDRESS,
      true,
      false,
    ],
    [
      'switched off above',
      { scope: 'every', sites: { 'valley-post.example': { detect: false } } },
      ADDRESS,
      false,
      true,
    ],
    [
      'picked, switched off',
      { sites: { 'news.valley-post.example': { detect: false } } },
      ADDRESS,
      false,
      true,
    ],
    [
      'switched off, its name with a closing dot',
      { sites: { 'valley-post.example': { detect: false } } },
      'https://valley-post.example./cable-car',
      false,
      true,
    ],
    ['no web page', { scope: 'every' }, 'file:///tmp/a.html', false, false],
    ['no address', { scope: 'every' }, null, false, false],
  ])('%s', (_what, over, address, detect, off) => {
    expect(switchesAt(settings(over), address).detect).toBe(detect);
    expect(isOff(settings(over), address)).toBe(off);
  });
});

describe('a change of settings', () => {
  it('keeps switches that are not named', async () => {
    const fake = createFake({ settings: { sites: { 'valley-post.example': { marks: false } } } });
    const kept = await setSite(fake.world, 'valley-post.example', { detect: true });
    expect(kept).toEqual({ ok: true, value: { detect: true, chip: true, marks: false, dock: false } });
    expect(fake.settings.sites).toEqual({ 'valley-post.example': { detect: true, marks: false } });
  });

  it('finds them by any spelling of the site', async () => {
    const fake = createFake({ settings: { sites: { 'valley-post.example': { marks: false } } } });
    await setSite(fake.world, 'www.Valley-Post.example.', { dock: true });
    expect(fake.settings.sites).toEqual({ 'valley-post.example': { marks: false, dock: true } });
  });

  it('takes a rule away', async () => {
    const fake = createFake({ settings: { sites: { 'valley-post.example': { marks: false } } } });
    await setSite(fake.world, 'valley-post.example', null);
    expect(fake.settings.sites).toEqual({});
  });

  it('registers the detector and starts it in open pages that are on', async () => {
    const fake = createFake({
      settings: { sites: { 'harbour.example': { detect: false } } },
      addresses: { 7: ADDRESS, 8: 'https://harbour.example/' },
    });
    await setScope(fake.world, 'every');
    expect(fake.log).toEqual(['watch *://*/*', 'detect 7']);
    expect(fake.settings).toMatchObject({ scope: 'every', welcomed: true });
  });

  it('starts the detector in no page that had it already', async () => {
    const fake = createFake({
      settings: { sites: { 'harbour.example': { detect: true } } },
      addresses: { 7: ADDRESS, 8: 'https://harbour.example/' },
    });
    await setSite(fake.world, 'valley-post.example', { detect: true });
    expect(fake.log.filter((line) => line.startsWith('detect'))).toEqual(['detect 7']);
  });

  it.each([
    ['the registration is still there', ok(false), ['detect 7']],
    ['the registration went with it', ok(true), ['detect 7']],
    ['the browser refuses', fail('unknown', 'no'), []],
  ])('after an update, open pages that are on are looked at again: %s', async (_what, answer, done) => {
    const fake = createFake({
      settings: { sites: { 'valley-post.example': { detect: true } } },
      addresses: { 7: ADDRESS, 8: 'https://harbour.example/' },
    });
    fake.world.sites.watch = async () => answer;
    await watchAnew(fake.world);
    expect(fake.log).toEqual(done);
    expect(await watchSites(fake.world, fake.settings)).toEqual(answer);
  });

  it('of two at once, the later registration stays', async () => {
    const fake = createFake({ settings: { scope: 'every' } });
    const excluded: string[][] = [];
    fake.world.sites.watch = async ({ excludeMatches }) => ok(excluded.push(excludeMatches) > 0);
    let release = (): void => {};
    fake.world.tabs.known = () =>
      new Promise((resolve) => {
        fake.world.tabs.known = async () => [];
        release = () => resolve([]);
      });
    const first = setSite(fake.world, 'a.example', { detect: false });
    await setSite(fake.world, 'b.example', { detect: false });
    release();
    await first;
    expect(excluded.at(-1)).toEqual(['*://*.a.example/*', '*://*.b.example/*']);
  });

  it('clears pages of a site that goes off, and shows the others anew', async () => {
    const fake = createFake({ settings: { scope: 'every' } });
    const state = { state: 'not-article' as const, reasons: [] };
    fake.records.set(7, { url: ADDRESS, look: 'a', since: 0, state });
    fake.records.set(8, { url: 'https://harbour.example/', look: 'b', since: 0, state });
    await setSite(fake.world, 'valley-post.example', { detect: false });
    expect([...fake.records.keys()]).toEqual([8]);
    expect(fake.shown.get(7)).toBeNull();
  });

  it.each<[string, Partial<Settings>, (fake: Fake) => Promise<unknown>]>([
    ['the scope is narrowed', { scope: 'every' }, ({ world }) => setScope(world, 'picked')],
    [
      'its rule is taken away',
      { sites: { 'valley-post.example': { detect: true } } },
      ({ world }) => setSite(world, 'valley-post.example', null),
    ],
  ])('clears pages of a site that is not on any more: %s', async (_what, over, change) => {
    const fake = createFake({ settings: over });
    fake.records.set(7, { url: ADDRESS, look: 'a', since: 0, state: { state: 'not-article', reasons: [] } });
    await change(fake);
    expect(fake.records.has(7)).toBe(false);
  });

  it('leaves a page that was read by a click on a site that never was on', async () => {
    const fake = createFake({ settings: { scope: 'picked' } });
    fake.records.set(7, { url: ADDRESS, look: 'a', since: 0, state: { state: 'not-article', reasons: [] } });
    await setSite(fake.world, 'valley-post.example', { marks: false });
    expect(fake.records.has(7)).toBe(true);
  });

  it('replaces rules of the same sites from a file', async () => {
    const fake = createFake({
      settings: { sites: { 'a.example': { detect: false }, 'b.example': { marks: false } } },
    });
    await importSites(fake.world, { 'a.example': { dock: true } });
    expect(fake.settings.sites).toEqual({ 'a.example': { dock: true }, 'b.example': { marks: false } });
    expect(await siteSwitches(fake.world, 'a.example')).toMatchObject({ value: { dock: true } });
  });
});

describe('remembering', () => {
  it.each([
    [{ on: true }, { on: true, days: 14 }],
    [{ days: 3 }, { on: false, days: 3 }],
  ])('%j leaves the rest, and pages, as they are', async (change, remember) => {
    const fake = createFake({ settings: { scope: 'every', welcomed: true } });
    expect(await setRemember(fake.world, change)).toMatchObject({ value: { scope: 'every', remember } });
    expect(fake.settings).toMatchObject({ scope: 'every', welcomed: true, remember });
    expect(fake.log).toEqual([]);
  });
});

describe('sites that the browser allowed', () => {
  it.each<[string, Settings['sites'], string[], Settings['sites']]>([
    ['one site', {}, ['*://*.valley-post.example/*'], { 'valley-post.example': { detect: true } }],
    [
      'a site that was switched off',
      { 'valley-post.example': { detect: false } },
      ['*://*.valley-post.example/*'],
      { 'valley-post.example': { detect: false } },
    ],
    ['every site', {}, ['*://*/*'], {}],
    ['what is no site', {}, ['file:///*', '*://*.__proto__/*', 'https://valley-post.example/*'], {}],
  ])('%s', async (_what, sites, origins, after) => {
    const fake = createFake({ settings: { sites } });
    await allowed(fake.world, origins);
    expect(fake.settings.sites).toEqual(after);
  });
});
