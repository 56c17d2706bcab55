/** When something was done last, in session storage: also a background that starts anew keeps to it. */
import browser from 'webextension-polyfill';
import type { PacePort } from '../app/ports';

export const pacePort: PacePort = {
  turn: async (name, every) =>
    await navigator.locks.request(`variorum-pace-${name}`, async () => {
      const key = `pace:${name}`;
      const { [key]: last } = await browser.storage.session.get(key);
      const now = Date.now();
      // A clock that was set back would hold it up.
      const wait = typeof last === 'number' && last <= now ? Math.max(0, last + every - now) : 0;
      if (wait === 0) await browser.storage.session.set({ [key]: now });
      return wait;
    }),
};
