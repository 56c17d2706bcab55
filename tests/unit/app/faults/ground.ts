/** A person's things, confirmed; and backgrounds that begin one after another over what is stored. */
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect } from 'vitest';
import { handlersOf } from '../../../../lib/app/handlers';
import { look } from '../../../../lib/app/look';
import { LOST_AFTER } from '../../../../lib/app/patience';
import { differenceOf } from '../../../../lib/core/library/differences';
import { reportOf } from '../../../../lib/core/report';
import { DEFAULT_SETTINGS } from '../../../../lib/core/settings/read';
import { NO_SOURCES } from '../../../../lib/core/sources/choices';
import { createLibrary } from '../../../../lib/platform/library/library';
import { contents } from '../../platform/library/whole';
import { COAST, FERRY, packWith, pageOf } from '../articles';
import { articleOf, createFake, type Fake } from '../world';

export const TAB = 7;
export const OWN = articleOf();
const NOW = Date.parse('2024-02-09T20:00:00Z');
const FEED = 'https://hill-herald.example/feed';
const ITEM = `<item><title>Brennick cable car: 32 free after four hours</title>
<link>https://hill-herald.example/cable-car</link><pubDate>Fri, 09 Feb 2024 10:00:00 GMT</pubDate>
<description>${OWN.paragraphs[0]}</description></item>`;

export interface Ground {
  fake: Fake;
  clock: { now: number };
  /** A finding of the tab's comparison. */
  finding: string;
  /** The database that all backgrounds share. */
  database: IDBFactory;
}

const wishes = (clock: { now: number }) => ({
  now: () => clock.now,
  pack: packWith({ 'cable-car': [COAST] }),
  pages: { [TAB]: pageOf(OWN), 8: pageOf(FERRY) },
  addresses: { [TAB]: OWN.url, 8: FERRY.url },
  web: {
    [FEED]: {
      type: 'application/rss+xml',
      body: `<rss version="2.0"><channel><title>Hill</title>${ITEM}</channel></rss>`,
    },
  },
});
const feed = { url: FEED, title: 'Hill Herald', domain: 'hill-herald.example', language: 'en', on: true };

/** A background over this database. */
function backgroundOver(database: IDBFactory, clock: { now: number }): Fake {
  const fake = createFake(wishes(clock));
  globalThis.indexedDB = database;
  fake.world.library = createLibrary(() => clock.now);
  return fake;
}

/** An article compared and remembered, one kept, a difference set aside, an event renamed, a feed that is on. */
async function lived(): Promise<Ground> {
  const [clock, database] = [{ now: NOW }, new IDBFactory()];
  const fake = backgroundOver(database, clock);
  const sources = { ...NO_SOURCES, feeds: [feed] };
  fake.settings = { ...DEFAULT_SETTINGS, scope: 'every', sources, remember: { on: true, days: 30 } };
  const { library } = fake.world;
  const state = await look(fake.world, TAB, { asked: false });
  await fake.rest();
  const [finding] = state.state === 'ready' ? state.comparison.findings : [];
  if (state.state !== 'ready' || !finding) throw new Error(`it is ${state.state}`);
  const report = reportOf(FERRY, FERRY.url);
  await library.put({ ...{ report, origin: 'kept', expires: null, reasons: [] }, event: null, joins: [] });
  await library.setAside('cable-car', differenceOf(finding, state.comparison), true);
  await library.change({ type: 'rename', event: 'cable-car', title: 'Renamed by hand' });
  return { fake, clock, finding: finding.id, database };
}

/** All records of a database, by store. */
async function recordsOf(database: IDBFactory) {
  globalThis.indexedDB = database;
  const opened = await openDB('variorum');
  const stores = await Promise.all(
    [...opened.objectStoreNames].map(async (name) => {
      const [keys, values] = [await opened.getAllKeys(name), await opened.getAll(name)];
      const isInline = opened.transaction(name).store.keyPath !== null;
      return { name, records: values.map((value, at) => ({ value, key: isInline ? undefined : keys[at] })) };
    }),
  );
  opened.close();
  return stores;
}

let before: Promise<{ ground: Ground; stores: Awaited<ReturnType<typeof recordsOf>> }> | null = null;

/** The same things each time, in a database of their own. */
export async function prepared(): Promise<Ground> {
  before ??= lived().then(async (ground) => ({ ground, stores: await recordsOf(ground.database) }));
  const { ground, stores } = await before;
  const [clock, database] = [{ now: NOW }, new IDBFactory()];
  const fake = backgroundOver(database, clock);
  // Makes the database, with nothing in it.
  await fake.world.library.totals();
  const opened = await openDB('variorum');
  const all = opened.transaction(
    stores.map(({ name }) => name),
    'readwrite',
  );
  for (const { name, records } of stores)
    for (const { value, key } of records) void all.objectStore(name).put(value, key);
  await all.done;
  opened.close();
  return { ...ground, fake: carried(ground.fake, fake), clock, database };
}

/** What is kept outside the database goes from one background to the next. */
function carried({ records, settings, inPage, web }: Fake, fake: Fake): Fake {
  Object.assign(fake, { records: new Map(records), settings, inPage });
  for (const [id, state] of web.states) fake.web.states.set(id, state);
  fake.web.wakes = web.wakes;
  return fake;
}

/** A background that begins anew over what is stored. */
export const begun = ({ fake, clock, database }: Ground): Fake =>
  carried(fake, backgroundOver(database, clock));

/** What there is in the end, without the names of looks and of ways back. */
export async function stored({ records, settings, inPage }: Fake) {
  const { meta: _stamp, ...library } = await contents();
  const tabs = [...records].map(([tab, { url, state }]) => [tab, url, state.state]).sort();
  return { library, tabs, settings, inPage };
}

/** Writes that were confirmed before, and are there. */
export async function confirmed({ library }: Fake['world']): Promise<number> {
  expect(await library.report(FERRY.url)).toMatchObject({ ok: true, value: { origin: 'kept' } });
  expect(await library.differences('cable-car')).toMatchObject({ value: [{}] });
  expect(await library.events(['cable-car'])).toMatchObject({ value: [{ title: 'Renamed by hand' }] });
  return 3;
}

/** The tab is asked for as a panel does, after as long as it takes to give a look up; where that failed, once more. */
export async function expectShown({ world }: Fake, clock: Ground['clock']): Promise<void> {
  clock.now += LOST_AFTER + 1;
  const ask = handlersOf(world);
  const first = await ask['panel-state']({ tab: TAB }, null);
  const isShown = first.ok && first.value.state !== 'failed';
  const shown = isShown ? first : await ask.look({ tab: TAB }, null);
  expect(shown.ok && shown.value.state).toMatch(/^(?:ready|alone|unknown-event|idle)$/);
}
