/**
 * The script that reads a page, injected when a page is looked at: takes the article, shows marks, chip and docked
 * panel. Injected twice it stays one; when the extension is reloaded it takes its things away and falls silent. In a page
 * of the extension itself it only offers its reading.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countsLine } from '../lib/app/counts-line';
import { directionOf } from '../lib/app/direction';
import type { Article } from '../lib/core/model';
import type { Result } from '../lib/core/result';
import { readFetched } from '../lib/page/body/walls';
import { Presence } from '../lib/page/in-page/presence';
import { seePage } from '../lib/page/see-page';
import type { Detection } from '../lib/page/signs/signals';
import { addressOf, answerCalls, lost, tell, word } from '../lib/platform/page-side';

/** On the window of our own script world; a page cannot see it. */
const world = globalThis as {
  variorumReads?: boolean;
  /** Tells the detector, which is put there next, that it is wanted for `variorumDetect` only. */
  variorumBorrows?: boolean;
  variorumDetect?: (document: Document, url: string) => Detection;
  variorumRead?: (document: Document, address: string) => Result<Article>;
};

const UNKNOWN: Detection = { article: false, score: 0, reasons: [] };
const detect = (page: Document, url: string): Detection => world.variorumDetect?.(page, url) ?? UNKNOWN;

/** In a page of the extension, which has articles from files and addresses to read. */
const isAtHome = (): boolean => `${location.origin}/` === addressOf('');

export default defineUnlistedScript(() => {
  if (isAtHome()) {
    world.variorumRead = readFetched;
    return;
  }
  world.variorumBorrows = true;
  if (world.variorumReads) return;
  world.variorumReads = true;
  const presence = new Presence(document, {
    direction: directionOf(word('language')),
    language: word('language'),
    closeLabel: word('close'),
    panelTitle: word('name'),
    chipText: (counts) => countsLine(word, counts),
    panelAddress: (tab) => addressOf(`sidepanel.html?docked=1&tab=${tab}`),
    chipClicked: async () => (await tell('chip-clicked', {}))?.docked ?? false,
    markClicked: async (finding, docked) =>
      (await tell('mark-clicked', { finding, docked }))?.docked ?? false,
    lost,
  });
  answerCalls({
    read: () => seePage(document, location.href, detect),
    address: () => location.href.split('#')[0] ?? '',
    show: ({ view, tab }) => {
      presence.show(view, tab);
      return null;
    },
    jump: ({ mark }) => ({ found: presence.jump(mark) }),
    undock: () => {
      presence.undock();
      return null;
    },
  });
});
