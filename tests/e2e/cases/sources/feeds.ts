/** Feeds: nothing without a choice; then every kind of feed, and everything that goes wrong with them. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { KnownState } from '../../../../lib/app/sources/protocol';
import type { ProblemCode } from '../../../../lib/core/result';
import { type FaultName, RETRY_AFTER } from '../../rig/faults';
import type { RigOutlet } from '../../rig/outlets';
import { ask, got, panelOf, type Stage, untilState } from '../../stage';
import { until } from '../../until';
import { type Case, PAGES } from '../case';
import {
  addressesOf,
  alarmAt,
  feedOf,
  fetchNow,
  type Ground,
  idOf,
  ofWeb,
  outletOf,
  ring,
  statesOf,
  stored,
  switchOn,
  untilAsked,
  visit,
} from './ground';

/** What the state of a faulty feed says; null: all is well. */
const SAYS: Record<FaultName, ProblemCode | null> = {
  busy: 'busy',
  down: 'busy',
  missing: 'gone',
  gone: 'gone',
  moved: null,
  loopback: 'private-address',
  loop: 'elsewhere',
  silent: 'too-slow',
  // Browsers hand on what came before the cut.
  cut: null,
  accent: null,
  bomb: null,
  huge: 'too-large',
  html: 'not-feed',
  empty: 'unreadable',
  private: null,
  cookie: 'not-feed',
};

/** In milliseconds: long enough for what an alarm or a page would begin. */
const A_WHILE = 600;

const healthy = ({ outlets }: Ground): RigOutlet[] => outlets.filter(({ fault }) => fault === null);
const faulty = ({ outlets }: Ground, ...but: FaultName[]): RigOutlet[] =>
  outlets.filter(({ fault }) => fault !== null && !but.includes(fault));
const withFault = (ground: Ground, fault: FaultName): RigOutlet => {
  const found = ground.outlets.find((one) => one.fault === fault);
  if (!found) throw new Error(`no outlet with ${fault}`);
  return found;
};

const found = async (stage: Stage, text: string) =>
  got(await ask(stage, 'library-search', { text, after: null })).rows;
const totals = async (stage: Stage) => got(await ask(stage, 'library-totals', {}));

/** Opens the first pages of outlets, which give cookies, one after the other in a tab. */
async function getCookies(stage: Stage, ground: Ground): Promise<void> {
  const [first, ...others] = ground.outlets.filter(({ told }) => told === 'bridge' || told === 'herring');
  const tab = await visit(stage, ground, `http://${first?.host}/`);
  for (const { host } of others) {
    ground.visited.push(`http://${host}/`);
    await tab.page.goto(`http://${host}/`);
  }
}

