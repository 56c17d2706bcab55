/** Which reports are of which event, after all that joined and moved; and events in the order of their packs. */
import type { KnownEvent } from '../../lib/core/model';
import type { Grouped } from './pack-cluster';

/** Of one event, those that came first. */
const MAX_OF_EVENT = 500;

export interface Entry {
  event: string;
  id: string;
  title: string;
  published: string | null;
}

/** Changes the `event` of its entries. Of a report that comes again the last one counts. */
export class Groups<T extends Entry> {
  readonly #byEvent = new Map<string, Set<T>>();
  readonly #byId = new Map<string, T>();

  /** All of them; a report that came again is there once. */
  get entries(): T[] {
    return [...this.#byId.values()];
  }

  put(entry: T, { joins, moves }: Omit<Grouped, 'event'> = { joins: [], moves: [] }): void {
    const old = this.#byId.get(entry.id);
    if (old) this.#byEvent.get(old.event)?.delete(old);
    this.#byId.set(entry.id, entry);
    this.#under(entry.event).add(entry);
    for (const other of joins)
      for (const one of this.#byEvent.get(other) ?? []) this.#change(one, entry.event);
    for (const { report, event } of moves) {
      const one = this.#byId.get(report);
      if (one) this.#change(one, event);
    }
  }

  #under(event: string): Set<T> {
    const all = this.#byEvent.get(event) ?? new Set();
    this.#byEvent.set(event, all);
    return all;
  }

  #change(entry: T, event: string): void {
    this.#byEvent.get(entry.event)?.delete(entry);
    entry.event = event;
    this.#under(event).add(entry);
  }
}

interface Group<T> {
  event: KnownEvent;
  entries: T[];
  /** Of its first report. */
  order: string;
}

/** What has no time comes last; the id settles what is left. */
const orderOf = ({ published, id }: Entry): string => `${published ?? '~'} ${id}`;
const inOrder = (a: { order: string }, b: { order: string }): number => (a.order < b.order ? -1 : 1);

function groupOf<T extends Entry>(event: string, all: T[]): Group<T> {
  const sorted = all.map((entry) => ({ entry, order: orderOf(entry) })).toSorted(inOrder);
  const entries = sorted.slice(0, MAX_OF_EVENT).map(({ entry }) => entry);
  const title = entries.find((entry) => entry.title !== '')?.title ?? event;
  const date = entries[0]?.published?.slice(0, 10) ?? null;
  const reports = entries.map(({ id }) => id);
  return { event: { id: event, title, date, place: null, reports }, entries, order: sorted[0]?.order ?? '' };
}

/** The events of entries. `least`: those of fewer reports are left out. */
export function groupsOf<T extends Entry>(entries: T[], least: number): Group<T>[] {
  const events = new Map<string, T[]>();
  for (const entry of entries) {
    const all = events.get(entry.event);
    if (all) all.push(entry);
    else events.set(entry.event, [entry]);
  }
  return [...events]
    .filter(([, all]) => all.length >= least)
    .map(([event, all]) => groupOf(event, all))
    .toSorted(inOrder);
}
