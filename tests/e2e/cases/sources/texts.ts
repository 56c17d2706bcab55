/** An article and its panel: other outlets' summaries first, their texts when they are asked for, and what keeps them away. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { PanelState } from '../../../../lib/app/ports';
import type { ProblemCode } from '../../../../lib/core/result';
import type { WallName } from '../../rig/faults';
import { leaksIn } from '../../rig/leaks';
import type { RigOutlet } from '../../rig/outlets';
import { known, panelOf, press, untilState } from '../../stage';
import { until } from '../../until';
import type { Case } from '../case';
import { addressesOf, change, feedOf, type Ground, ofWeb, outletOf, visit } from './ground';

type Ready = Extract<PanelState, { state: 'ready' }>;

/** Why the text is not there, by what stands in its way. */
const WHY: Record<WallName, ProblemCode> = {
  consent: 'consent',
  paywall: 'paywall',
  gone: 'gone',
  loopback: 'private-address',
  'no-page': 'not-article',
};

/** In milliseconds: long enough for what a page or a panel would begin by itself. */
const A_WHILE = 500;

const others = ({ outlets }: Ground, of: RigOutlet): RigOutlet[] =>
  outlets.filter((one) => one.told === of.told && one !== of);

/** What is told differently, as "kind: phrases". */
const differing = ({ comparison }: Ready): string[] =>
  comparison.findings
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ kind, values }) => `${kind}: ${values.map(({ text }) => text).join(' | ')}`);

/** Stands in the texts alone: what a new bridge costs, and when the old one was built. */
const IN_TEXTS = /million euros|1958/;

export const textCases = (ground: Ground): Case[] => [
  {
    name: "an article shows the others' reports and where they differ, from their summaries and without a request",
    run: async (stage) => {
      const own = outletOf(ground, 'osse-courier');
      const mark = ground.recorder.mark();
      const tab = await visit(stage, ground, own.article);
      const state = await untilState(stage, tab, 'ready');
      const told = state.comparison.reports
        .filter(({ id }) => id !== state.here)
        .map(({ outlet }) => outlet.domain);
      assert.deepEqual(
        told.sort(),
        others(ground, own)
          .map(({ host }) => host)
          .sort(),
      );
      assert.ok(
        differing(state).some((line) => /casualties.*23.*31|casualties.*31.*23/.test(line)),
        String(differing(state)),
      );
      assert.ok(!differing(state).some((line) => IN_TEXTS.test(line)), String(differing(state)));
      assert.equal(state.untold?.length, 6);
      await (await panelOf(stage, tab, 'ready')).close();
      await pause(A_WHILE);
      const heard = ofWeb(ground.recorder.all(mark));
      assert.deepEqual(
        heard.filter(({ host }) => host !== own.host),
        [],
      );
      assert.equal(heard.filter(({ path }) => own.article.endsWith(path)).length, 1);
    },
  },
  {
    name: 'the button brings the texts, each page once and nothing that it would load; then what they alone tell differs',
    run: async (stage) => {
      const own = outletOf(ground, 'osse-courier');
      const tab = await visit(stage, ground, own.article);
      await untilState(stage, tab, 'ready');
      const panel = await panelOf(stage, tab, 'ready');
      const mark = ground.recorder.mark();
      await press(panel, 'fetch-texts');
      const state = await until('the texts are compared', async () => {
        const now = await known(stage, tab);
        return now?.state === 'ready' && now.untold?.length === 0 && now;
      });
      assert.ok(
        differing(state).some((line) => /money.*5 million/.test(line)),
        String(differing(state)),
      );
      assert.ok(
        differing(state).some((line) => /1958/.test(line)),
        String(differing(state)),
      );
      assert.deepEqual(
        state.comparison.reports.map(({ completeness }) => completeness),
        state.comparison.reports.map(() => 'whole'),
      );
      await panel.waitForFunction(() => /5 million euros/.test(document.body.textContent ?? ''));
      await pause(A_WHILE);
      const heard = ofWeb(ground.recorder.all(mark));
      assert.deepEqual(
        addressesOf(heard),
        others(ground, own)
          .map(({ article }) => article)
          .sort(),
      );
      await panel.close();
    },
  },
  {
    name: 'chosen beforehand, a panel fetches the texts by itself, and says of each why it is not there',
    run: async (stage) => {
      await change(stage, { type: 'texts', texts: 'panel' });
      const own = outletOf(ground, 'mallow-herald');
      const tab = await visit(stage, ground, own.article);
      await untilState(stage, tab, 'ready');
      const mark = ground.recorder.mark();
      const panel = await panelOf(stage, tab, 'ready');
      const walled = others(ground, own).filter(({ wall }) => wall !== null);
      const state = await until('all were tried', async () => {
        const now = await known(stage, tab);
        const untold = now?.state === 'ready' ? (now.untold ?? []) : [];
        return untold.length === walled.length && untold.every(({ missed }) => missed) && untold;
      });
      const told = Object.fromEntries(state.map(({ outlet, missed }) => [outlet.domain, missed?.code]));
      const why = walled.map(({ host, wall }) => [host, wall && WHY[wall]]);
      assert.deepEqual(told, Object.fromEntries(why));
      await panel.waitForFunction(() => document.querySelectorAll('.text-missed').length >= 5);
      await panel.close();
      const heard = ofWeb(ground.recorder.all(mark)).filter(({ path }) => path !== '/inside');
      assert.deepEqual(
        addressesOf(heard),
        others(ground, own)
          .map(({ article }) => article)
          .sort(),
      );
      // What was missed is not asked for again by itself.
      const before = ground.recorder.mark();
      await (await panelOf(stage, tab, 'ready')).close();
      await pause(A_WHILE);
      assert.deepEqual(ofWeb(ground.recorder.all(before)), []);
      await change(stage, { type: 'texts', texts: 'click' });
    },
  },
];

/** Over all that was recorded. */
export const leakCase = (ground: Ground): Case => ({
  name: 'no cookie, no referrer, nothing of the extension and no address of what was read goes out in any fetch',
  run: async () => {
    const ofRig = new Set(ground.outlets.flatMap((one) => [feedOf(one), one.article]));
    const wasRead = new Set(ground.visited);
    const isFetched = (address: string): boolean => ofRig.has(address) && !wasRead.has(address);
    const requests = ofWeb(ground.recorder.all(ground.began));
    assert.ok(requests.filter(({ host, path }) => isFetched(`http://${host}${path}`)).length > 40);
    assert.deepEqual(leaksIn(requests, ground.visited, isFetched), []);
  },
});
