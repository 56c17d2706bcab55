/** A background that is ended while it fetches, sources that are elsewhere, and all of it switched off again. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { sendFile } from '../../rig/faults';
import { feedOf as fileOf } from '../../rig/feeds';
import type { RigOutlet } from '../../rig/outlets';
import { until } from '../../until';
import type { Case } from '../case';
import {
  alarmAt,
  change,
  feedOf,
  fetchNow,
  type Ground,
  idOf,
  ofWeb,
  ring,
  statesOf,
  switchOff,
  switchOn,
} from './ground';

/** In milliseconds: how long a slow feed takes, and how long to wait for what must not come. */
const SLOW = 1500;
const A_WHILE = 600;

const slowed = (ground: Ground): RigOutlet[] => {
  const some = ground.outlets.filter(({ fault }) => fault === null).slice(14, 22);
  for (const outlet of some)
    ground.put(feedOf(outlet), (asked) => {
      setTimeout(() => sendFile(asked, fileOf(outlet)), SLOW);
    });
  return some;
};

export const lostCases = (ground: Ground): Case[] => [
  {
    name: 'the background ends while it fetches: what was begun is not hammered, the rest comes with the next alarm',
    run: async (stage) => {
      await switchOff(stage, ground.outlets);
      const some = slowed(ground);
      const mark = ground.recorder.mark();
      await switchOn(stage, some);
      const heard = () => ofWeb(ground.recorder.all(mark)).map(({ host }) => host);
      await until('some are asked', async () => heard().length >= 4);
      await stage.driver.endBackground();
      const begun = new Set(heard());
      assert.ok(begun.size < some.length);
      const wakes = await alarmAt(stage);
      assert.ok(wakes !== null && wakes < Date.now() + 90_000, String(wakes));
      await ring(stage);
      const rest = some.filter(({ host }) => !begun.has(host));
      await until('the rest has come', async () => {
        const states = await statesOf(stage);
        return rest.every((one) => states[idOf(one)]?.fetched);
      });
      assert.deepEqual(heard().sort(), some.map(({ host }) => host).sort());
      for (const one of some.filter(({ host }) => begun.has(host)))
        assert.equal((await fetchNow(stage, idOf(one))).problem, null);
      for (const one of some) ground.put(feedOf(one), null);
    },
  },
  {
    name: "Wikipedia's current events are asked of Wikipedia alone",
    run: async (stage) => {
      await switchOff(stage, ground.outlets);
      const mark = ground.recorder.mark();
      await change(stage, { type: 'current-events', on: true });
      await ring(stage);
      await until('they were asked', async () =>
        Object.values(await statesOf(stage)).some(({ problem }) => problem?.code === 'network'),
      );
      await change(stage, { type: 'current-events', on: false });
      const hosts = new Set(ofWeb(ground.recorder.all(mark)).map(({ host }) => host));
      assert.deepEqual([...hosts], ['en.wikipedia.org']);
    },
  },
  {
    name: 'all switched off again: no alarm, no state, and no request even where an alarm rings',
    run: async (stage) => {
      await ring(stage);
      await until('the alarm rang', async () => (await alarmAt(stage)) === null);
      const mark = ground.recorder.mark();
      await ring(stage);
      await until('the alarm rang again', async () => (await alarmAt(stage)) === null);
      await pause(A_WHILE);
      assert.deepEqual(ofWeb(ground.recorder.all(mark)), []);
      assert.deepEqual(await statesOf(stage), {});
    },
  },
];
