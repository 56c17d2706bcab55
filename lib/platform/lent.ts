/**
 * Hosts that were allowed for one click only. They are noted until they are given back: a page that does the work may be
 * closed in the middle of it, and then the background does. In local storage, since the browser may end as well.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { giveBackHosts } from './hosts';
import { isPage } from './sender';

const KEY = 'lent';
const PORT = 'lent:';
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

export async function noteLent(hosts: string[]): Promise<{ id: string; forget(): Promise<void> }> {
  const id = crypto.randomUUID();
  await change((before) => [...before, { id, hosts, at: Date.now() }]);
  return { id, forget: () => change((before) => before.filter((one) => one.id !== id)) };
}

/** Until the work is done, or the page goes: the background hears of it by the port. `granted`: the person's answer. */
export async function whileLent<T>(
  hosts: string[],
  granted: Promise<boolean>,
  work: () => Promise<T>,
): Promise<T> {
  const { id, forget } = await noteLent(hosts);
  const port = browser.runtime.connect({ name: PORT + id });
  try {
    return await work();
  } finally {
    if (await granted) await giveBackHosts(hosts);
    await forget();
    port.disconnect();
  }
}

/** Hosts that sources need by now; null where that is not known, and then it is left for later. */
type Needed = () => Promise<string[] | null>;

/** For the background; call it at once when it begins. */
export function listenToLent(needed: Needed): void {
  browser.runtime.onConnect.addListener(({ name, sender, onDisconnect }) => {
    if (sender && isPage(sender) && name.startsWith(PORT))
      onDisconnect.addListener(() => void giveBackLeft(needed, name.slice(PORT.length)));
  });
  void giveBackLeft(needed);
}

/** Gives back what a page left behind that is gone, and what none can be at work with any more. */
export async function giveBackLeft(needed: Needed, gone?: string): Promise<void> {
  const now = Date.now();
  const left = (await notes()).filter(({ id, at }) => id === gone || at > now || at < now - LONGEST);
  const used = left.length > 0 ? await needed() : null;
  if (!used) return;
  const hosts = new Set(left.flatMap((note) => note.hosts));
  await giveBackHosts([...hosts].filter((host) => !used.includes(host)));
  await change((before) => before.filter(({ id }) => !left.some((one) => one.id === id)));
}
