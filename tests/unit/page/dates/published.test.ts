/** When a page was published: which of its places are believed, and how much. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../../../lib/core/stamp';
import { readArticle } from '../../../../lib/page/article';

interface Page {
  head?: string;
  /** Between the headline and the text. */
  under?: string;
  text?: string;
  after?: string;
  url?: string;
  lang?: string;
  retrieved?: number;
}

const TEXT =
  'The council of Lower Marsh voted to keep the old ferry for another year, since the new bridge is not ready.';

function timesOf(page: Page): { published: Stamp | null; modified: Stamp | null } {
  const { head = '', under = '', text = '', after = '', lang = 'en' } = page;
  const html = `<!doctype html><html lang="${lang}"><head><title>Ferry stays for another year</title>${head}</head>
<body><main><h1>Ferry stays for another year</h1>${under}<article><p>${text}${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p></article></main>${after}</body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  const article = readArticle(document, page.url ?? 'https://marsh.example/ferry', page.retrieved ?? null);
  if (!article.ok) throw new Error(article.problem.message);
  return article.value;
}

const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${content}">`;
const published = (content: string): string => meta('article:published_time', content);
const modified = (content: string): string => meta('article:modified_time', content);

describe('the day of publication', () => {
  it.each<[name: string, page: Page, iso: string | null]>([
    ['nothing told', {}, null],
    ['a day in the text is none', { text: 'On 3 May 2024 it rained all day long in town. ' }, null],
    [
      'metadata before what is shown as changed on another day',
      {
        head: published('2024-12-30T19:34Z') + modified('2025-06-02T15:26Z'),
        under: '<p class="date">Jun 2, 2025</p>',
      },
      '2024-12-30T19:34Z',
    ],
    [
      'of two days on one line the one that is no change',
      { under: '<p>Published on Oct 21, 2025 Updated on Mar 9, 2026</p>' },
      '2025-10-21',
    ],
    [
      'the day of the address where the instant is one with it elsewhere',
      { head: published('2025-12-19T03:05:00Z'), url: 'https://marsh.example/2025/12/18/ferry' },
      '2025-12-18',
    ],
    [
      'the clock that is shown where the instant is the same moment',
      { head: published('2024-05-11T23:30:00Z'), under: '<p>12 May 2024 02:30</p>' },
      '2024-05-12T02:30',
    ],
    [
      'a label far below',
      { after: `<p>${TEXT.repeat(12)}</p><p>Date published</p><p>12 May 2024</p>` },
      '2024-05-12',
    ],
    [
      'data of the scripts',
      { after: '<script type="application/json">{"publishedAt":"2024-05-12T10:00:00Z"}</script>' },
      '2024-05-12T10:00:00Z',
    ],
    [
      'data of several articles is none',
      { after: '<script>x=[{"publishedAt":"2024-05-12"},{"publishedAt":"2024-05-14"}]</script>' },
      null,
    ],
    [
      'an entry of a list is of another article',
      { after: '<ul><li><a href="/x">Swans return to the old harbour</a> 12 May 2024</li></ul>' },
      null,
    ],
    [
      'the order that another date of the page proves',
      { under: '<p>03/05/2024</p>', text: 'It was to close on 31/12/2023. ' },
      '2024-05-03',
    ],
    [
      'the order of the country',
      { under: '<p>03/05/2024</p>', url: 'https://marsh.co.nz/ferry' },
      '2024-05-03',
    ],
    ['3 hours ago, from a file', { under: '<p>3 hours ago</p>' }, null],
    [
      '3 hours ago, just retrieved',
      { under: '<p>3 hours ago</p>', retrieved: Date.UTC(2024, 4, 12, 12) },
      '2024-05-12T09:00Z',
    ],
    ['a day that is still to come', { under: '<p>12 May 2024</p>', retrieved: Date.UTC(2023, 4, 12) }, null],
  ])('%s', (_name, page, iso) => {
    expect(timesOf(page).published?.iso ?? null).toBe(iso);
  });
});

describe('confidence', () => {
  it.each<[name: string, page: Page, least: number, most: number]>([
    ['places that agree', { head: published('2024-05-12T10:00Z'), under: '<p>12 May 2024</p>' }, 0.98, 1],
    ['a single stamp', { under: '<p>12 May 2024</p>' }, 0.9, 0.99],
    ['places that disagree', { head: published('2024-05-02'), under: '<p>12 May 2024</p>' }, 0.4, 0.7],
    ['only a change', { under: '<p>Updated 12 May 2024</p>' }, 0.5, 0.79],
    ['3 hours ago', { under: '<p>3 hours ago</p>', retrieved: Date.UTC(2024, 4, 12, 12) }, 0.5, 0.79],
    ['a month of the moon', { under: '<p>4 ذو القعدة 1445</p>', lang: 'ar' }, 0.5, 0.79],
  ])('%s', (_name, page, least, most) => {
    const { confidence = Number.NaN } = timesOf(page).published ?? {};
    expect(confidence).toBeGreaterThanOrEqual(least);
    expect(confidence).toBeLessThanOrEqual(most);
  });

  it('tells a change on its own', () => {
    const { published: first, modified: last } = timesOf({
      head: published('2024-05-12T10:00Z') + modified('2024-05-14T08:00Z'),
    });
    expect([first?.iso, last?.iso]).toEqual(['2024-05-12T10:00Z', '2024-05-14T08:00Z']);
    expect(last?.confidence).toBeGreaterThan(0.9);
  });
});

describe('"3 hours ago" beside other signs', () => {
  const retrieved = Date.UTC(2024, 4, 12, 12);
  const ago = '<p>3 hours ago</p>';
  it.each<[name: string, page: Page, published: string, modified: string | null]>([
    [
      'changes nothing where the time is told',
      { head: published('2024-05-12T08:30Z') },
      '2024-05-12T08:30Z',
      null,
    ],
    ['tells the time of a day', { head: published('2024-05-12') }, '2024-05-12T09:00Z', null],
    [
      'tells an update',
      { head: published('2024-05-12T08:30Z'), under: '<p>Updated 2 hours ago</p>' },
      ...(['2024-05-12T08:30Z', '2024-05-12T10:00Z'] as const),
    ],
  ])('%s', (_name, page, when, changed) => {
    const times = timesOf({ under: ago, ...page, retrieved });
    expect([times.published?.iso, times.modified?.iso ?? null]).toEqual([when, changed]);
  });
});
