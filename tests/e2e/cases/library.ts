/** A library of one's own: what comes in, is found, set right, taken out; and what must survive. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { LibraryPart } from '../../../lib/app/library-port';
import { packOf, STORM } from '../library-texts';
import { ask, click, got, press, type Stage } from '../stage';
import { until } from '../until';
import type { Case } from './case';

const totals = async (stage: Stage) => got(await ask(stage, 'library-totals', {}));
const add = async (stage: Stage, article: keyof typeof STORM) =>
  got(await ask(stage, 'library-add', { article: STORM[article], event: null }));
const found = async (stage: Stage, text: string) =>
  got(await ask(stage, 'library-search', { text, after: null })).rows;

/** The page, with its list drawn. */
async function library({ driver }: Stage, path = ''): Promise<Page> {
  const page = await driver.ours(`library.html${path}`);
  await page.waitForSelector('[data-testid="lib-rows"] [data-event], [data-testid="library"] .empty');
  return page;
}

const rows = (page: Page): Promise<string[]> =>
  page.$$eval('[data-testid="lib-rows"] [data-event] a', (links) =>
    links.map((link) => link.textContent ?? ''),
  );

/** Types as a person does: the field tells that it changed. */
async function type(page: Page, selector: string, text: string): Promise<void> {
  await click(page, selector);
  await page.keyboard.type(text);
}

async function everything(stage: Stage): Promise<LibraryPart[]> {
  const parts: LibraryPart[] = [];
  let after: string | null = null;
  do {
    const answer: { part: LibraryPart; next: string | null } = got(
      await ask(stage, 'library-export', { after }),
    );
    parts.push(answer.part);
    after = answer.next;
  } while (after !== null);
  return parts;
}

/** Chooses a file that the page itself makes: nothing is left on the disk. */
async function bringFile(page: Page, text: string, name: string): Promise<void> {
  await press(page, 'lib-import');
  const input = await page.waitForSelector('[data-testid="lib-dialog"] input[type="file"]');
  await input?.evaluate(
    (element, content, file) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], file));
      (element as HTMLInputElement).files = chosen.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
}

const open = (name: string) => `const base = await new Promise((done, failed) => {
  const asked = indexedDB.open(${JSON.stringify(name)});
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => failed(asked.error);
});`;

