/** What the use-cases need from outside. `lib/platform` implements these; tests pass their own. */
import type { EventProfile } from '../core/events/profile';
import type { Article, KnownEvent, Pack, PageMark, Report } from '../core/model';
import type { Result } from '../core/result';
import type { Settings } from '../core/settings/schema';

export type { PageMark } from '../core/model';

/** Events and reports on this machine. */
export interface LibraryPort {
  /** Ids of the events whose profile holds a term, by term; unknown terms are absent. */
  postings(terms: string[]): Promise<Result<Map<string, string[]>>>;
  profiles(events: string[]): Promise<Result<EventProfile[]>>;
  events(ids: string[]): Promise<Result<KnownEvent[]>>;
  reports(event: string): Promise<Result<Report[]>>;
  counts(): Promise<Result<{ events: number; reports: number }>>;
  /** All of the pack or nothing of it. Reports and events of the same id are replaced. */
  addPack(pack: Pack): Promise<Result<{ events: number; reports: number }>>;
  /** Adds a report to an event, or to a new event of its own when `event` is null. Answers the event's id. */
  addReport(report: Report, event: string | null): Promise<Result<string>>;
}

export interface SettingsPort {
  read(): Promise<Result<Settings>>;
  write(settings: Settings): Promise<Result<void>>;
}

/** One tab's page. */
export interface PagePort {
  /** Injects the reader where it is not yet, and asks it for the article. */
  article(tab: number): Promise<Result<Article>>;
  /** Tells the reader what to show in the page; `null` takes everything of ours away. */
  show(tab: number, view: PageView | null): Promise<Result<void>>;
  jump(tab: number, finding: string, value: number): Promise<Result<{ found: boolean }>>;
}

/** What the page shows: chip, marks, docked panel. Quotes are verbatim sentences of this page's report. */
export interface PageView {
  chip: { outlets: number; differing: number } | null;
  marks: PageMark[];
  dock: boolean;
}

/** State of a tab that must outlive the background (session storage). */
export interface TabPort {
  read(tab: number): Promise<PanelState | null>;
  write(tab: number, state: PanelState): Promise<void>;
  forget(tab: number): Promise<void>;
  /** Text on the toolbar button; '' for none. */
  badge(tab: number, text: string, title: string): Promise<void>;
}

/** What the panel shows for a tab. */
export type PanelState =
  | { state: 'looking' }
  | { state: 'off'; site: string }
  | { state: 'no-permission'; site: string }
  | { state: 'idle'; site: string }
  | { state: 'not-article'; reasons: string[] }
  | { state: 'unknown-event'; article: ArticleHead }
  | { state: 'undecided'; article: ArticleHead; candidates: KnownEvent[] }
  | { state: 'alone'; article: ArticleHead; event: KnownEvent; also: KnownEvent[] }
  | {
      state: 'ready';
      article: ArticleHead;
      event: KnownEvent;
      comparison: import('../core/model').Comparison;
      /** Id of this page's report in the comparison. */
      here: string;
      also: KnownEvent[];
    }
  | { state: 'failed'; problem: import('../core/result').Problem };

/** The article without its text. */
export type ArticleHead = Omit<Article, 'paragraphs'> & { words: number };
