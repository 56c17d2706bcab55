/**
 * The script on every page of a site that is on. It looks whether the page is an article, tells the background if it
 * is, and does nothing else; where the page is none, nothing is sent. Small on purpose: no library is imported.
 */
import type { UnlistedScriptDefinition } from 'wxt';
import { type Detection, detect } from '../lib/page/signs/signals';
import { type Answer, type Watched, watchPage } from '../lib/page/signs/watch-page';
import { lost, tell } from '../lib/platform/page-side';

/** On the window of our own script world; a page cannot see it. */
const world = globalThis as { variorumDetect?: typeof detect; variorumBorrows?: boolean } & Watched;

async function tellOf(): Promise<Answer> {
  // Asked last: the browser makes its interface for us when it is touched, and most pages are no articles.
  if (lost()) return 'stop';
  const answer = await tell('article-seen', {});
  if (answer) return answer.on ? 'told' : 'stop';
  // A page that is loaded ahead is none of its tab's, so the background does not hear it.
  return (document as Document & { prerendering?: boolean }).prerendering ? 'ahead' : 'unheard';
}

/** At first, an address that settles it does so without the document, which is dear to touch. */
function look(url: string, first: boolean): Answer | Promise<Answer> {
  const { article, by } = detect(first ? null : document, url);
  return article ? tellOf() : by;
}

/** For the reader, whose answer is the last word about what is there now. */
function lent(page: Document | null, url: string): Detection {
  const found = detect(page, url);
  world.variorumWatches?.(found.article ? 'seen' : found.by);
  return found;
}

function main(): void {
  world.variorumDetect = lent;
  // Put there with the reader, which asks for our signs itself: the site need not be on.
  if (world.variorumBorrows) world.variorumBorrows = false;
  else watchPage(window, look);
}

// Told as it is: a function that defines it would be shipped. Its value is asked for by nobody.
export default { globalName: false, main } satisfies UnlistedScriptDefinition;