export const LIBRARY: Case[] = [
  {
    name: 'the library page lists what came with the extension, and finds it as one types',
    run: async (stage) => {
      const page = await library(stage);
      assert.ok((await rows(page)).length >= 3);
      await type(page, '[data-testid="lib-search"]', 'nato');
      await until('one is left', async () => (await rows(page)).length === 1);
      await page.close();
    },
  },
  {
    name: 'two reports of one event that come at the same time make one event',
    run: async (stage) => {
      const placed = await Promise.all([add(stage, 'morning'), add(stage, 'noon')]);
      assert.equal(new Set(placed.map(({ event }) => event)).size, 1);
      const [row] = await found(stage, 'vardheim');
      assert.equal(row?.reports, 2);
    },
  },
  {
    name: 'an event opens with its reports as a timeline',
    run: async (stage) => {
      const [row] = await found(stage, 'vardheim');
      const page = await library(stage, `?event=${encodeURIComponent(row?.id ?? '')}`);
      await page.waitForSelector('[data-testid="lib-report"]');
      const told = await page.$$eval('[data-testid="lib-report"]', (all) =>
        all.map((one) => one.textContent ?? ''),
      );
      assert.equal(told.length, 2);
      assert.match(told[0] ?? '', /Fjordpost/);
      await page.close();
    },
  },
  {
    name: 'the keyboard leads into an event, and back to its row',
    run: async (stage) => {
      const page = await library(stage);
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      await page.bringToFront();
      const title = await page.$eval('[data-testid="lib-rows"] li:nth-child(2) a', (row) => {
        row.focus();
        return row.textContent ?? '';
      });
      await page.keyboard.press('Enter');
      await until('the heading has the focus', () =>
        page.evaluate(() => document.activeElement?.localName === 'h2'),
      );
      assert.equal(await focused(), title);
      await page.$eval('.lib-back', (back) => (back as HTMLElement).focus());
      await page.keyboard.press('Enter');
      await until('the row has the focus', async () => (await focused()) === title);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'a');
      await page.close();
    },
  },
  {
    name: 'a report is added by pasted text, and says where it went',
    run: async (stage) => {
      const page = await library(stage);
      await press(page, 'lib-add');
      await type(
        page,
        '[data-testid="lib-dialog"] input.field',
        'School of Nesby shelters patients of Vardheim after Storm Orla',
      );
      await type(
        page,
        '[data-testid="lib-dialog"] textarea',
        'The school of Nesby took in 43 patients of the hospital of Vardheim after Storm Orla tore off its roof, said Mayor Sigrun Tveit.',
      );
      await press(page, 'lib-go');
      await until('it is in', async () => (await found(stage, 'shelters'))[0]);
      await page.close();
    },
  },
  {
    name: 'merging two events, and undoing it',
    run: async (stage) => {
      const before = await totals(stage);
      const page = await library(stage);
      for (const box of (await page.$$('[data-testid="lib-rows"] [data-event] input')).slice(0, 2))
        await box.click();
      await press(page, 'lib-merge');
      await press(page, 'lib-go');
      await until('one is gone', async () => (await totals(stage)).events === before.events - 1);
      await press(page, 'lib-undo');
      await until('both are there', async () => (await totals(stage)).events === before.events);
      assert.deepEqual(await totals(stage), before);
      await page.close();
    },
  },
  {
    name: 'splitting a report off holds when it comes again',
    run: async (stage) => {
      const { event } = await add(stage, 'noon');
      const { reports } = got(await ask(stage, 'library-event', { event }));
      const noon = reports.find(({ outlet }) => outlet.name === 'Nordkaien');
      const split = got(
        await ask(stage, 'library-change', {
          change: { type: 'split', event, reports: [noon?.id ?? ''], title: 'The roof' },
        }),
      );
      assert.notEqual(split.event, event);
      assert.equal((await add(stage, 'noon')).event, split.event);
      got(await ask(stage, 'library-undo', { undo: split.undo }));
      assert.equal((await add(stage, 'noon')).event, event);
    },
  },
  {
    name: 'everything that is taken out comes back as it was',
    run: async (stage) => {
      const before = await totals(stage);
      const parts = await everything(stage);
      got(await ask(stage, 'library-clear', { what: 'all' }));
      assert.equal((await totals(stage)).reports, 0);
      const page = await stage.driver.ours('library.html');
      const lines = [{ format: 'variorum-library', version: 1 }, ...parts].map((part) =>
        JSON.stringify(part),
      );
      await bringFile(page, lines.join('\n'), 'library.jsonl');
      await press(page, 'lib-go').catch(() => undefined);
      await until('all is there', async () => (await totals(stage)).reports === before.reports);
      assert.deepEqual(await totals(stage), before);
      await page.close();
    },
  },
  {
    name: 'the background ends while a pack comes in: all of it is there in the end',
    run: async (stage) => {
      const before = await totals(stage);
      const page = await library(stage);
      await bringFile(page, JSON.stringify(packOf(400)), 'wells.json');
      await press(page, 'lib-go').catch(() => undefined);
      for (let ended = 0; ended < 2; ended++) {
        await until(
          'some of it is there',
          async () => (await totals(stage)).events > before.events + ended * 100,
        );
        await stage.driver.endBackground();
      }
      await until('all of it is there', async () => (await totals(stage)).events === before.events + 400);
      await page.close();
    },
  },
  {
    name: 'a record that cannot be read is left out, and the library opens',
    run: async (stage) => {
      const row = (await found(stage, 'well number 7')).find(({ id }) => id === 'made-7');
      const page = await stage.driver.ours('options.html');
      await page.evaluate(`(async () => { ${open('variorum')}
        const writing = base.transaction(['reports', 'events'], 'readwrite');
        writing.objectStore('reports').put({ report: { id: 'report-made-7' }, origin: 5 });
        await new Promise((done) => { writing.oncomplete = done; });
        base.close();
      })()`);
      const { reports } = got(await ask(stage, 'library-event', { event: row?.id ?? '' }));
      assert.deepEqual(reports, []);
      const listed = await library(stage);
      assert.ok((await rows(listed)).length >= 3);
      await listed.close();
      await page.close();
    },
  },
  {
    // Chromium's limit cannot be made small for an extension; Firefox has a preference for it.
    name: 'a full disk is told, and nothing that was there is lost',
    only: 'firefox',
    run: async (stage) => {
      const before = await totals(stage);
      // Browsers press what they store: only noise fills a disk. Nearly as long as an article may be.
      const paragraphs = Array.from({ length: 4 }, () => randomBytes(37_000).toString('base64'));
      const addLarge = (number: number) => {
        const article = { ...STORM.noon, url: `https://large.example/${number}`, paragraphs };
        return ask(stage, 'library-add', { article, event: null });
      };
      const kept: string[] = [];
      let answer = await addLarge(0);
      for (let number = 1; answer.ok && number < 200; number++) {
        kept.push(answer.value.event);
        answer = await addLarge(number);
      }
      assert.equal(!answer.ok && answer.problem.code, 'full');
      assert.equal((await totals(stage)).reports, before.reports + kept.length);
      assert.ok((await found(stage, 'vardheim')).length > 0);
      // Where nothing at all is left, even taking out a part may need room; taking out all does not.
      got(await ask(stage, 'library-clear', { what: 'all' }));
      got(await addLarge(0));
      got(await ask(stage, 'library-clear', { what: 'all' }));
    },
  },
];