export const feedCases = (ground: Ground): Case[] => [
  {
    name: 'no source on: pages, a panel and even an alarm ask for nothing but the pages themselves',
    run: async (stage) => {
      const { recorder } = ground;
      const mark = recorder.mark();
      await getCookies(stage, ground);
      const { article } = outletOf(ground, 'osse-courier');
      const tab = await visit(stage, ground, article);
      await untilState(stage, tab, 'unknown-event');
      await (await panelOf(stage, tab, 'unknown-event')).close();
      await visit(stage, ground, PAGES.shop);
      assert.equal(await alarmAt(stage), null);
      await ring(stage);
      await until('the alarm rang', async () => (await alarmAt(stage)) === null);
      await pause(A_WHILE);
      const visited = new Set(ground.visited.map((address) => new URL(address).hostname));
      const heard = ofWeb(recorder.all(mark));
      assert.deepEqual(
        heard.filter(({ host }) => !visited.has(host)),
        [],
      );
      const articles = heard.filter(({ host, path }) => article === `http://${host}${path}`);
      assert.equal(articles.length, 1);
      assert.ok(!heard.some(({ path }) => path.includes('feed')));
    },
  },
  {
    name: 'the outlets have given cookies: one that is sent along would be seen',
    run: async (stage) => {
      const address = outletOf(ground, 'osse-courier').article;
      const mark = ground.recorder.mark();
      await stage.control.evaluate((url) => fetch(url, { credentials: 'include' }).then(() => null), address);
      const [request] = ofWeb(ground.recorder.all(mark));
      assert.match(request?.headers.cookie ?? '', /visitor=of-osse-courier/);
    },
  },
  {
    name: 'feeds of every kind come in, a few at each alarm, each address once, one at a time of a host',
    run: async (stage) => {
      const { recorder } = ground;
      const mark = recorder.mark();
      const wanted = healthy(ground);
      await switchOn(stage, wanted);
      const states = await untilAsked(stage, wanted.map(idOf));
      for (const outlet of wanted)
        assert.deepEqual(
          [outlet.host, states[idOf(outlet)]?.problem, states[idOf(outlet)]?.items],
          [outlet.host, null, 1],
        );
      const heard = ofWeb(recorder.all(mark));
      assert.deepEqual(addressesOf(heard), wanted.map(feedOf).sort());
      assert.deepEqual(
        heard.filter(({ beside }) => beside > 0),
        [],
      );
      await until('the next alarm', async () => ((await alarmAt(stage)) ?? 0) > Date.now());
    },
  },
  {
    name: 'what one outlet alone has is no event of the library; what several have is one',
    run: async (stage) => {
      const titles = async (text: string) => (await found(stage, text)).map(({ reports }) => reports);
      assert.deepEqual(await titles('osse halvern'), [7]);
      assert.deepEqual(await titles('kestrel herring'), [7]);
      assert.deepEqual(await titles('beekeepers'), []);
    },
  },
  {
    name: 'each fault is told by its code, and none keeps the others from coming',
    run: async (stage) => {
      const wanted = faulty(ground, 'silent');
      await switchOn(stage, wanted);
      const states = await untilAsked(stage, wanted.map(idOf));
      const told = wanted.map((one) => [one.fault, states[idOf(one)]?.problem?.code ?? null]);
      assert.deepEqual(
        told,
        wanted.map(({ fault }) => [fault, fault && SAYS[fault]]),
      );
    },
  },
  {
    name: 'who asked to be left in peace is, also where a person wants to know',
    run: async (stage) => {
      for (const fault of ['busy', 'down'] as const) {
        const mark = ground.recorder.mark();
        const { due, problem } = await fetchNow(stage, idOf(withFault(ground, fault)));
        assert.equal(problem?.code, 'busy');
        assert.ok(due > Date.now() + (RETRY_AFTER - 120) * 1000, String(due - Date.now()));
        assert.deepEqual(ofWeb(ground.recorder.all(mark)), []);
      }
    },
  },
  {
    name: 'nothing inside is read, no item leads there, and what is good of that feed is taken',
    run: async (stage) => {
      const states = await statesOf(stage);
      assert.equal(states[idOf(withFault(ground, 'loopback'))]?.items, 0);
      assert.equal(states[idOf(withFault(ground, 'private'))]?.items, 1);
      const reports = await stored(stage);
      assert.ok(reports.includes(withFault(ground, 'private').article));
      const inside = ['//127.0.0.1', '//192.168', 'router.local', '//[::1]'];
      assert.deepEqual(
        inside.filter((text) => reports.includes(text)),
        [],
      );
    },
  },
  {
    name: 'accents come in whole, half an item does not come, an entity bomb stays small',
    run: async (stage) => {
      const states = await statesOf(stage);
      assert.equal(states[idOf(withFault(ground, 'cut'))]?.items, 0);
      const reports = await stored(stage);
      assert.ok(reports.includes(withFault(ground, 'accent').story.title));
      assert.ok(!reports.includes('ha ha ha ha'));
    },
  },
  {
    name: 'the second time only what changed is asked for, and nothing comes twice',
    run: async (stage) => {
      const before = await totals(stage);
      const sent = new Set<string>();
      for (const outlet of healthy(ground).slice(0, 4)) {
        const mark = ground.recorder.mark();
        const state = await fetchNow(stage, idOf(outlet));
        assert.deepEqual([state.problem, state.items], [null, 1]);
        const [request] = ofWeb(ground.recorder.all(mark));
        for (const name of ['if-none-match', 'if-modified-since'])
          if (request?.headers[name]) sent.add(`${outlet.number} ${name}`);
      }
      assert.deepEqual(
        [...sent],
        ['0 if-none-match', '0 if-modified-since', '1 if-none-match', '2 if-modified-since'],
      );
      assert.deepEqual(await totals(stage), before);
    },
  },
  {
    name: 'a server that never ends is asked, and nothing waits for it',
    run: async (stage) => {
      const mark = ground.recorder.mark();
      await switchOn(stage, [withFault(ground, 'silent')]);
      await until('it is asked', async () => ofWeb(ground.recorder.all(mark)).length > 0);
      const { problem } = await fetchNow(stage, idOf(outletOf(ground, 'osse-courier')));
      assert.equal(problem, null);
    },
  },
];

/** To be looked at after all else that needs no alarm. */
export const silentCase = (ground: Ground): Case => ({
  name: 'a server that never ends was given up',
  run: async (stage) => {
    const id = idOf(withFault(ground, 'silent'));
    const { problem } = await untilIs(stage, id, 30_000);
    assert.equal(problem?.code, 'too-slow');
  },
});

async function untilIs(stage: Stage, id: string, patience: number): Promise<KnownState> {
  const end = Date.now() + patience;
  for (let state = (await statesOf(stage))[id]; ; state = (await statesOf(stage))[id]) {
    if (state?.problem || Date.now() > end) return state as KnownState;
    await pause(200);
  }
}
