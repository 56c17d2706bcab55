/** What goes into the library: each in one transaction, so that all of it is kept or nothing. */
import { profileOf } from '../../core/events/profile';
import type { KnownEvent, Pack, Report } from '../../core/model';
import { readingOf } from '../../core/reading';
import { soundReport } from './checks';
import { type Database, STORES } from './database';
import { putProfiles, type Writing } from './postings';

/** Runs work in one transaction. An exception undoes all of it. */
async function writing<T>(database: Database, work: (writing: Writing) => Promise<T>): Promise<T> {
  const transaction = database.transaction([...STORES], 'readwrite');
  // When the transaction is undone, the exception that undid it says why; its own rejection would go unheard.
  transaction.done.catch(() => undefined);
  try {
    const answer = await work(transaction);
    await transaction.done;
    return answer;
  } catch (error) {
    undo(transaction);
    throw error;
  }
}

/** A transaction that failed by itself is undone already. */
function undo(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

export function addPack(database: Database, pack: Pack): Promise<{ events: number; reports: number }> {
  return writing(database, async (transaction) => {
    const store = transaction.objectStore('reports');
    await Promise.all(pack.reports.map((report) => store.put(report)));
    for (const event of pack.events) await putEvent(transaction, await withKept(transaction, event));
    return { events: pack.events.length, reports: pack.reports.length };
  });
}

/** The event with the articles that the person kept under it: a newer pack does not take them away. */
async function withKept(transaction: Writing, event: KnownEvent): Promise<KnownEvent> {
  const before = await transaction.objectStore('events').get(event.id);
  const rest = before?.reports.filter((id) => !event.reports.includes(id)) ?? [];
  const reports = await Promise.all(rest.map((id) => transaction.objectStore('reports').get(id)));
  const kept = reports.filter((report) => report !== undefined && report.completeness !== 'digest');
  return { ...event, reports: [...event.reports, ...kept.map((report) => soundReport(report).id)] };
}

/** The event and its profile, which is made anew from its reports. */
async function putEvent(transaction: Writing, event: KnownEvent): Promise<void> {
  const store = transaction.objectStore('reports');
  const reports = await Promise.all(event.reports.map((id) => store.get(id)));
  const readings = reports
    .filter((report) => report !== undefined)
    .map(soundReport)
    .map(readingOf);
  await transaction.objectStore('events').put(event);
  await putProfiles(transaction, [profileOf(event, readings)]);
}

/** Nothing but the database is waited for within: browsers end a transaction that waits for something else. */
export function addReport(database: Database, report: Report, event: string | null): Promise<string> {
  return writing(database, async (transaction) => {
    const events = transaction.objectStore('events');
    const own = eventOfItsOwn(report);
    // Its own event may be there, and hold other articles by now.
    const known = (await events.get(event ?? own.id)) ?? (event === null ? own : undefined);
    if (!known) throw new Error(`The event "${event}" is not in the library.`);
    const changed = { ...known, reports: [...new Set([...known.reports, report.id])] };
    await transaction.objectStore('reports').put(report);
    await putEvent(transaction, changed);
    return changed.id;
  });
}

/** Keeping the same article again makes the same event. */
const eventOfItsOwn = (report: Report): KnownEvent => ({
  id: `own:${report.id}`,
  title: report.title,
  date: report.published?.slice(0, 10) ?? null,
  place: null,
  reports: [],
});
