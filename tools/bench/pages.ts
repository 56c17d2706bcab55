/** Pages to measure reading on: the demo pages, the fixtures, and the labelled pages beside the project where they are. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../lib/core/model';
import { seePage } from '../command/page';
import { readText } from '../command/read-file';
import type { SavedPage } from './reading-times';

const SHARED = '../shared/eval/pages';
/** As many of the labelled pages: enough for a median, and done in a minute. */
const MOST_SHARED = 60;

async function demoPages(): Promise<SavedPage[]> {
  const files = (await readdir('demo', { recursive: true })).filter(
    (name) => /\.example[\\/]/.test(name) && name.endsWith('.html'),
  );
  return Promise.all(
    files.map(async (name) => ({
      html: await readText(join('demo', name)),
      url: `http://${name.replaceAll('\\', '/')}`,
    })),
  );
}

export async function fixturePages(): Promise<SavedPage[]> {
  const folder = 'tests/fixtures/pages';
  const read = async (name: string): Promise<SavedPage> => {
    const { url } = JSON.parse(await readText(join(folder, name, 'expected.json'))) as { url: string };
    return { html: await readText(join(folder, name, 'page.html')), url };
  };
  return Promise.all((await readdir(folder)).map(read));
}

async function sharedPages(): Promise<SavedPage[]> {
  if (!existsSync(join(SHARED, 'labels.jsonl'))) return [];
  const lines = (await readText(join(SHARED, 'labels.jsonl'))).split('\n').filter(Boolean);
  const labels = lines.map((line) => JSON.parse(line) as { id: string; url: string });
  const step = Math.max(1, Math.floor(labels.length / MOST_SHARED));
  const some = labels.filter((_, index) => index % step === 0).slice(0, MOST_SHARED);
  return Promise.all(
    some.map(async ({ id, url }) => ({ html: await readText(join(SHARED, 'html', `${id}.html.gz`)), url })),
  );
}

export const allPages = async (): Promise<SavedPage[]> =>
  (await Promise.all([demoPages(), fixturePages(), sharedPages()])).flat();

/** Labelled pages as the web has them; where there are none, the fixtures, which are smaller. Each is loaded several times. */
export async function tabPages(): Promise<SavedPage[]> {
  const shared = await sharedPages();
  const pages = shared.length > 0 ? shared : await fixturePages();
  return pages.filter(({ url }) => /^https?:/.test(url)).slice(0, MOST_SHARED);
}

/** The English articles among the demo pages. */
export async function demoArticles(): Promise<Article[]> {
  const seen = (await demoPages()).map(({ html, url }) => seePage(html, url));
  return seen.flatMap(({ detection, article }) =>
    detection.article && article.ok && article.value.language.startsWith('en') ? [article.value] : [],
  );
}
