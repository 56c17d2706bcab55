/** Pages as the reader sees them, their structured data, and dates on them. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { SEEN_PAGE } from '../../../lib/app/protocol-schema';
import { dateOfValue, datesIn, isoOf } from '../../../lib/page/dates/read-date';
import { feedLinks } from '../../../lib/page/feed-links';
import { isArticleNode, readJsonLd, textField } from '../../../lib/page/json-ld';
import { seePage } from '../../../lib/page/see-page';
import { detect } from '../../../lib/page/signs/signals';
import { pages } from '../corpus';
import { mutated, mutatedJson } from '../mutate';
import { alike, headed, hold, type Part } from '../part';

/** With all that a browser's page always has, and linkedom makes only when it is asked for. */
function documentOf(html: string): Document {
  const read = parseHTML(html).document;
  const { document } = read.documentElement
    ? { document: read }
    : parseHTML(`<html>${html.replaceAll('<', '')}</html>`);
  hold(document.head !== null && document.body !== null, 'no document');
  return document as unknown as Document;
}

const ADDRESS = 'https://valley-post.example/2024/02/cable-car';

function checkPage(html: string): void {
  const document = documentOf(html);
  const before = document.documentElement?.outerHTML;
  const seen = seePage(document, ADDRESS, detect);
  alike(document.documentElement?.outerHTML, before, 'a page that was changed');
  const read = v.safeParse(SEEN_PAGE, seen);
  hold(
    read.success,
    `what was seen is refused: ${read.issues?.[0]?.path?.map(({ key }) => String(key)).join('.')}`,
  );
  hold(
    seen.article.ok || seen.article.problem.code !== 'unknown',
    seen.article.ok ? '' : seen.article.problem.message,
  );
  feedLinks(document, ADDRESS);
}

function checkJsonLd(text: string): void {
  const html = `<html><head><script type="application/ld+json">${text}</script></head><body></body></html>`;
  for (const node of readJsonLd(documentOf(html))) {
    isArticleNode(node);
    for (const name of ['headline', 'datePublished', 'author', '__proto__', 'constructor']) {
      const field = textField(node, name);
      hold(field === null || typeof field === 'string', 'a text field that is none');
    }
  }
}

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));

function checkDates(input: string): void {
  const [language, text] = headed(input);
  for (const date of [
    ...datesIn(text, language),
    ...[dateOfValue(text, language)].flatMap((one) => one ?? []),
  ]) {
    hold(isDay(date.day) && (date.other === null || isDay(date.other)), 'a day that is none');
    hold(!Number.isNaN(Date.parse(isoOf(date))), `a time that is none`);
    hold(0 <= date.start && date.start <= date.end, 'a date at no place');
  }
}

const LD = [
  {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['NewsArticle', 'Article'],
        '@id': '#a',
        headline: 'Cable car',
        datePublished: '2024-02-09T18:00:00Z',
        author: [{ '@type': 'Person', name: 'Ada' }],
        publisher: { '@id': '#p' },
      },
      { '@type': 'Organization', '@id': '#p', name: 'Valley Post' },
    ],
  },
  [
    {
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2024-02-09', articleBody: 'One.' }],
    },
  ],
].map((value) => JSON.stringify(value));
const DATES = [
  ...[
    'Friday, February 9, 2024 at 6:05 p.m. EST',
    '09/02/2024 18:05',
    '9. Februar 2024, 18.05 Uhr',
    '2024年2月9日 18:05',
  ],
  ...[
    '٩ فبراير ٢٠٢٤',
    '9 ก.พ. 2567',
    '1707501900',
    '2024-02-09T18:05:00+01:00',
    '9 февраля 2024 г. в 18:05',
    '20 Bahman 1402',
  ],
];
const LANGUAGES = ['en', 'en-US', 'de', 'fr', 'ar', 'fa', 'th', 'zh', 'ru', 'he', 'und', ''];

export const PAGE: Part[] = [
  {
    name: 'page-dates',
    core: false,
    share: 100,
    inputs: fc.tuple(fc.constantFrom(...LANGUAGES), mutated(DATES)).map((all) => all.join('\n')),
    check: checkDates,
  },
  { name: 'json-ld', core: false, share: 20, inputs: mutatedJson(LD), check: checkJsonLd },
  { name: 'pages', core: false, share: 2, inputs: mutated(pages()), check: checkPage },
];
