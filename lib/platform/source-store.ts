/** How the last fetches of each source went, in local storage; and that one piece of work at a time fetches by itself. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { SourceStatePort } from '../app/sources/ports';
import { fail, ok, PROBLEM_CODES, type Result } from '../core/result';
import type { SourceState } from '../core/sources/model';

const PREFIX = 'source:';
const keyOf = (id: string): string => PREFIX + id;

const time = v.nullable(v.number());
const mark = v.nullable(v.string());
const STATE: v.GenericSchema<unknown, SourceState> = v.object({
  tried: time,
  fetched: time,
  due: v.number(),
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  problem: v.nullable(v.object({ code: v.picklist(PROBLEM_CODES), message: v.string() })),
  etag: mark,
  modified: mark,
  items: v.number(),
  seen: v.array(v.number()),
});

/** What is not sound is as if it had never been fetched. */
async function read(ids: string[]): Promise<Map<string, SourceState>> {
  const stored = await browser.storage.local.get(ids.map(keyOf));
  const states = ids.map((id) => [id, stored[keyOf(id)]] as const);
  return new Map(states.filter((entry): entry is [string, SourceState] => v.is(STATE, entry[1])));
}

async function changeNow(
  id: string,
  change: (state: SourceState | null) => SourceState | null,
): Promise<Result<void>> {
  try {
    const state = change((await read([id])).get(id) ?? null);
    if (state) await browser.storage.local.set({ [keyOf(id)]: state });
    else await browser.storage.local.remove(keyOf(id));
    if (state) await noteFull(false);
    return ok(undefined);
  } catch (error) {
    await noteFull(true);
    return fail('storage', String(error));
  }
}

/** In session storage, which has room of its own: a background that starts anew knows it, too. */
const FULL = 'sources-full';
const isFull = async (): Promise<boolean> => (await browser.storage.session.get(FULL))[FULL] === true;

async function noteFull(full: boolean): Promise<void> {
  if ((await isFull()) !== full) await browser.storage.session.set({ [FULL]: full });
}

export const sourceStore: SourceStatePort = {
  read,
  isFull,
  change: async (id, change) =>
    await navigator.locks.request(`variorum-source-${id}`, () => changeNow(id, change)),
  async known() {
    const keys = Object.keys(await browser.storage.local.get(null));
    return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  },
  // It is free again where the background that held it was ended.
  once: async (work) =>
    await navigator.locks.request('variorum-sources', { ifAvailable: true }, async (lock) => {
      if (lock) await work();
    }),
};
