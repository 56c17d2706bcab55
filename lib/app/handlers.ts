/** Each message's use-case: the one table that the background answers from. */

import { ok } from '../core/result';
import { articleSeen } from './article-seen';
import { choose, notThisEvent, undoCorrection } from './corrections';
import { chipUnwanted, markAll, placed } from './in-page-handlers';
import { libraryHandlers } from './library/handlers';
import { look } from './look';
import { chipClicked, markClicked, type Place } from './page-clicks';
import { panelState } from './panel-state';
import type { World } from './ports';
import type { MessageType, Protocol, Reply, Request } from './protocol';
import { setAside } from './set-aside';
import { importSites, setRemember, setScope, setSite, siteSwitches, watchSites } from './sites';
import { sourcesHandlers } from './sources/handlers';
import { textsHandlers } from './texts/handlers';
import { jump, keepArticle } from './this-article';

/** A content script is in a tab; a panel names the tab in its request. */
type Sender<T extends MessageType> = Protocol[T]['from'] extends 'page' ? Place & { address: string } : null;

export type Handlers = {
  [T in MessageType]: (request: Request<T>, sender: Sender<T>) => Promise<Reply<T>>;
};

export function handlersOf(world: World): Handlers {
  return {
    'article-seen': (_seen, { tab, address }) => articleSeen(world, tab, address),
    'panel-state': ({ tab }) => panelState(world, tab),
    look: async ({ tab }) => ok(await look(world, tab, { asked: true })),
    choose: ({ tab, event }) => choose(world, tab, event),
    'not-this-event': ({ tab }) => notThisEvent(world, tab),
    'undo-correction': ({ tab }) => undoCorrection(world, tab),
    jump: ({ tab, finding, value }) => jump(world, tab, finding, value),
    'set-aside': ({ tab, finding, aside }) => setAside(world, tab, finding, aside),
    'keep-article': ({ tab }) => keepArticle(world, tab),
    'site-switches': ({ site }) => siteSwitches(world, site),
    'set-site': ({ site, switches }) => setSite(world, site, switches),
    settings: () => world.settings.read(),
    'set-scope': ({ scope }) => setScope(world, scope),
    'watch-sites': () => watchSites(world, null),
    'import-sites': ({ sites }) => importSites(world, sites),
    'set-remember': ({ remember }) => setRemember(world, remember),
    ...libraryHandlers(world),
    ...sourcesHandlers(world),
    ...textsHandlers(world),
    // Answered before it is done: the panel that asks goes with it.
    undock: async ({ tab }) => void world.page.undock(tab),
    'mark-clicked': (request, place) => markClicked(world, place, request),
    'chip-clicked': (_request, place) => chipClicked(world, place),
    'chip-unwanted': (_request, { address }) => chipUnwanted(world, address),
    placed: (places) => placed(world, places),
    'mark-all': ({ all }) => markAll(world, all),
  };
}
