/** A shard's events as packs of a size that a reader fetches at once. */
import type { KnownEvent } from '../../lib/core/model';
import { VERSION } from '../../lib/core/packs/schema';
import type { Written } from './pack-folder';
import { groupsOf } from './pack-groups';
import type { Spooled } from './pack-spool';

/** Of one pack: some 2 MB when zipped. */
const MAX_REPORTS = 500;

export interface Part {
  events: KnownEvent[];
  entries: Spooled[];
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
