/** What both browsers' drivers do in the same way. */
import type { Browser, Page } from 'puppeteer-core';
import type { Driver } from '../driver';

/** What a page of ours sees of the extension's own interface. */
interface Api {
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
}

/** Ids of all tabs, asked through a page of ours. */
const tabIds = (ours: Page): Promise<number[]> =>
  ours.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  });

/** Opens tabs, learning their ids (the one that was not there before), and closes them again. */
export function tabsOf(
  browser: Browser,
  ours: (path: string) => Promise<Page>,
): Pick<Driver, 'open' | 'closeWebPages'> {
  let control: Promise<Page> | null = null;
  let opened: Page[] = [];
  return {
    async open(address) {
      control ??= ours('options.html');
      const before = new Set(await tabIds(await control));
      const page = await browser.newPage();
      opened.push(page);
      const id = (await tabIds(await control)).find((one) => !before.has(one));
      if (id === undefined) throw new Error('no new tab');
      await page.goto(address);
      await page.bringToFront();
      return { page, id };
    },
    async closeWebPages() {
      const pages = opened;
      opened = [];
      for (const page of pages) if (!page.isClosed()) await page.close();
    },
  };
}

/** Errors of all pages, gathered as they come. */
export function collectErrors(browser: Browser): string[] {
  const errors: string[] = [];
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
    page.on('console', (line) => {
      // What a server answers is no error of ours; the browser writes it down as one.
      if (line.type() === 'error' && !/^Failed to load resource/.test(line.text()))
        errors.push(`${page.url()}: ${line.text()}`);
    });
  };
  browser.on('targetcreated', (target) => {
    if (target.type() === 'page') void target.page().then((page) => page && watch(page));
  });
  return errors;
}
