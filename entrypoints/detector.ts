/**
 * The script on every page of a site that is on. It looks whether the page is an article, tells the background if it
 * is, and does nothing else; where the page is none, nothing is sent. Small on purpose: no library is imported.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../lib/page/signs/signals';
import { watchPage } from '../lib/page/signs/watch-page';
import { lost, tell } from '../lib/platform/page-side';

/** On the window of our own script world; a page cannot see it. */
const world = globalThis as { variorumDetect?: typeof detect; variorumBorrows?: boolean };

export default defineUnlistedScript(() => {
  world.variorumDetect = detect;
  // Put there with the reader, which asks `detect` itself: the site need not be on.
  if (world.variorumBorrows) {
    world.variorumBorrows = false;
    return;
  }
  watchPage(window, async () => {
    if (lost()) return 'stop';
    const { article, score, reasons } = detect(document, location.href);
    if (!article) return 'none';
    const answer = await tell('article-seen', { url: location.href, score, reasons });
    return answer?.on === false ? 'stop' : 'seen';
  });
});
