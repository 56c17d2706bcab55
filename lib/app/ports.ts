/** What the use-cases need from outside. `lib/platform` implements these; tests pass their own. */
import type { Reason } from '../core/library/model';
import type { Article, Comparison, KnownEvent, Outlet, Pack, PageMark } from '../core/model';
import type { Problem, ProblemCode, Result } from '../core/result';
import type { Settings } from '../core/settings/schema';
import type { Seen } from '../page/see-page';
import type { InPage } from './in-page';
import type { LibraryPort } from './library-port';
import type { PageCard } from './page-cards';
import type { Broadcast } from './protocol';
import type { AlarmPort, DirectoryPort, FetchPort, SourceStatePort } from './sources/ports';

export type { PageMark } from '../core/model';
export type { LibraryPort } from './library-port';
/** What the reader saw on a page. */
export type SeenPage = Seen;

export interface SettingsPort {
  read(): Promise<Result<Settings>>;
  /** Reads, changes and writes as one step. What cannot be read is never written over. Answers what is kept now. */
  change(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
}

/** Where the person put what is ours in pages. Never fails: what cannot be read or kept is as if nobody had put it. */
export interface InPagePort {
  read(): Promise<InPage>;
  /** Fields that are not named stay. Answers what is kept now. */
  change(part: InPage): Promise<InPage>;
}

/** One tab's page. */
export interface PagePort {
  /** Injects the reader where it is not yet, and asks it for the article. */
  read(tab: number): Promise<Result<SeenPage>>;
  /** Address of the page that the reader is in, without its fragment; null where there is no reader. */
  address(tab: number): Promise<string | null>;
  /** What to show in a page that was read; `null` takes everything of ours away. */
  show(tab: number, view: PageView | null): Promise<void>;
  jump(tab: number, mark: PageMark): Promise<Result<{ found: boolean }>>;
  /** Closes the panel that is docked in the page. */
  undock(tab: number): Promise<void>;
}

/** What the page shows: chip, marks, docked panel. Quotes are verbatim sentences of this page's report. */
export interface PageView {
  chip: { outlets: number; differing: number } | null;
  marks: PageMark[];
  dock: boolean;
  /** What the cards at the marks tell, one for each finding that is marked. */
  cards?: PageCard[];
  /** Where the person put these things. */
  places?: Omit<InPage, 'all'>;
}

/** What is known of a tab. */
export interface TabRecord {
  /** The page's address without its fragment; null until it was read. */
  url: string | null;
  /** Names the look that the state comes from, so that an earlier one cannot overwrite a later one's answer. */
  look: string;
  /** When that look began; milliseconds since 1970. */
  since: number;
  state: PanelState;
  /** A finding that a panel is to show once it is there. */
  show?: { finding: string; at: number };
  /** When the person asked, outside a panel, that one finds more reports; milliseconds since 1970. */
  more?: number;
}

/** State of tabs that must outlive the background (session storage). */
export interface TabPort {
  read(tab: number): Promise<TabRecord | null>;
  /** Fails where there is no room for it. */
  write(tab: number, record: TabRecord): Promise<Result<void>>;
  /**
   * Reads, changes and writes as one step, so that a look that begins meanwhile is not overwritten; null forgets.
   * Answers whether the record was still of that look; nothing is done where it was not.
   */
  change(
    tab: number,
    look: string,
    change: (record: TabRecord) => TabRecord | null,
  ): Promise<Result<boolean>>;
  forget(tab: number): Promise<void>;
  /** Tabs that something is known of. */
  known(): Promise<number[]>;
  /** Text on the toolbar button: how many outlets, with the whole sentence as its title; null for none. */
  badge(tab: number, count: PageView['chip']): Promise<void>;
}

/** Where the extension may look, and where its detector runs. */
export interface SitesPort {
  /** A tab's address; null where the browser does not tell it, which is where the page may not be read either. */
  address(tab: number): Promise<string | null>;
  /** Is the tab in a private window? Also where the browser does not tell. */
  hidden(tab: number): Promise<boolean>;
  /** May pages at this address be read without being asked for each time? */
  allowed(address: string): Promise<boolean>;
  /** Registers the detector for these sites and no others; answers whether anything changed. */
  watch(patterns: SitePatterns): Promise<Result<boolean>>;
  /** Open tabs at these sites, with their addresses. */
  open(patterns: string[]): Promise<{ tab: number; address: string }[]>;
  /** Runs the detector in an open tab. */
  detect(tab: number): Promise<void>;
}

export interface SitePatterns {
  matches: string[];
  excludeMatches: string[];
}

export interface PanelPort {
  tell(broadcast: Broadcast): Promise<void>;
  /**
   * Opens the browser's own panel beside a tab, at once: nothing may be awaited between the person's click and this
   * call. Answers false where the browser does not open it (Firefox, from a page), unless it is open already.
   */
  open(tab: number, window: number | null): Promise<boolean>;
}

export interface PackPort {
  /** The pack that comes with the extension. */
  bundled(): Promise<Result<Pack>>;
}

/** What may be done only so often, also by backgrounds that come one after the other. */
export interface PacePort {
  /** Takes a turn, unless one was taken less than `every` milliseconds ago; answers how long to wait, 0 where it was taken. */
  turn(name: string, every: number): Promise<number>;
}

/** Everything outside, as one value that is handed to each use-case. */
export interface World {
  library: LibraryPort;
  settings: SettingsPort;
  inPage: InPagePort;
  page: PagePort;
  tabs: TabPort;
  sites: SitesPort;
  panels: PanelPort;
  packs: PackPort;
  fetch: FetchPort;
  sourceStates: SourceStatePort;
  alarm: AlarmPort;
  directory: DirectoryPort;
  pace: PacePort;
  /** Milliseconds since 1970. */
  now(): number;
  /** A name that no other has. */
  newName(): string;
  /** A number from 0 to 1, by chance. */
  chance(): number;
  /** Does work that no answer waits for. */
  afterwards(work: () => Promise<void>): void;
}

/** An event that the article may report, and what speaks for it. */
export interface LikelyEvent {
  event: KnownEvent;
  reasons: Reason[];
}

/** Another event that the article reports, with sentences of it that do. */
export interface AlsoEvent {
  event: KnownEvent;
  passages: string[];
}

/** A report that is known by its summary only: its text can be fetched. */
export interface Untold {
  /** Id of the report. */
  report: string;
  url: string;
  outlet: Outlet;
  title: string;
  published: string | null;
  /** Fetching it failed: when (milliseconds since 1970), and why. */
  missed: { at: number; code: ProblemCode } | null;
}

/** What the person just set right about this article, and the name by which it can be undone. */
export interface Corrected {
  undo: string;
  said: 'this-event' | 'not-this-event';
  /** The event's title. */
  title: string;
}

/** What is known of every article. */
interface OfArticle {
  article: ArticleHead;
  /** The event under which it is kept, where the person kept it. */
  kept?: string;
  corrected?: Corrected;
}

interface OfEvent extends OfArticle, LikelyEvent {
  /** The person said that it is this event. */
  chosen: boolean;
  also: AlsoEvent[];
  /** Reports of other outlets whose texts are not here. */
  untold?: Untold[];
}

/** What the panel shows for a tab. `site` is '' where the browser does not tell it. */
export type PanelState =
  | { state: 'looking' }
  | { state: 'off'; site: string }
  | { state: 'no-permission'; site: string }
  | { state: 'idle'; site: string }
  | { state: 'not-article'; reasons: string[] }
  | ({ state: 'unknown-event' } & OfArticle)
  | ({ state: 'undecided'; candidates: LikelyEvent[] } & OfArticle)
  | ({ state: 'alone' } & OfEvent)
  | ({
      state: 'ready';
      comparison: Comparison;
      /** Id of this page's report in the comparison. */
      here: string;
      /** Reports of the event that are not compared, since there are more than are compared at once. */
      passed?: number;
    } & OfEvent)
  | { state: 'failed'; problem: Problem };

/** The article without its text. */
export type ArticleHead = Omit<Article, 'paragraphs' | 'entries'> & { words: number };
