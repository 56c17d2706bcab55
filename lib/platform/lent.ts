/**
 * Hosts that were allowed for one click only. They are noted until they are given back: a page that does the work may be
 * closed in the middle of it, and then the background does. In local storage, since the browser may end as well.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { giveBackHosts, removeHosts } from './hosts';

const KEY = 'lent';
/** Longer than what one click begins can take: a dozen texts of one slow host. Milliseconds. */
const LONGEST = 6 * 60_000;
/** `at`: milliseconds since 1970. */
const Note = v.object({ id: v.string(), hosts: v.array(v.string()), at: v.number() });
type Note = v.InferOutput<typeof Note>;

async function notes(): Promise<Note[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter((one): one is Note => v.is(Note, one)) : [];
}

/** Where there is no room for a note, the work is done all the same. */
async function change(changed: (before: Note[]) => Note[]): Promise<void> {
  await navigator.locks.request('variorum-lent', async () => {
    const after = changed(await notes());
    const { local } = browser.storage;
    await (after.length > 0 ? local.set({ [KEY]: after }) : local.remove(KEY)).catch(() => undefined);
  });
}

/** Answers what forgets the note. */
export async function noteLent(hosts: string[]): Promise<() => Promise<void>> {
  const id = crypto.randomUUID();
  await change((before) => [...before, { id, hosts, at: Date.now() }]);
  return () => change((before) => before.filter((one) => one.id !== id));
}

/** Until the work is done, or the page goes. `granted`: the person's answer. */
export async function whileLent<T>(
  hosts: string[],
  granted: Promise<boolean>,
  work: () => Promise<T>,
): Promise<T> {
  const forget = await noteLent(hosts);
  // There is no time to wait for anything.
  const left = (): void => void removeHosts(hosts);
  globalThis.addEventListener?.('pagehide', left);
  try {
    return await work();
  } finally {
    globalThis.removeEventListener?.('pagehide', left);
    if (await granted) await giveBackHosts(hosts);
    await forget();
  }
}

/**
 * Gives back what pages left behind, once none of them can be at work any more. `needed`: hosts that sources need by now;
 * null where that is not known, and then it is left for later.
 */
export async function giveBackLeft(needed: () => Promise<string[] | null>): Promise<void> {
  const now = Date.now();
  const left = (await notes()).filter(({ at }) => at > now || at < now - LONGEST);
  const used = left.length > 0 ? await needed() : null;
  if (!used) return;
  const hosts = new Set(left.flatMap((note) => note.hosts));
  await giveBackHosts([...hosts].filter((host) => !used.includes(host)));
  await change((before) => before.filter(({ id }) => !left.some((one) => one.id === id)));
}
