/** Texts of the fixtures that inputs are made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../lib/page/decode';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures');

/** Paths of all files below a folder of the fixtures with this ending, in their order. */
const below = (folder: string, ending: string): string[] =>
  readdirSync(join(FIXTURES, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(FIXTURES, folder, name));

const textsBelow = (folder: string, ending: string): string[] =>
  below(folder, ending).map((path) => decode(readFileSync(path)));

/** Longer ones are as good to mutate, and take longer to read. */
const MOST_PAGE = 40_000;

export const pages = (): string[] =>
  textsBelow('pages', 'page.html').filter(({ length }) => length < MOST_PAGE);
export const feeds = (): string[] => [...textsBelow('feeds', '.xml'), ...textsBelow('feeds', '.feed')];
export const settings = (): string[] => textsBelow('settings', '.json');
/** Reports of the invented events, and in other languages: title, empty line, paragraphs. */
const reports = (): string[] => [...textsBelow('events', '.txt'), ...textsBelow('languages', '.txt')];
/** Reports by event, as names of folders. */
export const events = (): string[][] => {
  const byFolder = new Map<string, string[]>();
  for (const path of below('events', '.txt')) {
    const folder = join(path, '..');
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), readFileSync(path, 'utf8')]);
  }
  return [...byFolder.values()];
};
/** Their sentences, short enough to be read in no time. */
export const sentences = (): string[] =>
  reports().flatMap((text) => text.split('\n').filter(({ length }) => length > 20 && length < 600));
export const wordsOfReports = (): string[] => [
  ...new Set(reports().flatMap((text) => text.match(/\S+/g) ?? [])),
];
