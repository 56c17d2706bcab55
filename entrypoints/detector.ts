/**
 * The script on every page of a site that is on. It looks whether the page is an article, tells the background if it
 * is, and does nothing else; where the page is none, nothing is sent. Small on purpose: no library is imported.
 */
import type { UnlistedScriptDefinition } from 'wxt';
import { detect } from '../lib/page/signs/signals';
import { type Answer, watchPage } from '../lib/page/signs/watch-page';
import { lost, tell } from '../lib/platform/page-side';

/** On the window of our own script world; a page cannot see it. */
const world = globalThis as { variorumDetect?: typeof detect; variorumBorrows?: boolean };

async function tellOfArticle(): Promise<Answer> {
  // Asked last: the browser makes its interface for us when it is touched, and most pages are no articles.
  return lost() || (await tell('article-seen', {}))?.on === false ? 'stop' : 'seen';
}

/** Most pages that are none are settled by their address: there the document is not asked for. */
function look(url: string): Answer | Promise<Answer> {
  const seen = detect(null, url);
  if (seen.by === 'address') return 'address';
  if ((document as Document & { prerendering?: boolean }).prerendering) return 'ahead';
  return seen.article ? tellOfArticle() : seen.by;
}

function main(): void {
  world.variorumDetect = detect;
  // Put there with the reader, which asks `detect` itself: the site need not be on.
  if (world.variorumBorrows) world.variorumBorrows = false;
  else watchPage(window, look);
}

// Told as it is: a function that defines it would be shipped. Its value is asked for by nobody.
export default { globalName: false, main } satisfies UnlistedScriptDefinition;
