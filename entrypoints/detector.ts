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

function main(): void {
  world.variorumDetect = detect;
  // Put there with the reader, which asks `detect` itself: the site need not be on.
  if (world.variorumBorrows) {
    world.variorumBorrows = false;
    return;
  }
  watchPage(window, async () => {
    const url = document.URL;
    const seen = detect(document, url);
    if (!seen.article) return seen.by;
    // Asked last: the browser makes its interface for us when it is touched, and most pages are no articles.
    if (lost()) return 'stop';
    const answer = await tell('article-seen', { url, score: seen.score, reasons: seen.reasons });
    return answer?.on === false ? 'stop' : 'seen';
  });
}

// Its value is asked for by nobody.
export default defineUnlistedScript({ globalName: false, main });
