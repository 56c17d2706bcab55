/** Folders in which a browser keeps filled libraries, one for each size: filling takes long, measuring does not. */
import { cp, mkdir, rename, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TextReport } from '../../lib/core/model';
import { call, launchChromium } from './in-browser';

/** The database belongs to this address, whatever port it is served at. */
const HOST = 'library.example';

export interface Place {
  address: string;
  /** Lets a browser find the address. */
  args: string[];
  close: () => void;
}

/** A page with an origin: without one there is no database. */
export async function servePlace(): Promise<Place> {
  const server: Server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const args = [`--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`];
  return { address: `http://${HOST}/`, args, close: () => server.close() };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Runs in a page of a browser that keeps its data in a folder. */
export async function inHome<T>(
  home: string,
  { address, args }: Place,
  script: string,
  work: (open: <U>(work: (page: Page) => Promise<U>) => Promise<U>) => Promise<T>,
): Promise<T> {
  const browser = await launchChromium(home, args);
  if (browser === null) throw new Error('no Chromium was found');
  const open = async <U>(inPage: (page: Page) => Promise<U>): Promise<U> => {
    const page = await browser.newPage();
    try {
      await page.goto(address);
      await page.evaluate(script);
      return await inPage(page);
    } finally {
      await page.close();
    }
  };
  try {
    return await work(open);
  } finally {
    await browser.close();
  }
}

/**
 * A folder for each size. Each library is a copy of the one before with more in it; what is there already stays, as this
 * version has it.
 */
export async function filledHomes(
  folder: string,
  sizes: number[],
  place: Place,
  script: string,
  bases: TextReport[],
): Promise<Map<number, string>> {
  const homes = new Map(sizes.map((size) => [size, join(folder, String(size))]));
  await mkdir(folder, { recursive: true });
  for (const [at, [size, home]] of [...homes].entries()) {
    if (await isThere(home)) {
      await inHome(home, place, script, (open) => open((page) => call(page, 'turn')));
      continue;
    }
    const before = sizes[at - 1] ?? 0;
    const part = `${home}.part`;
    if (before > 0 && !(await isThere(part)))
      await cp(join(folder, String(before)), part, { recursive: true });
    await inHome(part, place, script, (open) => open((page) => call(page, 'fill', size, bases)));
    await rename(part, home);
    console.error(`${size} events are written`);
  }
  return homes;
}
