/** Where the browser lets us look, and the detector's registration there. */
import browser, { type Scripting } from 'webextension-polyfill';
import type { SitePatterns, SitesPort } from '../app/ports';
import { fail, ok, type Result } from '../core/result';

const ID = 'detector';
const FILES = ['detector.js'];

async function watchNow(patterns: SitePatterns): Promise<Result<boolean>> {
  try {
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (isSame(registered, patterns)) return ok(false);
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (patterns.matches.length > 0) await browser.scripting.registerContentScripts([scriptFor(patterns)]);
    return ok(true);
  } catch (error) {
    return fail('unknown', String(error));
  }
}

const scriptFor = ({ matches, excludeMatches }: SitePatterns): Scripting.RegisteredContentScript => ({
  id: ID,
  js: FILES,
  matches,
  ...(excludeMatches.length > 0 && { excludeMatches }),
  runAt: 'document_idle',
  persistAcrossSessions: true,
});

function isSame(
  registered: Partial<Scripting.RegisteredContentScript> | undefined,
  { matches, excludeMatches }: SitePatterns,
): boolean {
  const same = (one: string[] = [], two: string[]): boolean =>
    one.toSorted().join(' ') === two.toSorted().join(' ');
  if (!registered) return matches.length === 0;
  return same(registered.matches, matches) && same(registered.excludeMatches, excludeMatches);
}

export const sitesPort: SitesPort = {
  // Two changes at once would both take the old registration away, and one of them would fail.
  watch: async (patterns) => await navigator.locks.request('variorum-sites', () => watchNow(patterns)),
  async address(tab) {
    try {
      return (await browser.tabs.get(tab)).url ?? null;
    } catch {
      return null;
    }
  },
  async hidden(tab) {
    try {
      return (await browser.tabs.get(tab)).incognito;
    } catch {
      return true;
    }
  },
  async allowed(address) {
    try {
      return await browser.permissions.contains({ origins: [`${new URL(address).origin}/*`] });
    } catch {
      return false;
    }
  },
  async open(patterns) {
    const tabs = await browser.tabs.query({ url: patterns });
    return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ tab: id, address: url }] : []));
  },
  async detect(tab) {
    // A page that refuses (an error page, a store) is one that the detector has no business in.
    await browser.scripting.executeScript({ target: { tabId: tab }, files: FILES }).catch(() => undefined);
  },
};
