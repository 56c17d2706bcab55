/** Reports put into events, within a draft. */
import { allowed } from '../../core/library/corrections';
import type { Revision, StoredEvent, StoredReport } from '../../core/library/model';
import { addressOf, cameAgain, latest } from '../../core/library/placing';
import type { Report } from '../../core/model';
import { recordsOf } from './checks';
import { holdersOf, ofReport } from './derive';
import type { Draft } from './draft';
import { aliasesOf, correctionOf, eventsIn } from './homes';
import type { EventRecord } from './records';
import { addAside, asideIn } from './set-aside';

export const listed = (event: StoredEvent): EventRecord => ({ ...event, words: [], newest: -event.changed });

/** The event as last changed at that time. */
export const dated = (event: EventRecord, changed: number): EventRecord => ({
  ...event,
  changed,
  ...(event.newest === undefined ? {} : { newest: -changed }),
});

/** An event of the report's own. */
export const eventFor = (id: string, { title, published }: Report, at: number): EventRecord =>
  listed({
    ...{ id, title, date: published?.slice(0, 10) ?? null, place: null, reports: [] },
    ...{ changed: at, pack: null },
  });

/** An id for it that no event has or had; the same each time, while nothing changes. */
export async function ownId({ get }: Draft, report: string): Promise<string> {
  const said = await correctionOf(get, report);
  const aliases = await aliasesOf(get, eventsIn(said));
  // Where it was put before says nothing of an event that is new.
  const free = said && { ...said, event: null };
  for (let count = 1; ; count++) {
    const id = count === 1 ? `own:${report}` : `own:${count}:${report}`;
    const taken = (await get('events', id)) ?? (await get('corrections', ['event', id]));
    if (!taken && allowed(free, id, aliases)) return id;
  }
}

/** Takes the report in; answers the event with it. `newer`: its text was read later than the one that is there. */
export async function withReport(
  draft: Draft,
  event: EventRecord,
  next: StoredReport,
  newer: (before: StoredReport) => boolean = () => true,
): Promise<EventRecord> {
  const before = await sameIn(draft, event, next.report);
  const { stored, revision } = before
    ? cameAgain(before, next, newer(before))
    : { stored: next, revision: null };
  const { id } = stored.report;
  await draft.set('reports', id, stored);
  if (revision) await keepRevisions(draft, id, [revision]);
  const was = before?.report.id ?? id;
  if (was !== id) await dropReplaced(draft, event, was);
  const isThere = event.reports.includes(was);
  const renamed = () => [...new Set(event.reports.map((one) => (one === was ? id : one)))];
  const reports = isThere ? renamed() : [...event.reports, id];
  return revision || !isThere ? dated({ ...event, reports }, draft.at) : { ...event, reports };
}

/** One that came just before, in the same draft, was in no event that would be seen to lose it. */
async function dropReplaced(draft: Draft, event: EventRecord, id: string): Promise<void> {
  const others = (await holdersOf(draft, id)).filter((one) => one.id !== event.id);
  if (others.length === 0) await draft.set('reports', id, undefined);
}

/** The same article as it is in the library: under its own id, or in this event under another. */
async function sameIn(draft: Draft, event: EventRecord, report: Report): Promise<StoredReport | undefined> {
  const same = await draft.get('reports', report.id);
  if (same || report.url === null) return same;
  const id = (await addressesIn(draft, event)).get(addressOf(report));
  return id !== undefined && event.reports.includes(id) ? draft.get('reports', id) : undefined;
}

interface Looked {
  ids: Set<string>;
  /** Reports by address: the first of those that came together, as one that came later took the place of an earlier one. */
  addresses: Map<string, string>;
}

/** By event: what was looked at so far. Where thousands of reports come into one event, each is looked at once. */
const LOOKED = new WeakMap<Draft, Map<string, Looked>>();

async function addressesIn(draft: Draft, { id, reports }: EventRecord): Promise<Map<string, string>> {
  const events = LOOKED.get(draft) ?? new Map<string, Looked>();
  LOOKED.set(draft, events);
  const { ids, addresses } = events.get(id) ?? { ids: new Set(), addresses: new Map() };
  events.set(id, { ids, addresses });
  const fresh = reports.filter((one) => !ids.has(one));
  const found = await Promise.all(fresh.map((one) => draft.get('reports', one)));
  for (const stored of found.toReversed())
    if (stored?.report.url != null) addresses.set(addressOf(stored.report), stored.report.id);
  for (const one of fresh) ids.add(one);
  return addresses;
}

/** Adds earlier texts of a report; the oldest of too many go. */
export async function keepRevisions(draft: Draft, report: string, more: Revision[]): Promise<void> {
  const values: unknown[] = await draft.transaction.objectStore('revisions').getAll(ofReport(report));
  const all = new Map(recordsOf('revisions', values).map((one) => [one.read, one]));
  for (const one of more) {
    if (JSON.stringify(all.get(one.read)) === JSON.stringify(one)) continue;
    let { read } = one;
    while (all.has(read)) read++;
    all.set(read, { ...one, report, read });
  }
  const kept = new Set(latest([...all.values()]));
  for (const [read, one] of all)
    await draft.set('revisions', [report, read], kept.has(one) ? one : undefined);
}

/** Takes the report out of other events. */
export async function takeOut(
  draft: Draft,
  report: string,
  from: (event: EventRecord) => boolean,
): Promise<void> {
  for (const event of await holdersOf(draft, report))
    if (from(event)) {
      const reports = event.reports.filter((id) => id !== report);
      await draft.set('events', event.id, { ...event, reports });
    }
}

/** Puts all reports of an event under another. Answers whether both are there. */
export async function join(draft: Draft, into: string, id: string): Promise<boolean> {
  const [target, event] = [await draft.get('events', into), await draft.get('events', id)];
  if (!target || !event || into === id) return false;
  const reports = [...new Set([...target.reports, ...event.reports])];
  const filled = { ...target, date: target.date ?? event.date, place: target.place ?? event.place, reports };
  await addAside(draft, into, await asideIn(draft.get, id));
  await draft.set('events', into, dated(filled, draft.at));
  await draft.set('events', id, undefined);
  return true;
}
