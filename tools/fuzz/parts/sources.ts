/** What sources send: feeds, lists of feeds, days of Wikipedia's current events, answers of a search, dates. */
import fc from 'fast-check';
import { publicAddress } from '../../../lib/core/sources/address';
import { askAgainAt } from '../../../lib/core/sources/again';
import { readCurrentEvents } from '../../../lib/core/sources/current-events';
import { readDate } from '../../../lib/core/sources/feed/date';
import { MAX_TITLE } from '../../../lib/core/sources/feed/item';
import { withoutTracking } from '../../../lib/core/sources/feed/link';
import { lineOf } from '../../../lib/core/sources/feed/plain';
import { MAX_ITEMS, readFeed } from '../../../lib/core/sources/feed/read';
import { MAX_SUMMARY } from '../../../lib/core/sources/feed/summary';
import { readGdelt } from '../../../lib/core/sources/gdelt';
import { type FeedItem, MAX_FEEDS } from '../../../lib/core/sources/model';
import { readOpml } from '../../../lib/core/sources/opml';
import { writeOpml } from '../../../lib/core/sources/write-opml';
import { feeds } from '../corpus';
import { HOSTILE } from '../hostile';
import { mutated, mutatedJson, wordsOf } from '../mutate';
import { alike, headed, hold, type Part } from '../part';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const CHARSETS = ['', 'utf-8', 'gbk', 'utf-16le', 'iso-2022-jp', 'windows-1252', 'none', '\0'];

function checkItem({ url, title, summary, published, language, credit }: FeedItem): void {
  hold(publicAddress(url) === url, 'an address that may not be opened');
  hold(title.length > 0 && title.length <= MAX_TITLE && title.trim() === title, 'a title that is none');
  hold(summary.length <= MAX_SUMMARY, 'a summary that is too long');
  hold(!/(?!\n)\p{Cc}|\p{Cs}/u.test([title, summary, credit ?? ''].join(' ')), 'signs that control');
  hold(published === null || !Number.isNaN(Date.parse(published)), 'a time that is none');
  hold(language === null || Intl.getCanonicalLocales(language)[0] === language, 'a language that is none');
}

function checkFeed(input: string): void {
  const [charset, text] = headed(input);
  const answer = readFeed(bytesOf(text), { type: '', charset, address: 'https://paper.example/feeds/all' });
  hold(answer.ok || /^[^\n]{10,200}$/.test(answer.problem.message), 'a failure in no plain line');
  if (!answer.ok) return;
  hold(answer.value.items.length <= MAX_ITEMS, 'too many items');
  answer.value.items.forEach(checkItem);
}

function checkOpml(text: string): void {
  const read = readOpml(text);
  if (!read.ok) return;
  const { feeds: listed } = read.value;
  hold(listed.length <= MAX_FEEDS, 'too many feeds');
  for (const { url } of listed) hold(publicAddress(url) === url, 'an address that may not be fetched');
  const again = readOpml(writeOpml(listed.map((feed) => ({ ...feed, on: true }))));
  const urls = (all: { url: string }[]) => all.map(({ url }) => url).sort();
  alike(again.ok && urls(again.value.feeds), urls(listed), 'a list that is another when it is read again');
}

function checkLine(text: string): void {
  const line = lineOf(text);
  hold(!/\p{Cc}|\p{Cs}/u.test(line), 'a line with signs that control');
  const address = publicAddress(text);
  if (address === null) return;
  alike(publicAddress(address), address, 'an address that is another the second time');
  alike(
    withoutTracking(withoutTracking(address)),
    withoutTracking(address),
    'an address with more to take away',
  );
}

function checkDate(input: string): void {
  const [language, text] = headed(input);
  const day = readDate(text, language);
  hold(day === null || !Number.isNaN(Date.parse(day)), 'a date that is none');
  const again = day && readDate(day, language);
  alike(again?.slice(0, 16), day?.slice(0, 16), 'a date that is another the second time');
  const at = askAgainAt({ retryAfter: text, cacheControl: `max-age=${text}`, expires: text }, true, 1e12);
  hold(at === null || (Number.isFinite(at) && at > 1e12), 'to be asked again at no time');
}

function checkDay(text: string): void {
  const found = readCurrentEvents(bytesOf(text), '2026-11-26');
  if (!found.ok) return;
  hold(found.value.length <= 200, 'too many events');
}

function checkSearch(text: string): void {
  const found = readGdelt(bytesOf(text));
  if (found.ok) found.value.forEach(checkItem);
}

const OPML = [
  '<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline type="rss" text="Post &amp; Sons" title="Post" xmlUrl="https://post.example/feed?a=1&amp;b=2" htmlUrl="https://post.example/" language="en-GB"/></outline>' +
    "<outline TEXT='One' XMLURL='https://b.example/rss'/><!-- <outline xmlUrl='https://c.example/'/> --></body></opml>",
];
const DAY = [
  JSON.stringify({
    parse: {
      wikitext:
        "{{Current events|content=\n'''Disasters and accidents'''\n* [[2026 Orvand flood|Orvand flood]]\n** At least 12 people are killed after a [[dam]] breaks. [https://post.example/dam (The Post)] [https://b.example/1 ''(B)'']\n<!-- none -->\n}}",
    },
  }),
  JSON.stringify({ error: { code: 'missingtitle' } }),
];
const SEARCH = [
  JSON.stringify({
    articles: [
      {
        url: 'https://post.example/dam',
        title: 'Dam breaks at Orvand',
        seendate: '20261126T101500Z',
        domain: 'post.example',
        language: 'English',
        sourcecountry: 'Norway',
      },
    ],
  }),
];
const DATES = [
  ...[
    'Thu, 26 Nov 2026 10:00:00 GMT',
    '2026-11-26T10:00:00+05:30',
    '26 noviembre 2026 10:00',
    'Nov 26 10:00:00 2026',
  ],
  ...['1795687200', '26.11.2026, 9:05 PM EST', '٢٦ نوفمبر ٢٠٢٦', '2026年11月26日 10:00', '20261126T1000Z'],
];
const MARKUP = [
  '<p>One &amp; <b>two</b></p><br/>three &#8217; &nbsp; <![CDATA[ <i>four</i> ]]>',
  'https://post.example/a?utm_source=x&b=1#c',
];

export const SOURCES: Part[] = [
  {
    name: 'feeds',
    core: true,
    share: 40,
    inputs: fc.tuple(fc.constantFrom(...CHARSETS), mutated(feeds())).map((all) => all.join('\n')),
    check: checkFeed,
  },
  { name: 'opml', core: true, share: 60, inputs: mutated(OPML), check: checkOpml },
  {
    name: 'markup',
    core: true,
    share: 100,
    inputs: fc.oneof(mutated(MARKUP), wordsOf(HOSTILE, 8)),
    check: checkLine,
  },
  {
    name: 'feed-dates',
    core: true,
    share: 120,
    inputs: fc
      .tuple(fc.constantFrom('', 'en', 'de', 'es', 'ar', 'zh', 'x'), mutated(DATES))
      .map((all) => all.join('\n')),
    check: checkDate,
  },
  { name: 'current-events', core: true, share: 15, inputs: mutatedJson(DAY), check: checkDay },
  { name: 'search', core: true, share: 10, inputs: mutatedJson(SEARCH), check: checkSearch },
];
