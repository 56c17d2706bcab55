/** The browser's side of all ports, as the use-cases want them. */
import type { World } from '../app/ports';
import { alarmPort } from './alarm';
import { panelPort } from './browser-panel';
import { directoryPort } from './directory';
import { fetchPort } from './fetch';
import { inPageStore } from './in-page-store';
import { createLibrary } from './library/library';
import { pacePort } from './pace';
import { packPort } from './packs';
import { readerPort } from './reader-port';
import { settingsStore } from './settings-store';
import { sitesPort } from './sites';
import { sourceStore } from './source-store';
import { tabStore } from './tab-store';

export const createWorld = (): World => ({
  library: createLibrary(),
  settings: settingsStore,
  inPage: inPageStore,
  page: readerPort,
  tabs: tabStore,
  sites: sitesPort,
  panels: panelPort,
  packs: packPort,
  fetch: fetchPort,
  sourceStates: sourceStore,
  alarm: alarmPort,
  directory: directoryPort,
  pace: pacePort,
  now: () => Date.now(),
  newName: () => crypto.randomUUID(),
  chance: Math.random,
  afterwards: (work) => void work(),
});
