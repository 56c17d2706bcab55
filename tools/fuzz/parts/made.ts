/** Sound packs, parts of a library, messages, pages that were read: what mutations of JSON begin with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import type { Article, Pack } from '../../../lib/core/model';
import { digestOf } from '../../../lib/core/packs/digest';
import { packText } from '../../../lib/core/packs/short';
import { reportOf } from '../../../lib/core/report';
import { mutatedJson } from '../mutate';

const ARTICLE: Article = {
  url: 'https://valley-post.example/cable-car',
  title: 'Cable car stands still above Brennick with 32 on board',
  outlet: { name: 'Valley Post', domain: 'valley-post.example' },
  byline: 'Ada Storm',
  credit: null,
  published: { iso: '2024-02-09T18:00:00Z', from: 'meta' },
  modified: null,
  language: 'en',
  paragraphs: [
    'A cable car stood still above Brennick for four hours on Friday, with 32 people in its cabins.',
    'Nobody was hurt, the operator said. The line stays closed for three weeks.',
  ],
  entries: [{ paragraph: 1, at: '2024-02-09T19:00' }],
  completeness: 'whole',
};
const REPORT = reportOf(ARTICLE, ARTICLE.url);
const EVENT = {
  id: 'car',
  title: 'Cable car stands still',
  date: '2024-02-09',
  place: 'Brennick',
  reports: [ARTICLE.url, 'digest'],
};
const DIGEST = { ...digestOf(REPORT), id: 'digest' };
const PACK: Pack = {
  format: 'variorum-pack',
  version: 2,
  id: 'test',
  title: 'Test',
  created: '2024-03-01T00:00:00Z',
  expires: '2030-03-01T00:00:00Z',
  events: [EVENT],
  reports: [REPORT, DIGEST],
};
export const PACKS = [packText(PACK), JSON.stringify(PACK)];

const stored = {
  origin: 'kept',
  added: 1_700_000_000_000,
  expires: null,
  reasons: [{ sign: 'same-day' }, { text: 'cable' }],
};
const PART = {
  format: 'variorum-library',
  version: 1,
  events: [{ ...EVENT, changed: 1_700_000_000_000, pack: null }],
  reports: [
    {
      ...stored,
      report: REPORT,
      read: 1_700_000_000_001,
      digest: { ...stored, origin: 'pack', report: DIGEST },
    },
    { ...stored, report: DIGEST, missed: { at: 1, code: 'paywall' }, summary: true },
  ],
  revisions: [{ report: ARTICLE.url, read: 1, title: 'Before', modified: null, paragraphs: ['Before.'] }],
  corrections: [
    { about: 'report', id: ARTICLE.url, at: 1, event: 'car', not: ['rail'] },
    { about: 'event', id: 'rail', at: 1, into: 'car', joined: true },
    { about: 'title', id: 'car', at: 1, title: 'Renamed' },
    {
      about: 'set-aside',
      id: 'car',
      at: 1,
      differences: [{ kind: 'count', said: [{ by: [1], reads: [2], near: [3, 4] }] }],
    },
    { about: 'no-report', id: 'gone', at: 1 },
  ],
};
const V1 = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/library/v1.json'), 'utf8'),
) as Partial<typeof PART>;
export const LIBRARY_PART = [JSON.stringify(PART), JSON.stringify({ ...PART, events: V1.events })];

export const SEEN = [
  { address: ARTICLE.url, likely: true, reasons: ['og-article'], article: { ok: true, value: ARTICLE } },
  {
    address: ARTICLE.url,
    likely: false,
    reasons: [],
    article: { ok: false, problem: { code: 'too-large', message: 'long' } },
  },
].map((seen) => JSON.stringify(seen));

const feed = { url: 'https://a.example/feed', title: 'A', domain: 'a.example', language: 'en', on: true };
const REQUESTS: [type: string, request: object][] = [
  ['article-seen', {}],
  ['jump', { tab: 7, finding: 'f', value: 0 }],
  ['set-aside', { tab: 7, finding: 'f', aside: true }],
  ['choose', { tab: 7, event: 'car' }],
  ['set-site', { site: 'a.example', switches: { detect: true, chip: false } }],
  ['import-sites', { sites: { 'a.example': { detect: true }, 'b.example': {} } }],
  ['set-remember', { remember: { on: true, days: 30 } }],
  ['library-search', { text: 'cable', after: [1, 'car'] }],
  ['library-add', { article: ARTICLE, event: null }],
  ['library-change', { change: { type: 'split', event: 'car', reports: ['digest'], title: 'Other' } }],
  ['library-change', { change: { type: 'rename', event: 'car', title: 'Other' } }],
  ['library-change', { change: { type: 'move', reports: ['digest'], from: 'car', to: 'rail' } }],
  ['library-import', { part: PART }],
  ['library-pack', { events: ['car'], texts: true }],
  ['report-text', { tab: 7, report: 'r', article: ARTICLE }],
  ['report-missed', { tab: 7, report: 'r', code: 'paywall' }],
  ['change-sources', { change: { type: 'feeds', feeds: [feed] } }],
  ['change-sources', { change: { type: 'pack', url: 'https://a.example/pack', on: true } }],
  ['search-outside', { tab: 7, words: ['dockers'] }],
  ['placed', { chip: { x: 0.5, y: 0.5 }, width: 400 }],
  ['mark-clicked', { finding: 'f', docked: true }],
];
/** The message's name in the first line. */
export const MESSAGES: Arbitrary<string> = fc.oneof(
  ...REQUESTS.map(([type, request]) =>
    mutatedJson([JSON.stringify(request)]).map((text) => `${type}\n${text}`),
  ),
  fc.constantFrom('__proto__', 'toString', '', 'none').map((type) => `${type}\n{"tab":1}`),
);
