/** What comes beside feeds that are on: more reports by a click, a search outside, current events, several packs. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { packOf } from '../../library-texts';
import { type Asked, sendFile } from '../../rig/faults';
import { lateReports, putLate } from '../../rig/late';
import type { RigOutlet } from '../../rig/outlets';
import { ask, click, got, panelOf, press, type Stage, textOf, untilState } from '../../stage';
import { until } from '../../until';
import type { Case } from '../case';
import {
  age,
  change,
  fetchNow,
  type Ground,
  ofWeb,
  outletOf,
  ringUntil,
  statesOf,
  stored,
  switchOff,
  visit,
} from './ground';

const MINUTE = 60_000;
const GDELT = 'https://api.gdeltproject.org/api/v2/doc/doc';
const WIKIPEDIA = 'https://en.wikipedia.org/w/api.php';

const choice = ({ feed, name, host }: RigOutlet) => ({
  ...{ url: feed, title: name, domain: host, language: 'en', on: true },
});
const json = (asked: Asked, value: unknown): void =>
  sendFile(asked, { type: 'application/json', text: JSON.stringify(value) });

/** A panel beside an article on the bridge. */
async function bridgePanel(stage: Stage, ground: Ground): Promise<Page> {
  const tab = await visit(stage, ground, outletOf(ground, 'osse-courier').article);
  await untilState(stage, tab, 'ready');
  return panelOf(stage, tab, 'ready');
}
const saying = (panel: Page, words: string): Promise<unknown> =>
  panel.waitForFunction((text) => document.body.textContent?.includes(text), {}, words);

