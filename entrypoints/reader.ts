/**
 * The script that reads a page, injected when a page is looked at. Injected twice it stays one. What is shown in the
 * page is another script's (presence.ts). In a page of the extension itself it only offers its reading.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article } from '../lib/core/model';
import type { Result } from '../lib/core/result';
import { articleOfText } from '../lib/page/body/text-article';
import { readFetched } from '../lib/page/body/walls';
import { feedLinks } from '../lib/page/feed-links';
import { seePage } from '../lib/page/see-page';
import type { Detection } from '../lib/page/signs/signals';
import { addressOf, answerCalls } from '../lib/platform/page-side';

/** On the window of our own script world; a page cannot see it. */
const world = globalThis as {
  variorumReads?: boolean;
  /** Tells the detector, which is put there next, that it is wanted for `variorumDetect` only. */
  variorumBorrows?: boolean;
  variorumDetect?: (document: Document, url: string) => Detection;
  variorumRead?: (document: Document, address: string) => Result<Article>;
  variorumTools?: object;
};

const UNKNOWN: Detection = { article: false, score: 0, reasons: [], by: 'text' };
const detect = (page: Document, url: string): Detection => world.variorumDetect?.(page, url) ?? UNKNOWN;

/** In a page of the extension, which has articles from files and addresses to read, and sites whose feeds it asks for. */
const isAtHome = (): boolean => `${location.origin}/` === addressOf('');

export default defineUnlistedScript(() => {
  if (isAtHome()) {
    world.variorumRead = readFetched;
    world.variorumTools = { text: articleOfText, feeds: feedLinks };
    return;
  }
  world.variorumBorrows = true;
  if (world.variorumReads) return;
  world.variorumReads = true;
  answerCalls({
    read: () => seePage(document, location.href, detect),
    address: () => location.href.split('#')[0] ?? '',
  });
});
