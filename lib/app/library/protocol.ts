/** Messages of the library page, part of the one map in `../protocol.ts`. All come from pages of the extension. */
import type { Change, Origin, Reason, Revision, StoredEvent, Totals } from '../../core/library/model';
import type { Article, Completeness, Outlet, Pack, Report, ReportHead } from '../../core/model';
import type { Result } from '../../core/result';
import type { Cursor, LibraryPart } from '../library-port';

/** An event in the list. */
export interface EventRow {
  id: string;
  title: string;
  date: string | null;
  place: string | null;
  changed: number;
  pack: string | null;
  reports: number;
  /** Names of the first few, each once. */
  outlets: string[];
  /** All of its reports are forgotten by themselves; when the last one is, in milliseconds since 1970. */
  expires: number | null;
}

/** A report in an event's timeline. */
export interface ReportRow {
  id: string;
  url: string | null;
  title: string;
  outlet: Outlet;
  published: string | null;
  modified: string | null;
  doubtful?: ReportHead['doubtful'];
  language: string;
  words: number;
  completeness: Completeness;
  origin: Origin;
  added: number;
  expires: number | null;
  reasons: Reason[];
  /** How many earlier texts are kept. */
  revisions: number;
}

export interface EventDetails {
  event: StoredEvent;
  /** As published, oldest first; those without a time come last. */
  reports: ReportRow[];
  /** How many of its differences the person set aside; absent where there are none. */
  setAside?: number;
}

export interface LibraryProtocol {
  /** The list, newest first; with a text, those that have words that begin so. */
  'library-search': {
    from: 'panel';
    request: { text: string; after: Cursor | null };
    reply: Result<{ rows: EventRow[]; next: Cursor | null }>;
  };
  'library-event': { from: 'panel'; request: { event: string }; reply: Result<EventDetails> };
  /** A report's text, or what its digest tells, with its earlier texts. */
  'library-report': {
    from: 'panel';
    request: { report: string };
    reply: Result<{ report: Report; revisions: Revision[] }>;
  };
  'library-change': {
    from: 'panel';
    request: { change: Change };
    reply: Result<{ undo: string; event: string | null }>;
  };
  'library-undo': { from: 'panel'; request: { undo: string }; reply: Result<null> };
  /** Adds an article to an event, or where it belongs (`event: null`). `known`: that event was there before. */
  'library-add': {
    from: 'panel';
    request: { article: Article; event: string | null };
    reply: Result<{ event: string; known: boolean }>;
  };
  /** A pack, or a part of an exported library, as JSON made it. Sent again it changes nothing. */
  'library-import': {
    from: 'panel';
    request: { part: unknown };
    reply: Result<{ events: number; reports: number }>;
  };
  'library-export': {
    from: 'panel';
    request: { after: string | null };
    reply: Result<{ part: LibraryPart; next: string | null }>;
  };
  /** Some events as a pack: digests, or texts as they are. The page asks for a few at a time and joins the answers. */
  'library-pack': { from: 'panel'; request: { events: string[]; texts: boolean }; reply: Result<Pack> };
  'library-clear': { from: 'panel'; request: { what: 'remembered' | 'all' }; reply: Result<null> };
  'library-totals': { from: 'panel'; request: Record<string, never>; reply: Result<Totals> };
}
