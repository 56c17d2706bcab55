/** What the library page shows, and what it asks of the one who shows it. Nothing here touches the browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EventDetails, EventRow } from '../../lib/app/library/protocol';
import type { Change, Revision } from '../../lib/core/library/model';
import type { Report } from '../../lib/core/model';
import type { Problem, Result } from '../../lib/core/result';

export interface ListView {
  /** What was sought when these rows were found; '' for all events. */
  sought: string;
  rows: EventRow[];
  /** There are more than these. */
  more: boolean;
  /** Other rows are on their way. */
  busy: boolean;
  problem: Problem | null;
}

export interface OpenView {
  id: string;
  /** Null until it is there. While another one is on its way, the one before. */
  details: EventDetails | null;
  problem: Problem | null;
}

/** What came of changes that were asked for together. */
export interface Done {
  /** Names by which those that were done can be undone, in their order. */
  undo: string[];
  /** Why it stopped; null: all were done. */
  problem: Problem | null;
}

/** Where a report comes from that the person adds. */
export type Source =
  | { from: 'text'; title: string; text: string; outlet: string; address: string; day: string }
  | { from: 'file'; file: File }
  | { from: 'address'; address: string };

/** Where an added report went. `known`: that event was there before. */
export interface Added {
  event: string;
  title: string;
  known: boolean;
}

export interface Amount {
  events: number;
  reports: number;
}

/** What came of a file's import. */
export interface Brought extends Amount {
  /** Where and why it stopped; null: all came in. `place` is a line's number, or a field of a pack, '' where there is none. */
  stopped: { place: number | string; problem: Problem } | null;
}

export type Wanted = { what: 'all' } | { what: 'pack'; events: string[]; texts: boolean };

export interface LibraryActions {
  /** Called at each key; answers come as `list`. */
  search(text: string): void;
  /** The next rows of the list. */
  more(): void;
  open(event: string | null): void;
  /** Asks anew for list, event and totals. */
  again(): void;
  report(id: string): Promise<Result<{ report: Report; revisions: Revision[] }>>;
  /** The first events that have these words. */
  find(text: string): Promise<Result<EventRow[]>>;
  /** One after the other until one fails; the page shows what came of it before this answers. */
  change(changes: Change[]): Promise<Done>;
  undo(names: string[]): Promise<Result<null>>;
  /** `event` null: where it belongs. Called within the click, since an address needs the browser's permission. */
  add(source: Source, event: string | null): Promise<Result<Added>>;
  /** `told` hears what share of the file was read, from 0 to 1, and what came in. */
  bring(file: File, stop: AbortSignal, told: (share: number, brought: Amount) => void): Promise<Brought>;
  /** Offers a file; `told` hears how many events are in it so far. */
  take(wanted: Wanted, stop: AbortSignal, told: (events: number) => void): Promise<Result<null>>;
  clear(what: 'remembered' | 'all'): Promise<Result<null>>;
  openOptions(): void;
}

export type DialogName = 'add' | 'merge' | 'split' | 'move' | 'import' | 'export' | 'clear';

export interface Library {
  actions: LibraryActions;
  /** Makes changes and tells it with a way back. */
  act(changes: Change[], said: string): Promise<void>;
  /** Tells something at the foot of the page. */
  say(text: string): void;
  ask(dialog: DialogName | null): void;
}

const LibraryContext = createContext<Library | null>(null);
export const LibraryProvider = LibraryContext.Provider;
export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('outside of the library page');
  return library;
}
