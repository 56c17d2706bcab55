/** What is known of each tab, in session storage, where it outlives the background; and the toolbar button's badge. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { countsLine } from '../app/counts-line';
import type { TabPort, TabRecord } from '../app/ports';
import { fail, ok, type Result } from '../core/result';
import { t } from './words';

const PREFIX = 'tab:';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;
const BADGE_GROUND = '#0b5c58';

/** Session storage is gone with each new version of the extension and closed to pages: its envelope is enough. */
const RECORD = v.object({
  url: v.nullable(v.string()),
  look: v.string(),
  since: v.number(),
  state: v.looseObject({ state: v.string() }),
  show: v.optional(v.object({ finding: v.string(), at: v.number() })),
  more: v.optional(v.number()),
});

async function read(tab: number): Promise<TabRecord | null> {
  const { [keyOf(tab)]: stored } = await browser.storage.session.get(keyOf(tab));
  return v.is(RECORD, stored) ? (stored as unknown as TabRecord) : null;
}

/** Session storage holds some megabytes. Where it is full, the oldest half of what is known makes room. */
async function write(tab: number, record: TabRecord): Promise<Result<void>> {
  const values = { [keyOf(tab)]: record };
  try {
    await browser.storage.session.set(values).catch(async () => {
      await forgetOldest();
      await browser.storage.session.set(values);
    });
    return ok(undefined);
  } catch (error) {
    return fail('storage', String(error));
  }
}

async function changeNow(
  tab: number,
  look: string,
  change: (record: TabRecord) => TabRecord | null,
): Promise<Result<boolean>> {
  const record = await read(tab);
  if (record?.look !== look) return ok(false);
  const changed = change(record);
  const done = changed ? await write(tab, changed) : ok(await forget(tab));
  return done.ok ? ok(true) : done;
}

const forget = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));

/** One step at a time for each tab. */
const alone = async <T>(tab: number, work: () => Promise<T>): Promise<T> =>
  (await navigator.locks.request(`variorum-tab-${tab}`, work)) as T;

async function forgetOldest(): Promise<void> {
  const records = Object.entries(await browser.storage.session.get(null)).filter(([key]) =>
    key.startsWith(PREFIX),
  );
  const since = (record: unknown): number => (v.is(RECORD, record) ? record.since : 0);
  const oldest = records
    .toSorted(([, a], [, b]) => since(a) - since(b))
    .slice(0, Math.ceil(records.length / 2));
  await browser.storage.session.remove(oldest.map(([key]) => key));
}

/** The tab may be gone by now: then there is nothing to badge. */
async function badge(tab: number, count: Parameters<TabPort['badge']>[1]): Promise<void> {
  const title = count ? `${t('name')}: ${countsLine(t, count)}` : t('name');
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_GROUND }),
      browser.action.setBadgeText({ tabId: tab, text: count ? String(count.outlets) : '' }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    return;
  }
}

export const tabStore: TabPort = {
  read,
  badge,
  write: (tab, record) => alone(tab, () => write(tab, record)),
  change: (tab, look, change) => alone(tab, () => changeNow(tab, look, change)),
  forget: (tab) => alone(tab, () => forget(tab)),
  async known() {
    const all = Object.keys(await browser.storage.session.get(null));
    return all.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
  },
};
