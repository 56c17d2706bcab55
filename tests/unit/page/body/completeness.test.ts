/** Whole or cut: what a page shows of its text. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readCompleteness } from '../../../../lib/page/body/completeness';
import { readJsonLd } from '../../../../lib/page/json-ld';
import { readMetas } from '../../../../lib/page/metas';

const TEXT =
  'The harbour board voted on Monday to limit the number of ships, after a debate of six hours. '.repeat(5);
const ADDRESS = 'https://valley-times.example/news/harbour-board';
const PAID = { '@type': 'NewsArticle', isAccessibleForFree: false };
const GATED = {
  ...PAID,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.gated' },
};

interface Wish {
  ld?: object;
  head?: string;
  body?: string;
  paragraphs?: string[];
  lines?: string[];
}

function completenessOf({ ld, head = '', body = '', paragraphs = [TEXT], lines = [] }: Wish): string {
  const script = ld ? `<script type="application/ld+json">${JSON.stringify(ld)}</script>` : '';
  const document = parseHTML(`<html><head>${script}${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
  const seen = { paragraphs, lines: [...paragraphs, ...lines], document, address: ADDRESS };
  return readCompleteness(readJsonLd(document), readMetas(document), seen);
}

describe('completeness', () => {
  it.each<[what: string, wish: Wish]>([
    ['a text', {}],
    ['a gated part that is shown', { ld: GATED, body: `<div class="gated"><p>${TEXT}</p></div>` }],
    [
      'a paid text with all the words that it counts',
      { ld: { ...PAID, wordCount: 95 * 1 + 10 }, paragraphs: [TEXT.repeat(2)] },
    ],
    ['"read more" before more text', { lines: ['Read more', `${TEXT}`] }],
    ['a free text', { ld: { ...PAID, isAccessibleForFree: true } }],
    ['the next article of a blog', { head: '<link rel="next" href="/news/another-story">' }],
    [
      'a count of letters',
      {
        ld: { '@type': 'NewsArticle', wordCount: 300 },
        paragraphs: ['港口委员会周一投票限制船只数量。'.repeat(20)],
      },
    ],
  ])('%s is whole', (_what, wish) => {
    expect(completenessOf(wish)).toBe('whole');
  });

  it.each<[what: string, wish: Wish]>([
    ['a paid text', { ld: PAID }],
    ['a gated part that is not there', { ld: GATED }],
    ['a gated part that holds a line', { ld: GATED, body: '<div class="gated">Subscribe</div>' }],
    [
      'a gated part that holds something else',
      { ld: GATED, body: `<div class="gated">${'Other words. '.repeat(60)}</div>` },
    ],
    [
      'a selector that is none',
      { ld: { ...PAID, hasPart: { isAccessibleForFree: false, cssSelector: '<<' } } },
    ],
    ['a locked tier', { head: '<meta property="article:content_tier" content="locked">' }],
    ['a gate below a beginning', { body: '<div class="article-paywall"></div>' }],
    ['a text of which the page counts more', { ld: { '@type': 'NewsArticle', wordCount: 900 } }],
    ['a mark of truncation', { paragraphs: [`${TEXT} and then …`] }],
    ['"continue reading" at its end', { lines: ['Continue reading'] }],
    ['a next page by number', { head: '<link rel="next" href="/news/harbour-board/2">' }],
    ['a next page by query', { head: '<link rel="next" href="?page=2">' }],
  ])('%s is cut', (_what, wish) => {
    expect(completenessOf(wish)).toBe('cut');
  });

  it.each([
    'Subscribe to continue reading',
    'Already a subscriber? Log in',
    'Jetzt weiterlesen mit einem Abo',
    'Abonnez-vous pour lire la suite',
    'Suscríbete para seguir leyendo',
    'Assine para continuar lendo',
    'Abbonati per continuare a leggere',
    'Logga in för att läsa hela artikeln',
    'Zaloguj się, aby czytać dalej',
    'Okumaya devam etmek için giriş yapın',
    'Оформите подписку, чтобы читать дальше',
    'سجل الدخول لمتابعة القراءة',
    'برای ادامه مطلب وارد شوید',
    '登录后继续阅读',
    'この記事は有料会員限定です',
    '残り1342文字',
    '유료 회원 전용 기사입니다',
  ])('%s', (line) => {
    expect(completenessOf({ lines: [line] })).toBe('cut');
  });
});
