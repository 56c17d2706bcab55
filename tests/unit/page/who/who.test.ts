/** Who publishes a page, and where: names, hosts, addresses. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readAddress, takenFrom } from '../../../../lib/page/address';
import { readJsonLd } from '../../../../lib/page/json-ld';
import { readMetas } from '../../../../lib/page/metas';
import { readOutlet } from '../../../../lib/page/who/outlet';
import { domainOf, originalOf, registrable } from '../../../../lib/page/who/site';

const pageOf = (head: string): Document =>
  parseHTML(`<html><head>${head}</head><body></body></html>`).document as unknown as Document;
const HEADLINE = 'Ferry to the islands runs again';

describe('hosts', () => {
  it.each([
    ['www.paper.example', 'paper.example', 'paper.example'],
    ['news.paper.co.uk', 'paper.co.uk', 'news.paper.co.uk'],
    ['m.paper.com.au', 'paper.com.au', 'paper.com.au'],
    ['edition.paper.com', 'paper.com', 'paper.com'],
    ['uk.paper.com', 'paper.com', 'paper.com'],
    ['amp.de.paper.or.jp', 'paper.or.jp', 'paper.or.jp'],
    ['harbour.blogspot.com', 'harbour.blogspot.com', 'harbour.blogspot.com'],
    ['harbour.blogspot.co.uk', 'harbour.blogspot.co.uk', 'harbour.blogspot.co.uk'],
    ['harbour.substack.com', 'harbour.substack.com', 'harbour.substack.com'],
    ['t.co', 't.co', 't.co'],
  ])('%s is of %s, an outlet at %s', (host, owner, domain) => {
    expect([registrable(host), domainOf(`https://${host}/a`)]).toEqual([owner, domain]);
  });

  it.each([
    [
      'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/a?b=1',
      'https://www.paper.example/a?b=1',
    ],
    ['https://paper-example.cdn.ampproject.org/v/paper.example/a', 'http://paper.example/a'],
    ['https://www.google.com/amp/s/www.paper.example/a', 'https://www.paper.example/a'],
    [
      'https://www-my--paper-example.translate.goog/a?_x_tr_sl=ar',
      'https://www.my-paper.example/a?_x_tr_sl=ar',
    ],
    ['https://translate.google.com/translate?sl=auto&u=https://paper.example/a', 'https://paper.example/a'],
    ['https://web.archive.org/web/20120216182711/http://www.paper.example/a', 'http://www.paper.example/a'],
    ['https://paper.example/c/s/www.other.example/a', 'https://paper.example/c/s/www.other.example/a'],
    [
      'https://translate.google.com/translate?u=javascript:alert(1)',
      'https://translate.google.com/translate?u=javascript:alert(1)',
    ],
  ])('%s shows %s', (address, original) => {
    expect(originalOf(address)?.href).toBe(original);
  });
});

describe('the address of an article', () => {
  const own = 'https://www.paper.example/news/ferry-runs-again-after-storm';
  it.each<[what: string, head: string, url: string, address: string]>([
    [
      'a canonical link',
      '<link rel="canonical" href="/news/2/ferry-runs-again">',
      own,
      'https://www.paper.example/news/2/ferry-runs-again',
    ],
    [
      'og:url where there is no link',
      '<meta property="og:url" content="https://paper.example/x-y-z">',
      own,
      'https://paper.example/x-y-z',
    ],
    [
      'a canonical link at a sister subdomain',
      '<link rel="canonical" href="https://news.paper.example/ferry">',
      'https://m.paper.example/ferry',
      'https://news.paper.example/ferry',
    ],
    ['no front page', '<link rel="canonical" href="https://www.paper.example/">', own, own],
    ['no front page of a country', '<link rel="canonical" href="https://www.paper.example/en/">', own, own],
    ['no section', '<link rel="canonical" href="https://www.paper.example/news">', own, own],
    ['no other site', '<link rel="canonical" href="https://other.example/a-b-c">', own, own],
    ['no template', '<link rel="canonical" href="https://www.paper.example/{{slug}}">', own, own],
    ['no test machine', '<link rel="canonical" href="http://localhost:3000/a-b-c">', own, own],
    [
      'the whole of a page of several',
      '<link rel="canonical" href="https://www.paper.example/news/ferry-runs-again">',
      'https://www.paper.example/news/ferry-runs-again/amp',
      'https://www.paper.example/news/ferry-runs-again',
    ],
    ['no tracking', '', `${own}?utm_source=x&id=7&fbclid=y&srsltid=z#top`, `${own}?id=7`],
    ['no tracking in what it claims', `<link rel="canonical" href="${own}?at_medium=rss">`, own, own],
    [
      'the article behind a cache',
      '',
      'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/a-b-c?amp=1',
      'https://www.paper.example/a-b-c',
    ],
    [
      'the claim of an archived page',
      `<link rel="canonical" href="${own}">`,
      `https://web.archive.org/web/2020/${own}?x=1`,
      own,
    ],
    ['what a file says of itself', `<link rel="canonical" href="${own}">`, '', own],
    ['nothing', '', '', ''],
  ])('%s', (_what, head, url, address) => {
    const page = pageOf(head);
    expect(readAddress(page, readMetas(page), url)).toBe(address);
  });

  it.each<[told: string, from: string | null]>([
    ['https://www.agency.test/a-b-c', 'agency.test'],
    ['https://paper.test/a-b-c', null],
    ['https://www.agency.test/', null],
    ['http://localhost/a-b-c', null],
    ['https://paper-static.test/a-b-c', null],
  ])('%s is where it was taken from: %s', (told, from) => {
    const page = pageOf(`<link rel="canonical" href="${told}">`);
    expect(takenFrom(page, readMetas(page), own)).toBe(from);
  });
});

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (publisher: unknown): unknown => ({ '@type': 'NewsArticle', headline: HEADLINE, publisher });

describe('the outlet', () => {
  it.each<[what: string, head: string, name: string]>([
    ['the publisher', ld(article({ '@type': 'Organization', name: 'The Quay' })), 'The Quay'],
    [
      'a publisher by reference',
      ld([article({ '@id': '#org' }), { '@type': 'Organization', '@id': '#org', name: 'The Quay' }]),
      'The Quay',
    ],
    ['the site name', '<meta property="og:site_name" content="Harbour Post">', 'Harbour Post'],
    ['what ends the title', `<title>${HEADLINE} | Harbour Post</title>`, 'Harbour Post'],
    ['what begins the title', `<title>Harbour Post - Islands - ${HEADLINE}</title>`, 'Harbour Post'],
    [
      'the domain where a template was left',
      '<meta property="og:site_name" content="Home">',
      'valley-times.example',
    ],
    [
      'the paper, not its section',
      `<meta property="og:site_name" content="Travel"><title>Ferry | Valley Times</title>`,
      'Valley Times',
    ],
    [
      'the paper, not its holding',
      `${ld(article({ name: 'Northern Media Holding' }))}<meta property="og:site_name" content="The Valley Times">`,
      'The Valley Times',
    ],
    ['no slogan', '<meta property="og:site_name" content="Valley Times - News that stays">', 'Valley Times'],
    [
      'letters with marks',
      '<meta property="og:site_name" content="Valléy Tîmes"><meta name="application-name" content="x">',
      'Valléy Tîmes',
    ],
    ['another script', '<meta property="og:site_name" content="صحيفة الوادي">', 'صحيفة الوادي'],
  ])('%s', (_what, head, name) => {
    const page = pageOf(head);
    const outlet = readOutlet(
      page,
      readMetas(page),
      readJsonLd(page),
      HEADLINE,
      'https://www.valley-times.example/a',
    );
    expect(outlet).toEqual({ name, domain: 'valley-times.example' });
  });

  it('is known by the initials in its domain', () => {
    const page = pageOf(`<meta property="og:site_name" content="Climate"><title>Rain | ABC</title>`);
    expect(readOutlet(page, readMetas(page), [], 'Rain', 'https://abc.example/r').name).toBe('ABC');
  });
});
