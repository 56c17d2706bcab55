/** The background: hears messages and the browser's events, and hands them to the use-cases. Keeps no state. */
import { defineBackground } from 'wxt/utils/define-background';
import { handlersOf } from '../lib/app/handlers';
import { installed } from '../lib/app/install';
import { pageMoved } from '../lib/app/leave';
import { forgetExpired } from '../lib/app/remember';
import { allowed, watchSites } from '../lib/app/sites';
import { neededHosts } from '../lib/app/sources/needed-hosts';
import { keepAlarm, setAlarm, tick } from '../lib/app/sources/tick';
import { withdrawn } from '../lib/app/withdrawn';
import { listenToAlarm } from '../lib/platform/alarm';
import { closeStorage } from '../lib/platform/closed-storage';
import { listenToLent } from '../lib/platform/lent';
import { listenToBrowser, openWelcome } from '../lib/platform/lifecycle';
import { listen } from '../lib/platform/messages';
import { createWorld } from '../lib/platform/world';

export default defineBackground({
  // So that it shares the pages' chunks: what both use ships once. A script in what is built (tools/setup/cached-start.ts).
  type: 'module',
  main() {
    void closeStorage();
    const world = createWorld();
    listen(handlersOf(world));
    listenToAlarm(() => tick(world));
    listenToLent(() => neededHosts(world));
    listenToBrowser({
      installed: async (first) => {
        if (first) await openWelcome();
        await installed(world);
        await setAlarm(world);
      },
      // A registration that was cut short, as the background was ended or the browser refused, is made good.
      started: async () => {
        await watchSites(world, null);
        await setAlarm(world);
        await forgetExpired(world);
      },
      moved: (tab) => pageMoved(world, tab),
      closed: (tab) => world.tabs.forget(tab),
      allowed: (origins) => allowed(world, origins),
      withdrawn: (origins) => withdrawn(world, origins),
    });
    // An extension that is switched off and on again hears of neither, and its alarm may be gone.
    void keepAlarm(world);
  },
});
