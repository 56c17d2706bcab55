/**
 * Every folder of tests/fixtures/pages: is it an article, and what is read from it; in linkedom and in happy-dom.
 * docs/adding-a-page.md tells how a page comes there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/model';
import { readArticle } from '../../../lib/page/article';
import { readFetched } from '../../../lib/page/body/walls';
import { decode } from '../../../lib/page/decode';
import { detect } from '../../../lib/page/signs/signals';

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

const htmlOf = (name: string) => decode(readFileSync(join(FOLDER, name, 'page.html')));
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;

describe.each(DOMS)('pages in %s', (_dom, parse) => {
  it.each(names)('%s', (name) => {
    const expected = expectedOf(name);
    const html = htmlOf(name);
    const document = parse(html, expected.url);
    const before = document.documentElement.outerHTML;
    check(document, expected);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

/** Vocabularies and programs that pages name. */
const STANDARD =
  /^(www\.)?(schema\.org|ogp\.me|opengraphprotocol\.org|purl\.org|drupal\.org|w3\.org|rdfs\.org|xmlns\.com)$|^cdn\.ampproject\.org$/;
const SCRIPTS = 'Latin Arabic Cyrillic Greek Hebrew Han Hiragana Hangul Devanagari Bengali Thai'.split(' ');

describe('the collection', () => {
  const all = names.map(expectedOf);
  const articles = all.filter(({ article }) => article);

  it('has pages of both kinds, in many languages and scripts', () => {
    const told = articles.map(({ read }) => read ?? {});
    const languages = new Set(told.map(({ language }) => String(language).split('-')[0]));
    const texts = names.map(htmlOf).join(' ');
    expect(articles.length).toBeGreaterThanOrEqual(70);
    expect(all.length - articles.length).toBeGreaterThanOrEqual(42);
    expect(languages.size).toBeGreaterThanOrEqual(20);
    expect(SCRIPTS.filter((script) => !new RegExp(`\\p{sc=${script}}`, 'u').test(texts))).toEqual([]);
  });

  it('names invented outlets only', () => {
    const hosts = names.flatMap((name) => [
      ...`${htmlOf(name)} ${expectedOf(name).url}`.matchAll(/\/\/([\w.-]+\.[a-z]{2,})/gi),
    ]);
    const real = hosts
      .map(([, host = '']) => host.toLowerCase())
      .filter((host) => !host.endsWith('.example') && !STANDARD.test(host));
    expect(real).toEqual([]);
  });
});
