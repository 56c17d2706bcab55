/** Who wrote a page's text, and whom the page credits with it. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { nearHeadline } from '../../../../lib/page/body/near-headline';
import { readJsonLd } from '../../../../lib/page/json-ld';
import { readMetas } from '../../../../lib/page/metas';
import { readByline } from '../../../../lib/page/who/byline';
import { readCredit } from '../../../../lib/page/who/credit';

const OUTLET = 'Valley Times';
const URL_OF = 'https://valley-times.example/news/ferry-runs-again';
const pageOf = (body: string, head = ''): Document =>
  parseHTML(`<html><head>${head}</head><body><h1>Ferry runs again</h1>${body}</body></html>`)
    .document as unknown as Document;
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;

function bylineOf(page: Document, language = 'en'): string | null {
  const near = nearHeadline(page, page.querySelector('h1'));
  return readByline(page, readMetas(page), readJsonLd(page), near, { language, outlet: OUTLET });
}

describe('the byline', () => {
  it.each<[line: string, language: string, byline: string | null]>([
    ['By Mara Quist', 'en', 'Mara Quist'],
    ['By Mara Quist and Tobin Vale | Corven', 'en', 'Mara Quist and Tobin Vale'],
    ['BY MARA QUIST, 3 May 2024', 'en', 'MARA QUIST'],
    ['ByMara Quist', 'en', 'Mara Quist'],
    ['By AgnÃ¨s NovÃ¡kovÃ¡', 'en', 'Agnès Nováková'],
    ['By J. R. Vale in Corven', 'en', 'J. R. Vale'],
    ['By Mara Quist (mara@valley-times.example)', 'en', 'Mara Quist'],
    ['Friday, 3 May 2024 | By Mara Quist', 'en', 'Mara Quist'],
    ['By Mara Quist 5 hours ago', 'en', 'Mara Quist'],
    ['By the end of the week it will run', 'en', null],
    ['Von Jutta Brandt', 'de', 'Jutta Brandt'],
    ['Von Jutta BrandtStand: 03.05.2024', 'de', 'Jutta Brandt'],
    ['Par Solène Guéguen, envoyée spéciale', 'fr', null],
    ['Par Solène Guéguen', 'fr', 'Solène Guéguen'],
    ['Por Íñigo Salvatierra', 'es', 'Íñigo Salvatierra'],
    ['Autor: Agnieszka Tylka', 'pl', 'Agnieszka Tylka'],
    ['Door Joris van der Haan', 'nl', 'Joris van der Haan'],
    ['Автор: Пётр Зорин', 'ru', 'Пётр Зорин'],
    ['بقلم: ليلى الهاشمي', 'ar', 'ليلى الهاشمي'],
    ['نویسنده: سارا کریمی', 'fa', 'سارا کریمی'],
    ['מאת תמר לוי', 'he', 'תמר לוי'],
    ['记者：王晓明', 'zh', '王晓明'],
    ['文／林大同', 'zh', '林大同'],
    ['Oleh Budi Santika', 'id', 'Budi Santika'],
    ['Yazan: Murat Tekin', 'tr', 'Murat Tekin'],
  ])('%s', (line, language, byline) => {
    expect(bylineOf(pageOf(`<p>${line}</p><p>The ferry runs again.</p>`), language)).toBe(byline);
  });

  it.each<[what: string, body: string, head: string, byline: string | null]>([
    [
      'several authors',
      '',
      ld({ author: [{ name: 'Mara Quist' }, { name: 'Tobin Vale' }] }),
      'Mara Quist, Tobin Vale',
    ],
    [
      'authors by reference',
      '',
      `${ld({ author: { '@id': '#a' } })}${ld({ '@type': 'Person', '@id': '#a', name: 'Mara Quist' })}`,
      'Mara Quist',
    ],
    [
      'several metas',
      '',
      '<meta name="author" content="Mara Quist"><meta name="author" content="Tobin Vale">',
      'Mara Quist, Tobin Vale',
    ],
    [
      'what a preview says',
      '',
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jutta Brandt">',
      'Jutta Brandt',
    ],
    ['a line below a label', '<p>Written by</p><p>Mara Quist</p>', '', 'Mara Quist'],
    ['a line that is marked', '<div class="post__author">Mara Quist</div>', '', 'Mara Quist'],
    ['a name beside a day', '<div class="entry-author">3 May 2024 · Mara Quist</div>', '', 'Mara Quist'],
    ['a link to all by them', '<a href="/author/mara">View all posts by Mara Quist</a>', '', 'Mara Quist'],
    ['people before a desk', '<p>By Mara Quist</p>', ld({ author: { name: 'News desk' } }), 'Mara Quist'],
    ['people before the outlet', '<p>By Mara Quist</p>', ld({ author: { name: OUTLET } }), 'Mara Quist'],
    ['an agency where nobody is named', '', ld({ author: { name: 'Reuters' } }), 'Reuters'],
    [
      'a desk before the outlet',
      '<p class="byline">Редакция</p>',
      ld({ author: { name: OUTLET } }),
      'Редакция',
    ],
    ['no account', '', '<meta name="author" content="admin">', null],
    ['no template', '', '<meta name="author" content="page.head.author">', null],
    ['no address', '', '<meta name="article:author" content="https://social.example/mara">', null],
    ['nobody of the menu', '<nav><a href="/author/x">Tobin Vale</a></nav>', '', null],
  ])('%s', (_what, body, head, byline) => {
    expect(bylineOf(pageOf(body, head))).toBe(byline);
  });
});

interface Wish {
  body?: string;
  head?: string;
  byline?: string;
  paragraphs?: string[];
  lines?: string[];
}

function creditOf({ body = '', head = '', byline, paragraphs = [], lines = [] }: Wish): string | null {
  const document = pageOf(body, head);
  const [metas, nodes] = [readMetas(document), readJsonLd(document)];
  return readCredit({
    ...{ document, metas, nodes, url: URL_OF, outlet: OUTLET },
    ...{ byline: byline ?? null, paragraphs, lines: [...paragraphs, ...lines] },
  });
}

describe('the credit', () => {
  it.each<[what: string, wish: Wish, credit: string | null]>([
    ['a dateline', { paragraphs: ['CORVEN (Reuters) – The ferry runs again.'] }, 'Reuters'],
    ['an Arabic dateline', { paragraphs: ['رأس الملح (رويترز) - عادت العبارة إلى العمل.'] }, 'رويترز'],
    ['a byline', { byline: 'Mara Quist and agencies' }, 'agencies'],
    ['a line at the foot', { lines: ['With files from AFP', 'Source: dpa'] }, 'AFP'],
    ['another outlet at the foot', { lines: ['Source: The Northern Echo Post'] }, 'The Northern Echo Post'],
    ['the same in Arabic', { lines: ['المصدر: وكالة السهل'] }, 'وكالة السهل'],
    ['the same in Chinese', { lines: ['来源：河口日报'] }, '河口日报'],
    ['a link', { body: '<a href="https://www.agency.test/a">Source link</a>' }, 'agency.test'],
    ['a link in Spanish', { body: '<a href="https://agency.test/a">Fuente</a>' }, 'agency.test'],
    [
      'where it first stood',
      { body: '<p>This article originally appeared on <a href="https://quay.test/a">The Quay</a>.</p>' },
      'The Quay',
    ],
    ['a provider', { head: ld({ provider: { name: 'The Quay' } }) }, 'The Quay'],
    ['what it is based on', { head: ld({ isBasedOn: 'https://www.quay.test/a' }) }, 'quay.test'],
    [
      'a canonical address elsewhere',
      { head: '<link rel="canonical" href="https://quay.test/a-b-c">' },
      'quay.test',
    ],
    ['no link within the site', { body: '<a href="https://www.valley-times.example/a">Source</a>' }, null],
    ['no link to where everyone writes', { body: '<a href="https://x.com/a">Source</a>' }, null],
    ['not the outlet itself', { lines: ['Source: Valley Times'] }, null],
    ['no agency amid a text', { paragraphs: ['The ferry runs again. It was seen by AP and others.'] }, null],
  ])('%s', (_what, wish, credit) => {
    expect(creditOf(wish)).toBe(credit);
  });
});
