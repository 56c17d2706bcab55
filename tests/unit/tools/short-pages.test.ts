/** Pages are shorter, and the same to a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortPage } from '../../../tools/setup/short-pages';

const pageOf = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html>\n  <head>\n    ${head}\n  </head>\n  ${body}\n  </body>\n</html>\n`;

const TAGS = /<[a-z][^>]*>/g;
/** Tags that a browser adds where they are not. */
const ADDED = ['<html>', '<head>', '<body>'];

describe('pages as they are shipped', () => {
  it.each<[string, head: string, body: string, expected: string]>([
    ['tags that all have', '<title>A page</title>', '<body>\n<p></p>', '<title>A page</title><p></p>'],
    ['a body with a class', '<title>A</title>', '<body class="b">', '<title>A</title><body class="b">'],
    [
      'scripts and styles',
      '<script type="module" crossorigin src="/a.js"></script>\n    <link rel="stylesheet" crossorigin href="/a.css">',
      '<body>',
      '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css">',
    ],
    ['words with spaces', '<title>crossorigin or not</title>', '<body>', '<title>crossorigin or not</title>'],
  ])('have only what a browser does not add: %s', (_what, head, body, expected) => {
    expect(shortPage(pageOf(head, body))).toBe(`<!DOCTYPE html>${expected}`);
  });

  it('keep all else that ours have', () => {
    const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const html = readFileSync(`entrypoints/${page}`, 'utf8');
      const tags = (html.match(TAGS) ?? []).filter((tag) => !ADDED.includes(tag));
      expect(shortPage(html).match(TAGS), page).toEqual(tags);
    }
  });
});
