/**
 * Every folder of tests/fixtures/pages: is it an article, and what is read from it; in linkedom and in happy-dom.
 * docs/adding-a-page.md tells how a page comes there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/model';
import { readArticle } from '../../../lib/page/article';
import { decode } from '../../../lib/page/decode';
import { detect } from '../../../lib/page/signals';
import { readFetched } from '../../../lib/page/walls';

interface Expected {
  url: string;
  /** What the detector says. */
  article: boolean;
  /** Fields of the article as it is read; times as ISO texts. */
  read?: Partial<Record<keyof Article, unknown>>;
  /** How many paragraphs are read. */
  count?: number;
  /** Phrases of the text; what stands on the page and is no part of the text; what is in the text once only. */
  has?: string[];
  hasNot?: string[];
  once?: string[];
  /** Code of the failure when it is read; and when it came by a fetch without cookies, where walls are told apart. */
  problem?: string;
  fetched?: string;
}

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');
const names = readdirSync(FOLDER);

const DOMS: [name: string, parse: (html: string, url: string) => Document][] = [
  ['linkedom', (html) => parseHTML(html).document as unknown as Document],
  [
    'happy-dom',
    (html, url) => {
      const window = new Window({
        url,
        settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true },
      });
      window.document.write(html);
      return window.document as unknown as Document;
    },
  ],
];

/** Times are compared by their text, not by the place they were found in. */
const flat = (article: Article) => ({
  ...article,
  published: article.published?.iso ?? null,
  modified: article.modified?.iso ?? null,
});

function check(document: Document, expected: Expected): void {
  const detection = detect(document, expected.url);
  expect([detection.article, detection.reasons.length > 0 || !detection.article]).toEqual([
    expected.article,
    true,
  ]);
  const article = readArticle(document, expected.url);
  if (expected.problem) expect(article).toMatchObject({ ok: false, problem: { code: expected.problem } });
  if (expected.fetched)
    expect(readFetched(document, expected.url)).toMatchObject({ problem: { code: expected.fetched } });
  if (!expected.read) return;
  expect(article.ok && flat(article.value)).toMatchObject(expected.read);
  checkText(article.ok ? article.value.paragraphs : [], expected);
}

function checkText(paragraphs: string[], { count, has = [], hasNot = [], once = [] }: Expected): void {
  const text = paragraphs.join('\n');
  for (const phrase of has) expect(text).toContain(phrase);
  for (const phrase of hasNot) expect(text).not.toContain(phrase);
  for (const phrase of once) expect(text.split(phrase)).toHaveLength(2);
  if (count !== undefined) expect(paragraphs).toHaveLength(count);
}

describe.each(DOMS)('pages in %s', (_dom, parse) => {
  it.each(names)('%s', (name) => {
    const file = join(FOLDER, name, 'expected.json');
    expect(existsSync(file), `${name} has no expected.json`).toBe(true);
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
    const html = decode(readFileSync(join(FOLDER, name, 'page.html')));
    const document = parse(html, expected.url);
    const before = document.documentElement.outerHTML;
    check(document, expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('has pages of both kinds, in eight languages', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});
