/** Where other outlets' reports come from: feeds, packs by address, Wikipedia's current events. */
import type { Outlet } from '../model';
import type { Problem } from '../result';

/** An outlet of the directory that ships with the extension (`public/outlets.json`). Facts only, no ratings. */
export interface DirectoryOutlet {
  /** Host name without `www.`. */
  domain: string;
  /** As readers know it. */
  name: string;
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. Where its publisher sits. */
  country: string;
  /** BCP 47. */
  language: string;
  agency: boolean;
  /** Further names ("the Washington Post" for "Washington Post"). */
  aliases: string[];
  /** Further domains of the same outlet. */
  others: string[];
  feeds: DirectoryFeed[];
}

export interface DirectoryFeed {
  url: string;
  /** BCP 47; the outlet's where the feed says none. */
  language: string;
  /** `top`, `world`, `national`, `politics`, `business`, or a region. */
  section: string;
  /** Day (`2026-03-25`) of the latest check known to have been answered; null: only listed somewhere, not checked. */
  checked: string | null;
}

/** A feed that the person chose, from the directory or by its address. */
export interface FeedChoice {
  url: string;
  title: string;
  /** The outlet's domain. */
  domain: string;
  language: string;
  on: boolean;
}

export interface PackChoice {
  url: string;
  on: boolean;
}

/** The part of the settings about sources. All off at first. */
export interface SourceChoices {
  feeds: FeedChoice[];
  packs: PackChoice[];
  /** Wikipedia's page of current events, today's and that of the days before. */
  currentEvents: boolean;
  /** `click`: other reports' texts are fetched on a click; `panel`: as soon as a panel shows their event. */
  texts: 'click' | 'panel';
}

export const MAX_FEEDS = 500;
export const MAX_PACKS = 50;

const SOURCE_KINDS = ['feed', 'pack', 'current-events'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What is fetched from time to time. */
export interface Source {
  /** `feed:ADDRESS`, `pack:ADDRESS`, `current-events:DAY`. */
  id: string;
  kind: SourceKind;
  url: string;
  title: string;
  /** Who publishes what it lists; null where it lists many. */
  outlet: Outlet | null;
  /** BCP 47; `und` where it is not known. */
  language: string;
}

/** How the last fetches of a source went. Times are milliseconds since 1970. */
export interface SourceState {
  /** Last try, good or not; null: never. */
  tried: number | null;
  /** Last good answer (also "nothing new"). */
  fetched: number | null;
  /** Not before. */
  due: number;
  /** Bad answers since the last good one. */
  failures: number;
  problem: Problem | null;
  /** Of the last good answer, sent back with the next request. */
  etag: string | null;
  modified: string | null;
  /** Items (or events) in the last good answer. */
  items: number;
  /** Hashes of items that were taken in already; the latest ones. */
  seen: number[];
}

/** One item of a feed, as read from outside: capped, without mark-up, only http(s) addresses. */
export interface FeedItem {
  url: string;
  title: string;
  /** Plain text, one paragraph a line; '' where the feed has none. */
  summary: string;
  /** ISO 8601; null where it says none, or none that can be read. */
  published: string | null;
  /** BCP 47; null where the item says nothing of it. */
  language: string | null;
  /** Name of another publisher that the item says it comes from (`<source>`, `dc:creator` is none). */
  credit: string | null;
}

/** What a feed says of itself, and its items in its order. */
export interface Feed {
  title: string;
  /** Address of the page that it belongs to; null where it says none. */
  home: string | null;
  language: string | null;
  items: FeedItem[];
  /** How often it may be asked at most, in milliseconds (`ttl`, `sy:updatePeriod`); null where it says nothing. */
  every: number | null;
}

/** An event as Wikipedia's page of a day tells it, with the reports that it cites. */
export interface CitedEvent {
  /** Plain text of the entry, without its citations. */
  text: string;
  /** The topics that it stands under, outermost first ("Armed conflicts and attacks", …). */
  topics: string[];
  /** `2026-11-25`. */
  day: string;
  /** Titles of the articles that its first links lead to: names of what it is about. */
  links: string[];
  citations: { url: string; outlet: string }[];
}
