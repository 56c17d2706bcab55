/** The database brought to this version. Whatever fails undoes all of it: what was stored stays as it was. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { KnownEvent, Report } from '../../core/model';
import { isKnownEvent, isReport } from './checks';
import { readAhead } from './derive';
import { createDraft, type Draft } from './draft';
import { eventFor, listed } from './place';
import {
  createRows,
  createStores,
  createWords,
  type Database,
  type LibrarySchema,
  type Writing,
} from './records';
import { metaOf } from './totals';

type Upgrading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

export function upgrade(
  database: Database,
  from: number,
  transaction: Upgrading,
  failed: (error: unknown) => void,
): void {
  // The transaction's own rejection says nothing that the failure does not.
  transaction.done.catch(() => undefined);
  bringUp(database, from, transaction as unknown as Writing).catch((error) => {
    failed(error);
    transaction.abort();
  });
}

async function bringUp(database: Database, from: number, transaction: Writing): Promise<void> {
  if (from === 0) return createStores(database);
  // Events come to the new stores later; until then the old indexes list them. Rows of version 4 are packed later.
  if (from === 2) createWords(database);
  if (from === 2 || from === 3) createRows(database);
  if (from >= 2) return;
  const events: unknown[] = await transaction.objectStore('events').getAll();
  const reports: unknown[] = await transaction.objectStore('reports').getAll();
  for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
  createStores(database);
  await fromFirst(createDraft(transaction, Date.now()), { events, reports });
}

interface Old {
  events: unknown[];
  reports: unknown[];
}

/** Version 1 had events and reports as packs have them, and did not say where they came from. */
async function fromFirst(draft: Draft, { events, reports }: Old): Promise<void> {
  const there = new Map(reports.filter(isSound).map((report) => [report.id, report]));
  const known = events.filter(isKnownEvent).map((event) => withThose(event, there));
  const told = new Set(known.flatMap((event) => event.reports));
  const lone = [...there.values()].filter(({ id }) => !told.has(id));
  const all = [...known, ...lone.map((one) => ({ ...eventFor(`own:${one.id}`, one, 0), reports: [one.id] }))];
  for (const event of all.filter((one) => one.reports.length > 0)) await addEvent(draft, event, there);
  await draft.finish();
  await setAside(draft, [
    ...events.filter((event) => !isKnownEvent(event) || withThose(event, there).reports.length === 0),
    ...reports.filter((report) => !isSound(report)),
  ]);
}

/** One that cannot be read must not keep the others from coming. */
function isSound(value: unknown): value is Report {
  if (!isReport(value)) return false;
  try {
    readAhead([value]);
    return true;
  } catch {
    return false;
  }
}

const withThose = (event: KnownEvent, there: Map<string, Report>): KnownEvent => ({
  ...event,
  reports: event.reports.filter((id) => there.has(id)),
});

/** What a pack brought was a digest, what the person kept a text. */
async function addEvent(
  { set, at }: Draft,
  { id, title, date, place, reports }: KnownEvent,
  there: Map<string, Report>,
): Promise<void> {
  const pack = id.startsWith('own:') ? null : 'bundled';
  await set('events', id, listed({ id, title, date, place, reports, changed: at, pack }));
  for (const one of reports) {
    const report = there.get(one);
    const rest = { added: at, expires: null, reasons: [] };
    const origin =
      report?.completeness === 'digest'
        ? { origin: 'pack' as const, brought: id }
        : { origin: 'kept' as const };
    if (report) await set('reports', one, { report, ...origin, ...rest });
  }
}

/** Never thrown away: a later version may read it. */
async function setAside({ transaction }: Draft, values: unknown[]): Promise<void> {
  for (const value of values) await transaction.objectStore('unreadable').add({ store: 'version 1', value });
  const meta = await metaOf(transaction);
  await transaction.objectStore('meta').put({ ...meta, unreadable: values.length }, 'totals');
}
