/** Messages as hostile senders could make them. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { placeOf, REQUESTS, SEEN_PAGE, SENDERS } from '../../../lib/app/protocol-schema';
import { fail } from '../../../lib/core/result';
import { articleOf, seenPage } from './world';

type Type = keyof typeof REQUESTS;
const LONG = Array(21).fill('x'.repeat(10_000));
const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`s${n}.example`, {}]));

const feed = (url: string) => ({ url, title: 'A', domain: 'a.example', language: 'en', on: true });

describe('requests', () => {
  it.each<[Type, unknown, boolean]>([
    ['panel-state', { tab: 7 }, true],
    ['panel-state', { tab: '7' }, false],
    ['panel-state', { tab: -1 }, false],
    ['panel-state', { tab: 7, more: 1 }, false],
    ['panel-state', null, false],
    ['jump', { tab: 7, finding: 'f', value: 0 }, true],
    ['jump', { tab: 7, finding: 'f', value: 0.5 }, false],
    ['set-aside', { tab: 7, finding: 'f', aside: true }, true],
    ['set-aside', { tab: 7, finding: 'f', aside: 'yes' }, false],
    ['set-aside', { tab: 7, finding: 'x'.repeat(5001), aside: true }, false],
    ['set-site', { site: 'a.example', switches: null }, true],
    ['set-site', { site: 'a.example', switches: { detect: true } }, true],
    ['set-site', { site: 'a.example', switches: { detect: 'yes' } }, false],
    ['set-site', { site: 'a.example', switches: { other: true } }, false],
    ['set-site', { site: 'https://a.example/', switches: null }, false],
    ['set-scope', { scope: 'every' }, true],
    ['set-scope', { scope: 'all' }, false],
    ['import-sites', { sites: many }, false],
    ['set-remember', { remember: { on: true } }, true],
    ['set-remember', { remember: { days: 365 } }, true],
    ['set-remember', { remember: { days: 366 } }, false],
    ['set-remember', { remember: { days: 0 } }, false],
    ['set-remember', { remember: { on: true, more: 1 } }, false],
    ['library-search', { text: 'x'.repeat(301), after: null }, false],
    ['library-search', { text: 'x', after: [1, 'e'] }, true],
    ['library-search', { text: 'x', after: [1] }, false],
    ['library-search', { text: 'x', after: [Number.NaN, 'e'] }, false],
    ['library-change', { change: { type: 'merge', into: 'a', event: 'b' } }, true],
    ['library-change', { change: { type: 'apart', report: 'a', event: 'b' } }, true],
    ['library-change', { change: { type: 'choose', report: 'a', event: 'b' } }, true],
    ['library-change', { change: { type: 'split', event: 'a', reports: [], title: 'b' } }, false],
    ['library-change', { change: { type: 'rename', event: 'a', title: '' } }, false],
    ['library-change', { change: { type: 'delete-events', events: Array(1001).fill('e') } }, false],
    ['library-change', { change: { type: 'put-back', event: 'e' } }, true],
    ['library-change', { change: { type: 'burn', events: ['e'] } }, false],
    ['library-add', { article: articleOf(), event: null }, true],
    ['library-add', { article: articleOf({ paragraphs: Array(2001).fill('a') }), event: null }, false],
    ['library-add', { article: { ...articleOf(), url: 7 }, event: null }, false],
    ['library-add', { article: articleOf({ paragraphs: LONG }), event: null }, false],
    ['library-add', { article: articleOf({ url: '' }), event: null }, true],
    ['library-add', { article: articleOf({ url: 'https://a.example/\udc00' }), event: null }, false],
    ['library-event', { event: `own:${'x'.repeat(4000)}` }, true],
    ['library-export', { after: `own:12:${'x'.repeat(4000)}` }, true],
    ['library-export', { after: 'x'.repeat(5001) }, false],
    ['library-pack', { events: [], texts: true }, false],
    ['report-text', { tab: 7, report: 'r', article: articleOf() }, true],
    ['report-text', { tab: 7, report: 'r', article: articleOf({ paragraphs: LONG }) }, false],
    ['report-missed', { tab: 7, report: 'r', code: 'paywall' }, true],
    ['report-missed', { tab: 7, report: 'r', code: 'because' }, false],
    ['report-texts', { tab: 7, reports: ['r', 's'] }, true],
    ['report-texts', { tab: 7, reports: Array(5).fill('r') }, false],
    ['report-texts', { tab: 7, reports: ['x'.repeat(5001)] }, false],
    ['report-texts', { tab: 7 }, false],
    ['search-outside', { tab: 7, words: ['dockers'] }, true],
    ['search-outside', { tab: 7, words: LONG }, false],
    ['search-outside', { tab: 7, words: 'dockers' }, false],
    ['find-more', { tab: 7, source: 'https://a.example/' }, false],
    ['sources', {}, true],
    ['change-sources', { change: { type: 'feeds', feeds: [feed('https://a.example/')] } }, true],
    ['change-sources', { change: { type: 'feeds', feeds: [feed('http://192.168.0.1/')] } }, false],
    [
      'change-sources',
      { change: { type: 'feeds', feeds: Array(501).fill(feed('https://a.example/')) } },
      false,
    ],
    ['change-sources', { change: { type: 'switch-feeds', urls: ['https://a.example/'], on: true } }, true],
    ['change-sources', { change: { type: 'switch-feeds', urls: Array(501).fill('a'), on: true } }, false],
    ['change-sources', { change: { type: 'remove-feeds', urls: ['x'.repeat(2001)] } }, false],
    ['change-sources', { change: { type: 'pack', url: 'https://a.example/pack', on: true } }, true],
    ['change-sources', { change: { type: 'pack', url: 'file:///etc/passwd', on: true } }, false],
    ['change-sources', { change: { type: 'texts', texts: 'always' } }, false],
    ['change-sources', { change: { type: 'every-feed' } }, false],
    ['fetch-source', { id: `feed:${'x'.repeat(2000)}` }, true],
    ['fetch-source', { id: 'x'.repeat(2041) }, false],
    ['library-clear', { what: 'remembered' }, true],
    ['library-clear', { what: 'settings' }, false],
    ['article-seen', {}, true],
    ['article-seen', { url: 'https://a.example/' }, false],
  ])('%s %j: %s', (type, request, good) => {
    expect(v.safeParse(REQUESTS[type], request).success).toBe(good);
  });

  it('each have a sender', () => {
    expect(Object.keys(SENDERS).sort()).toEqual(Object.keys(REQUESTS).sort());
  });
});

describe('what the reader saw', () => {
  it.each<[string, unknown, boolean]>([
    ['an article', seenPage(), true],
    ['a failure', seenPage({ article: fail('too-large', 'parts') }), true],
    [
      'a failure of an unknown kind',
      { ...seenPage(), article: { ok: false, problem: { code: 'odd', message: '' } } },
      false,
    ],
    [
      'too many paragraphs',
      seenPage({ article: { ok: true, value: articleOf({ paragraphs: Array(2001).fill('a') }) } }),
      false,
    ],
    ['too long a text', seenPage({ article: { ok: true, value: articleOf({ paragraphs: LONG }) } }), false],
    ['an article of no address', seenPage({ article: { ok: true, value: articleOf({ url: '' }) } }), false],
    ['nothing', undefined, false],
    ['a prototype that lies', { ...seenPage(), article: { ok: 'true', value: articleOf() } }, false],
  ])('%s: %s', (_what, seen, good) => {
    expect(v.safeParse(SEEN_PAGE, seen).success).toBe(good);
  });

  it('tells the place of what is wrong', () => {
    const read = v.safeParse(SEEN_PAGE, { ...seenPage(), address: 7 });
    expect(read.success ? '' : placeOf(read.issues)).toMatch(/^address: /);
  });
});
