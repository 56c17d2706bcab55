/** Figures in documents are those of what they were taken from. */
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../lib/core/sources/directory';
import { proseOf } from './docs';
import { read } from './files';

/** "P 95.8, R 39.0", day, document, and the row's beginning there: a row of the README's table of figures. */
const ROW = /^\| [^|]+ \| ([^|]+) \| (\d{4}-\d\d-\d\d) \| \[[^\]]+\]\(([^)]+)\): ([^|]+) \|$/gm;
const FIGURES = [...read('README.md').matchAll(ROW)].map(
  ([, figure = '', day = '', document = '', row = '']) => ({
    figure,
    day,
    document,
    row: row.trim(),
  }),
);

/** The row in a document, and the day that its section says it was measured on. */
function rowIn(text: string, row: string): { line: string; day: string } {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${row.replaceAll(' · ', ' | ')} |`));
  const day = lines.slice(0, Math.max(at, 0)).findLast((line) => /^Measured on \d{4}/.test(line)) ?? '';
  return { line: lines[at] ?? '', day: /\d{4}-\d\d-\d\d/.exec(day)?.[0] ?? '' };
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

describe('the figures in README.md', () => {
  it.each(FIGURES)('$row: $figure', ({ figure, day, document, row }) => {
    const found = rowIn(read(document), row);
    expect({ day: found.day, row: found.line }).toEqual({
      day,
      row: expect.stringContaining(figure.split(', ')[0] ?? ''),
    });
    expect(numbersIn(found.line)).toEqual(expect.arrayContaining(numbersIn(figure)));
  });

  it('are all of them', () => {
    const section = proseOf(read('README.md')).split('## How well, how fast')[1]?.split('\n## ')[0] ?? '';
    expect(FIGURES.length).toBeGreaterThan(4);
    expect(section.match(/^\| /gm)?.length).toBe(FIGURES.length + 1);
  });
});

/** The directory in the words of docs/sources.md. */
function directoryInWords(): string {
  const outlets = readDirectory(JSON.parse(read('public/outlets.json')));
  if (!outlets.ok) return '';
  const withFeeds = outlets.value.filter(({ feeds }) => feeds.length > 0);
  const feeds = withFeeds.flatMap((outlet) => outlet.feeds);
  const countries = new Set(outlets.value.map(({ country }) => country)).size;
  const languages = new Set(feeds.map(({ language }) => language)).size;
  return `${outlets.value.length} outlets in ${countries} countries, ${withFeeds.length} of them with ${feeds.length} feeds in ${languages} languages`;
}

describe('the directory in docs/sources.md', () => {
  it('has as many outlets, countries, feeds and languages as it says', () => {
    expect(read('docs/sources.md').replace(/\s+/g, ' ')).toContain(directoryInWords());
  });
});
