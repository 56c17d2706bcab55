/** Events and reports on this machine, as the use-cases need them. `lib/platform/library` keeps them in IndexedDB. */
import type { Gist } from '../core/events/gist';
import type { EventProfile } from '../core/events/profile';
import type { Difference } from '../core/library/differences';
import type { LibraryPart } from '../core/library/dump';
import type {
  Change,
  Correction,
  Move,
  Origin,
  Reason,
  Revision,
  StoredEvent,
  StoredReport,
  Totals,
} from '../core/library/model';
import type { Pack, Report, TextReport } from '../core/model';
import type { ProblemCode, Result } from '../core/result';

/** A report on its way into the library. */
export interface Incoming {
  report: Report;
  origin: Origin;
  /** Milliseconds since 1970; null: kept for ever. */
  expires: number | null;
  reasons: Reason[];
  /** The event that it belongs to; null: one of its own. */
  event: string | null;
  /** Events that turn out to be the same one: their reports go under it. */
  joins: string[];
  /** Of the report, where it was read already: that takes long. */
  gist?: Gist;
  /** Reports that turn out to belong elsewhere; what the person or a pack put where it is stays. */
  moves?: Move[];
}

/** One whose event is to be found. */
export type Unplaced = Pick<Incoming, 'report' | 'origin' | 'expires'>;

/** Where a list goes on; opaque to all but the library. */
export type Cursor = [changed: number, event: string];

export interface FoundEvents {
  events: StoredEvent[];
  /** Null at the end of the list. */
  next: Cursor | null;
}

export type { LibraryPart } from '../core/library/dump';

export interface Postings {
  lists: Map<number, number[]>;
  /** Events of the library. */
  total: number;
  /** Of what was in memory, and profiles that are asked for next: were they read after the last write? Else they are read by the next question. */
  isFresh?: Promise<boolean>;
}

export interface LibraryPort {
  /**
   * Numbers (`numberOf`) of the events that are found by a key (`lib/core/events/keys.ts`), by key; unknown keys are
   * absent. `meanwhile`: called once what is not in memory was asked for, since waiting for it leaves time.
   */
  postings(keys: number[], meanwhile?: () => void): Promise<Result<Postings>>;
  profiles(events: number[]): Promise<Result<EventProfile[]>>;
  events(ids: string[]): Promise<Result<StoredEvent[]>>;
  /** The event's reports, in its order; those that are gone are left out. */
  reports(event: string): Promise<Result<StoredReport[]>>;
  report(id: string): Promise<Result<StoredReport | null>>;
  /** Earlier texts of a report, newest first. */
  revisions(report: string): Promise<Result<Revision[]>>;
  correction(report: string): Promise<Result<(Correction & { about: 'report' }) | null>>;
  /** Those of the event that the person set aside. */
  differences(event: string): Promise<Result<Difference[]>>;
  totals(): Promise<Result<Totals>>;
  /** Events whose title, place, outlets or report titles have words that begin with each of these; newest first. */
  search(text: string, after: Cursor | null, limit: number): Promise<Result<FoundEvents>>;
  /**
   * `asked`: the person wants it, so what they took out comes back. `from`: the address that it was fetched from. All of
   * the pack or nothing of it. What it brought before is replaced, what other packs call the same stays; corrections hold.
   */
  addPack(pack: Pack, asked?: boolean, from?: string): Promise<Result<{ events: number; reports: number }>>;
  /** Answers the id of the event that it is in. A text that changed since it was read leaves a revision. */
  put(incoming: Incoming): Promise<Result<string>>;
  /** Puts it where it is found to belong: nobody else's writing comes between. Answers that event, and whether it was there before. */
  place(incoming: Unplaced): Promise<Result<{ event: string; known: boolean }>>;
  /**
   * Reports that come together from a source and are known by their summaries, or by their addresses only: all of them or
   * none. Each group is put where it belongs: somebody says that its reports are of one event, which the first of them
   * tells. Those that are there already, or that the person took out, stay as they are; but an entry of a list takes the
   * place of what it said before. Answers how many came new. `expires`: milliseconds since 1970. `standing`: all entries
   * that the list has now, so that one with other words is known for the one that is gone.
   */
  takeIn(groups: TextReport[][], expires: number, standing?: ReadonlySet<string>): Promise<Result<number>>;
  /** The text of a report that is there takes the place of its summary. It stays where it is, under its id. */
  tell(report: TextReport): Promise<Result<void>>;
  /** The text of a report that is there could not be had; `at`: milliseconds since 1970. */
  missed(report: string, at: number, code: ProblemCode): Promise<Result<void>>;
  /** Answers a name by which it can be undone, and the event to show afterwards. */
  change(change: Change): Promise<Result<{ undo: string; event: string | null }>>;
  /** Sets one aside, or takes that back; done again it changes nothing. */
  setAside(event: string, difference: Difference, aside: boolean): Promise<Result<void>>;
  undo(name: string): Promise<Result<void>>;
  /** Takes out what has expired, so many at most; answers how many reports went. */
  forget(now: number, most: number): Promise<Result<number>>;
  clear(what: 'remembered' | 'all'): Promise<Result<void>>;
  /** The part after an event (`null`: the first), and where to go on. Corrections are in the first part. */
  dump(after: string | null): Promise<Result<{ part: LibraryPart; next: string | null }>>;
  /** All of the part or nothing of it. */
  restore(part: LibraryPart): Promise<Result<{ events: number; reports: number }>>;
}

/** What has to be known to find where a report belongs. */
export type Places = Pick<LibraryPort, 'postings' | 'profiles' | 'events' | 'correction'>;
