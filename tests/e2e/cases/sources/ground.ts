/** What the cases on sources stand on: choices, states, the alarm, and where the browser has been. */
import type { KnownState } from '../../../../lib/app/sources/protocol';
import type { SourceChange } from '../../../../lib/core/sources/choices';
import type { FeedChoice } from '../../../../lib/core/sources/model';
import type { WebTab } from '../../driver';
import { feedPath } from '../../rig/feeds';
import type { RigOutlet } from '../../rig/outlets';
import type { Recorded } from '../../rig/recorder';
import type { Rig } from '../../rig/rig';
import { ask, got, type Stage } from '../../stage';
import { until } from '../../until';

/** The outlets, and where a browser has been. */
export interface Ground extends Rig {
  /** Every address that was opened in a tab, in order. */
  visited: string[];
  /** The recorder's mark where this browser began. */
  began: number;
}

export const groundOf = (rig: Rig): Ground => ({ ...rig, visited: [], began: rig.recorder.mark() });

export async function visit({ driver }: Stage, ground: Ground, address: string): Promise<WebTab> {
  ground.visited.push(address);
  return driver.open(address);
}

export function outletOf({ outlets }: Rig, name: string): RigOutlet {
  const outlet = outlets.find(({ host }) => host === `${name}.example`);
  if (!outlet) throw new Error(`no outlet ${name}`);
  return outlet;
}

export const feedOf = (outlet: RigOutlet): string => `http://${outlet.host}${feedPath(outlet)}`;
export const idOf = (outlet: RigOutlet): string => `feed:${feedOf(outlet)}`;

const choiceOf = (outlet: RigOutlet): FeedChoice => ({
  url: feedOf(outlet),
  title: outlet.name,
  domain: outlet.host,
  language: outlet.story.language,
  on: true,
});

export const change = async (stage: Stage, what: SourceChange): Promise<void> =>
  void got(await ask(stage, 'change-sources', { change: what }));

export const switchOn = (stage: Stage, outlets: RigOutlet[]): Promise<void> =>
  change(stage, { type: 'feeds', feeds: outlets.map(choiceOf) });

export const switchOff = (stage: Stage, outlets: RigOutlet[]): Promise<void> =>
  change(stage, { type: 'remove-feeds', urls: outlets.map(feedOf) });

export const statesOf = async (stage: Stage): Promise<Record<string, KnownState>> =>
  got(await ask(stage, 'sources', {})).states;

export const fetchNow = async (stage: Stage, id: string): Promise<KnownState> =>
  got(await ask(stage, 'fetch-source', { id }));

interface Alarms {
  storage: {
    local: {
      get(key: string): Promise<Record<string, Record<string, number> | undefined>>;
      set(values: object): Promise<void>;
    };
  };
  alarms: {
    create(name: string, when: { when: number }): void;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
}
type World = typeof globalThis & { browser?: Alarms; chrome: Alarms };

/** When the browser is to wake the background for sources, in milliseconds since 1970; null where it is not to. */
export const alarmAt = ({ control }: Stage): Promise<number | null> =>
  control.evaluate(async () => {
    const { browser, chrome } = globalThis as World;
    return (await (browser ?? chrome).alarms.get('sources'))?.scheduledTime ?? null;
  });

/** As if that much more time had gone by since the source was asked, in milliseconds. */
export const age = ({ control }: Stage, id: string, span: number): Promise<void> =>
  control.evaluate(
    async (key, by) => {
      const { browser, chrome } = globalThis as World;
      const { local } = (browser ?? chrome).storage;
      const { [key]: state } = await local.get(key);
      for (const name of ['tried', 'fetched', 'due']) if (state?.[name]) state[name] -= by;
      await local.set({ [key]: state });
    },
    `source:${id}`,
    span,
  );

/** Lets the alarm ring now. */
export const ring = ({ control }: Stage): Promise<void> =>
  control.evaluate(() => {
    const { browser, chrome } = globalThis as World;
    (browser ?? chrome).alarms.create('sources', { when: Date.now() });
  });

/** A tick that is about to end sets the alarm anew, and a ring of ours with it: what was not heard is rung again. */
export async function ringUntil(stage: Stage, what: string, heard: () => boolean): Promise<void> {
  let rung = 0;
  await until(what, async () => {
    if (heard()) return true;
    if (Date.now() - rung > 2500) {
      rung = Date.now();
      await ring(stage);
    }
    return false;
  });
}

/** Rings until all of them were asked: one tick takes a few. */
export async function untilAsked(stage: Stage, ids: string[]): Promise<Record<string, KnownState>> {
  let rung = 0;
  return until('all sources were asked', async () => {
    const states = await statesOf(stage);
    const waiting = ids.filter((id) => !isAsked(states[id]));
    if (waiting.length === 0) return states;
    if (Date.now() - rung > 400) {
      rung = Date.now();
      await ring(stage);
    }
    throw new Error(`waiting for ${waiting.join(' ')}`);
  });
}

/** While it is asked, its state says that it was tried, not yet how it went. */
const isAsked = (state: KnownState | undefined): boolean =>
  state !== undefined && (state.problem !== null || state.fetched !== null);

/** Hosts in their order, as a case names what went out. */
export const addressesOf = (requests: Recorded[]): string[] =>
  requests.map(({ host, path }) => `http://${host}${path}`).sort();

/** Hosts that browsers ask for by themselves. */
const OF_BROWSER =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gvt1\.com|gstatic\.com)$/;
export const ofWeb = (requests: Recorded[]): Recorded[] =>
  requests.filter(({ host }) => !OF_BROWSER.test(host));

/** All reports as they are stored, also those that no list shows, as JSON. */
export const stored = ({ control }: Stage): Promise<string> =>
  control.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('variorum');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    const reports = await new Promise((done) => {
      const reading = base.transaction('reports').objectStore('reports').getAll();
      reading.onsuccess = () => done(reading.result);
    });
    base.close();
    return JSON.stringify(reports);
  });