export const moreCases = (ground: Ground): Case[] => [
  {
    name: 'the panel finds more: the source that is on is asked over TLS, and what came is said and shown',
    run: async (stage) => {
      await switchOff(stage, ground.outlets);
      const [alone] = lateReports('late-ledger', 'herring', [9]);
      const [report] = lateReports('late-ledger', 'bridge', [7]);
      if (!alone || !report) throw new Error('no report');
      putLate(ground, [alone]);
      await change(stage, { type: 'feeds', feeds: [choice(report)] });
      const id = `feed:${report.feed}`;
      assert.equal((await fetchNow(stage, id)).problem, null);
      putLate(ground, [report]);
      await age(stage, id, 10 * MINUTE);
      const panel = await bridgePanel(stage, ground);
      const mark = ground.recorder.mark();
      await press(panel, 'find-more');
      await saying(panel, '1 new report came.');
      const heard = ofWeb(ground.recorder.all(mark));
      assert.deepEqual(
        heard.map(({ host, path }) => host + path),
        ['late-ledger.example/feed.xml'],
      );
      // What was asked just now is not asked again.
      await press(panel, 'find-more');
      await saying(panel, 'all of them were asked a few minutes ago');
      assert.equal(ofWeb(ground.recorder.all(mark)).length, 1);
      await panel.close();
      await change(stage, { type: 'remove-feeds', urls: [report.feed] });
    },
  },
  {
    name: 'a search outside sends the words that stand beside its button, once in six seconds',
    run: async (stage) => {
      const [report] = lateReports('far-times', 'bridge', [10]);
      ground.put(GDELT, (asked) =>
        sendFile(asked, { type: 'text/plain', text: 'Please limit requests to one every 5 seconds' }),
      );
      const panel = await bridgePanel(stage, ground);
      const mark = ground.recorder.mark();
      await click(panel, 'details.outside summary');
      await panel.waitForSelector('[data-testid="sent"]');
      const words = (await textOf(panel, 'sent')).split(', ');
      assert.deepEqual(ofWeb(ground.recorder.all(mark)), []);
      await press(panel, 'search-outside');
      await saying(panel, 'The server asked to come back later.');
      const [first, ...more] = ofWeb(ground.recorder.all(mark));
      assert.deepEqual([first?.host, more], ['api.gdeltproject.org', []]);
      const asked = new URLSearchParams(first?.path.split('?')[1]);
      assert.deepEqual(
        (asked.get('query') ?? '')
          .replaceAll(/[()"]| OR/g, ' ')
          .split(/\s+/)
          .filter(Boolean)
          .sort(),
        words.join(' ').split(' ').sort(),
      );
      const names = ['enddatetime', 'format', 'maxrecords', 'mode', 'query', 'startdatetime'];
      assert.deepEqual([...asked.keys()].sort(), names);
      await press(panel, 'search-outside');
      await panel.waitForSelector('[data-testid="search-outside"]:not([disabled])');
      assert.equal(ofWeb(ground.recorder.all(mark)).length, 1);
      await forgetTurn(stage);
      const title = report?.story.title ?? '';
      ground.put(GDELT, (one) =>
        json(one, { articles: [{ url: report?.article, title, language: 'English' }] }),
      );
      await press(panel, 'search-outside');
      await saying(panel, '1 new report came.');
      ground.put(GDELT, null);
      await panel.close();
    },
  },
  {
    name: "Wikipedia's current events come over TLS with what they cite; a corrected entry tells what it says now",
    run: async (stage) => {
      const cited = 'https://late-ledger.example/news/cited.html';
      const day = (hurt: number) => (asked: Asked) =>
        json(asked, {
          parse: {
            wikitext: `*${hurt} people are hurt when a [[footbridge]] over the Osse gives way in Halvern. [${cited} (Late Ledger)]`,
          },
        });
      ground.put(WIKIPEDIA, day(31));
      const id = `current-events:${new Date().toISOString().slice(0, 10)}`;
      await change(stage, { type: 'current-events', on: true });
      assert.deepEqual((await fetchNow(stage, id)).problem, null);
      assert.match(await stored(stage), /31 people are hurt when a footbridge/);
      ground.put(WIKIPEDIA, day(33));
      const { problem, items } = await fetchNow(stage, id);
      assert.deepEqual([problem, items], [null, 1]);
      const now = await stored(stage);
      assert.equal(now.split('33 people are hurt when a footbridge').length - 1, 1);
      assert.ok(now.includes(cited));
      await change(stage, { type: 'current-events', on: false });
      ground.put(WIKIPEDIA, null);
    },
  },
  {
    name: 'of several packs one is asked at each alarm, the stalest first; events of one name stay two',
    run: async (stage) => {
      const addresses = ['one', 'two', 'three'].map((name) => `https://${name}-packs.example/p.json`);
      const ids = addresses.map((address) => `pack:${address}`);
      for (const [at, url] of addresses.entries()) {
        ground.put(url, (asked) => json(asked, packOf(at + 1)));
        await change(stage, { type: 'pack', url, on: true });
        assert.equal((await fetchNow(stage, ids[at] ?? '')).problem, null);
      }
      const { rows } = got(await ask(stage, 'library-search', { text: 'quarrow', after: null }));
      assert.equal(rows.length, 4 + 1 + 2 + 3);
      const hours = [30, 50, 40];
      for (const [at, id] of ids.entries()) await age(stage, id, (hours[at] ?? 0) * 60 * MINUTE);
      for (const stalest of ['two', 'three', 'one']) {
        const mark = ground.recorder.mark();
        await ringUntil(stage, 'one was asked', () => ofWeb(ground.recorder.all(mark)).length > 0);
        await until('it is in', async () => {
          const state = (await statesOf(stage))[`pack:https://${stalest}-packs.example/p.json`];
          return (state?.fetched ?? 0) > Date.now() - MINUTE;
        });
        const hosts = ofWeb(ground.recorder.all(mark)).map(({ host }) => host);
        assert.deepEqual(hosts, [`${stalest}-packs.example`]);
      }
      for (const url of addresses) {
        await change(stage, { type: 'remove-pack', url });
        ground.put(url, null);
      }
    },
  },
];

interface Session {
  storage: { session: { remove(key: string): Promise<void> } };
}

/** As if six seconds had gone by. */
const forgetTurn = ({ control }: Stage): Promise<void> =>
  control.evaluate(() => {
    const { browser, chrome } = globalThis as typeof globalThis & { browser?: Session; chrome: Session };
    return (browser ?? chrome).storage.session.remove('pace:gdelt');
  });
