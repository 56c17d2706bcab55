/** A shard's events in the order of their packs, and packs of a size that a reader fetches at once. */
import type { KnownEvent } from '../../lib/core/model';
import { VERSION } from '../../lib/core/packs/schema';
import type { Written } from './pack-folder';
import type { Spooled } from './pack-spool';

/** Of one pack: some 2 MB when zipped. A longer event has a pack of its own. */
const MAX_REPORTS = 500;
/** Of one event, those that came first. */
const MAX_OF_EVENT = 500;

export interface Part {
  events: KnownEvent[];
  entries: Spooled[];
}

/** What events are made of and put in order by. */
interface Entry {
  event: string;
  id: string;
  title: string;
  published: string | null;
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

/** Of a report that came more than once the last one counts. `least`: events of fewer reports are left out. */
export function groupsOf<T extends Entry>(entries: T[], least: number): Group<T>[] {
  const events = new Map<string, T[]>();
  for (const entry of new Map(entries.map((one) => [one.id, one])).values()) {
    const all = events.get(entry.event);
    if (all) all.push(entry);
    else events.set(entry.event, [entry]);
  }
  return [...events]
    .filter(([, all]) => all.length >= least)
    .map(([event, all]) => groupOf(event, all))
    .toSorted(inOrder);
}

export function partsOf(entries: Spooled[], least: number): Part[] {
  const parts: Part[] = [];
  for (const group of groupsOf(entries, least)) {
    const last = parts.at(-1);
    if (last && last.entries.length + group.entries.length <= MAX_REPORTS) {
      last.events.push(group.event);
      last.entries.push(...group.entries);
    } else parts.push({ events: [group.event], entries: [...group.entries] });
  }
  return parts;
}

/** The pack of a part. `reports`: their JSON, in the order of the entries. As old as its latest report, so that it is the same each time. */
export function writtenOf(shard: string, { events, entries }: Part, reports: string[]): Written {
  const times = entries.flatMap(({ published }) => published ?? []).filter((time) => time.length >= 10);
  const created = times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? '1970-01-01';
  const head = { format: 'variorum-pack', version: VERSION, id: shard, title: shard, created, expires: null };
  const text = `${JSON.stringify({ ...head, events }).slice(0, -1)},"reports":[${reports.join(',')}]}\n`;
  return { events: events.length, reports: entries.length, created, text };
}
