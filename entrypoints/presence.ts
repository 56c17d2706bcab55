/**
 * The script that shows what is ours in a page: chip, marks, cards, docked panel. Injected when there is something to
 * show, and only then; injected twice it stays one. When the extension is reloaded it takes its things away and falls
 * silent.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countsLine } from '../lib/app/counts-line';
import { directionOf } from '../lib/app/direction';
import { Presence } from '../lib/page/in-page/presence';
import { addressOf, answerCalls, lost, tell, word } from '../lib/platform/page-side';

/** On the window of our own script world; a page cannot see it. */
const world = globalThis as { variorumShows?: boolean };

export default defineUnlistedScript(() => {
  if (world.variorumShows) return;
  world.variorumShows = true;
  const presence = new Presence(document, {
    direction: directionOf(word('language')),
    language: word('language'),
    word,
    chipText: (counts) => countsLine(word, counts),
    panelAddress: (tab) => addressOf(`sidepanel.html?docked=1&tab=${tab}`),
    chipClicked: async () => (await tell('chip-clicked', {}))?.docked ?? false,
    markClicked: async (finding, docked) =>
      (await tell('mark-clicked', { finding, docked }))?.docked ?? false,
    chipUnwanted: () => void tell('chip-unwanted', {}),
    placed: (places) => void tell('placed', places),
    lost,
  });
  answerCalls({
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
