/** Taking a comparison out: the menu in the panel, what is in the files, the worksheet. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { click, panelOf, press, type Stage, textOf, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

interface Saved {
  name: string;
  type: string;
  text: string;
}
type World = typeof globalThis & { saved?: Promise<Saved>[] };

/** Files are noted instead of being written onto this machine's disk. */
const noteFiles = `(() => {
  const blobs = new Map();
  const make = URL.createObjectURL.bind(URL);
  globalThis.saved = [];
  URL.createObjectURL = (blob) => {
    const address = make(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    const read = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const file = (bytes) => ({ name: this.download, type: blob.type, text: read(bytes) });
    globalThis.saved.push(blob.arrayBuffer().then(file));
  };
})()`;

const savedIn = (page: Page): Promise<Saved[]> =>
  page.evaluate(() => Promise.all((globalThis as World).saved ?? []));

async function take(panel: Page, way: string): Promise<void> {
  await click(panel, `[data-way="${way}"]`);
}

/** The tab's panel as a page of its own, with the menu open. */
async function menuOf(stage: Stage): Promise<Page> {
  const tab = await stage.driver.open(PAGES.months);
  await untilState(stage, tab, 'ready');
  const panel = await panelOf(stage, tab, 'ready');
  await panel.evaluate(noteFiles);
  await click(panel, '[data-testid="take-away"] > button');
  return panel;
}

export const TAKEAWAY: Case[] = [
  {
    name: 'a comparison is saved as Markdown, CSV and JSON, with its words and addresses',
    run: async (stage) => {
      const panel = await menuOf(stage);
      for (const way of ['markdown', 'csv', 'json']) await take(panel, way);
      const files = await until('three files are offered', async () => {
        const all = await savedIn(panel);
        return all.length === 3 && all;
      });
      assert.deepEqual(
        files.map(({ name, type }) => [name.split('.').at(-1), type]),
        [
          ['md', 'text/markdown'],
          ['csv', 'text/csv'],
          ['json', 'application/json'],
        ],
      );
      for (const { text } of files) {
        assert.match(text, /few months/);
        assert.match(text, /http:\/\/tigris-courier\.example\/envoys-meeting\.html#:~:text=/);
      }
      assert.match(files[0]?.text ?? '', /\*\*[^*]*few months[^*]*\*\*/);
      assert.ok(files[1]?.text.startsWith('\ufeff'));
      const { reports, version } = JSON.parse(files[2]?.text ?? '') as {
        reports: { url: string; read?: string }[];
        version: number;
      };
      assert.equal(version, 1);
      assert.match(reports.find(({ url }) => url === PAGES.months)?.read ?? '', /^\d{4}-\d\d-\d\dT/);
      await panel.close();
    },
  },
  {
    name: 'the worksheet shows both timeframes, with answers on request, and prints',
    run: async (stage) => {
      const panel = await menuOf(stage);
      await take(panel, 'worksheet');
      const sheet = await stage.driver.opened('worksheet.html');
      await sheet.waitForSelector('[data-testid="sheet-detail"]');
      const text = await textOf(sheet, 'worksheet');
      assert.match(text, /few months/);
      assert.match(text, /90 days/);
      assert.equal(await sheet.$('[data-testid="sheet-detail"] mark'), null);
      await press(sheet, 'sheet-answers');
      await sheet.waitForSelector('[data-testid="sheet-detail"] mark');
      await sheet.evaluate('globalThis.print = () => { document.title = "printed"; }');
      await press(sheet, 'sheet-print');
      await until('it is printed', async () => (await sheet.title()) === 'printed');
      await sheet.close();
      await panel.close();
    },
  },
  {
    name: 'a worksheet of a tab that is gone says so in one sentence',
    run: async (stage) => {
      const sheet = await stage.driver.ours('worksheet.html?tab=987654');
      await until('it is said', async () =>
        /no comparison of this page/.test(await textOf(sheet, 'worksheet')),
      );
      await sheet.close();
    },
  },
];
