/** The forty outlets: one row each. What a row says, `feeds.ts`, `templates.ts` and `faults.ts` make. */
import type { EventName } from './events';
import type { FaultName, WallName } from './faults';
import type { FeedKind } from './feeds';
import { aloneOf, arabicOf, type Story, storyOf } from './tell';
import type { Template } from './templates';

/** `alone`: a story that nobody else has. */
type Told = EventName | 'alone' | 'arabic';

type Row = [name: string, kind: FeedKind, template: Template, told: Told, fault?: FaultName, wall?: WallName];

/** The name is the host's first label. `fault`: what its feed does; `wall`: what its article does. */
const ROWS: Row[] = [
  ['osse-courier', 'rss2', 'json-ld', 'bridge'],
  ['halvern-messenger', 'atom', 'meta', 'bridge'],
  ['brennach-post', 'json', 'microdata', 'bridge'],
  ['river-mirror', 'rss1', 'bare', 'bridge'],
  ['lantern-daily', 'rss2', 'live', 'bridge'],
  ['valley-telegram', 'rss091', 'amp', 'bridge'],
  ['upland-times', 'page', 'json-ld', 'bridge'],
  ['mallow-herald', 'rss2', 'json-ld', 'herring'],
  ['kestrel-gazette', 'atom', 'meta', 'herring'],
  ['quay-news', 'json', 'microdata', 'herring', undefined, 'consent'],
  ['saltmarsh-post', 'rss1', 'json-ld', 'herring', undefined, 'paywall'],
  ['tidewater-tribune', 'rss2', 'bare', 'herring', undefined, 'gone'],
  ['gannet-journal', 'atom', 'amp', 'herring', undefined, 'loopback'],
  ['seaward-record', 'rss091', 'meta', 'herring', undefined, 'no-page'],
  ['dornfeld-echo', 'sitemap', 'meta', 'alone'],
  ['tarrin-star', 'rss2', 'json-ld', 'alone'],
  ['quellin-voice', 'atom', 'microdata', 'alone'],
  ['asham-argus', 'json', 'bare', 'alone'],
  ['varsund-stage', 'rss1', 'amp', 'alone'],
  ['ostmark-board', 'rss091', 'live', 'alone'],
  ['sarnelle-press', 'page', 'meta', 'alone'],
  ['ilmar-science', 'rss2', 'json-ld', 'alone'],
  ['wexmoor-pier', 'sitemap', 'microdata', 'alone'],
  ['nursan-today', 'rss2', 'rtl', 'arabic'],
  ['moved-mercury', 'rss2', 'meta', 'alone', 'moved'],
  ['accent-argus', 'rss2', 'meta', 'alone', 'accent'],
  ['private-press', 'rss2', 'meta', 'alone', 'private'],
  ['busy-bee', 'rss2', 'meta', 'alone', 'busy'],
  ['down-times', 'rss2', 'meta', 'alone', 'down'],
  ['missing-post', 'atom', 'meta', 'alone', 'missing'],
  ['gone-gazette', 'rss2', 'meta', 'alone', 'gone'],
  ['inward-echo', 'rss2', 'meta', 'alone', 'loopback'],
  ['circle-star', 'rss2', 'meta', 'alone', 'loop'],
  ['silent-sentinel', 'rss2', 'meta', 'alone', 'silent'],
  ['cut-chronicle', 'rss2', 'meta', 'alone', 'cut'],
  ['bomb-bulletin', 'rss2', 'meta', 'alone', 'bomb'],
  ['huge-herald', 'rss2', 'meta', 'alone', 'huge'],
  ['page-post', 'rss2', 'meta', 'alone', 'html'],
  ['empty-examiner', 'rss2', 'meta', 'alone', 'empty'],
  ['cookie-courier', 'rss2', 'meta', 'alone', 'cookie'],
];

export interface RigOutlet {
  /** In the table; wordings and details follow from it. */
  number: number;
  host: string;
  name: string;
  kind: FeedKind;
  template: Template;
  told: Told;
  fault: FaultName | null;
  wall: WallName | null;
  story: Story;
  /** Address of its feed, or of the page that names it. */
  feed: string;
  /** Address of its article. */
  article: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const PATHS: Partial<Record<FeedKind, string>> = {
  page: '/',
  sitemap: '/news-sitemap.xml',
  json: '/feed.json',
};

/** Those before it tell of the events. */
const FIRST_ALONE = 14;

const STORIES: Record<Exclude<Told, EventName>, (number: number, now: number) => Story> = {
  alone: aloneOf,
  arabic: (_number, now) => arabicOf(now),
};

/** `now`: when they tell what they tell; milliseconds since 1970. */
export const outletsAt = (now: number): RigOutlet[] =>
  ROWS.map(([name, kind, template, told, fault, wall], number) => ({
    number,
    host: `${name}.example`,
    name: name.split('-').map(capital).join(' '),
    kind,
    template,
    told,
    fault: fault ?? null,
    wall: wall ?? null,
    story:
      told === 'alone' || told === 'arabic'
        ? STORIES[told](number - FIRST_ALONE, now)
        : storyOf(told, number, now),
    feed: `http://${name}.example${PATHS[kind] ?? '/feed.xml'}`,
    article: `http://${name}.example/${told}-${number}.html`,
  }));
