/** A shard's events as packs of a size that a reader fetches at once. */
import type { KnownEvent } from '../../lib/core/model';
import { VERSION } from '../../lib/core/packs/schema';
import type { Written } from './pack-folder';
import { groupsOf } from './pack-groups';
import type { Spooled } from './pack-spool';

/** Of one pack: some 2 MB when zipped, */
const MAX_REPORTS = 500;
/** and in bytes of JSON, which long articles reach first. */
const MAX_BYTES = 12_000_000;
/** Of one event's reports; those beyond are left out, since readers refuse a pack of more than 32 million letters. */
const MAX_EVENT_BYTES = 24_000_000;

export interface Part {
  events: KnownEvent[];
  entries: Spooled[];
}

const bytesOf = (entries: Spooled[]): number => entries.reduce((sum, { length }) => sum + length, 0);

/** The first of them, as far as there is room. */
function fitting(entries: Spooled[]): Spooled[] {
  let bytes = 0;
  const beyond = entries.findIndex(({ length }) => {
    bytes += length;
    return bytes > MAX_EVENT_BYTES;
  });
  return beyond < 0 ? entries : entries.slice(0, beyond);
}

const hasRoom = ({ entries }: Part, more: Spooled[]): boolean =>
  entries.length + more.length <= MAX_REPORTS && bytesOf(entries) + bytesOf(more) <= MAX_BYTES;

export function partsOf(entries: Spooled[], least: number): Part[] {
  const parts: Part[] = [];
  for (const group of groupsOf(entries, least)) {
    const all = fitting(group.entries);
    const event = { ...group.event, reports: all.map(({ id }) => id) };
    const last = parts.at(-1);
    if (last && hasRoom(last, all)) {
      last.events.push(event);
      last.entries.push(...all);
    } else parts.push({ events: [event], entries: all });
  }
  return parts;
}

/**
 * The pack of a part. `reports`: their JSON, in the order of the entries. It is as old as its latest report, so that it
 * is the same whenever it is made.
 */
export function writtenOf(shard: string, { events, entries }: Part, reports: string[]): Written {
  const times = entries.flatMap(({ published }) => published ?? []).filter((time) => time.length >= 10);
  const created = times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? '1970-01-01';
  const head = { format: 'variorum-pack', version: VERSION, id: shard, title: shard, created, expires: null };
  const text = `${JSON.stringify({ ...head, events }).slice(0, -1)},"reports":[${reports.join(',')}]}\n`;
  return { events: events.length, reports: entries.length, created, text };
}
