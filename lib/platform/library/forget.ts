/** What is forgotten by itself, and what the person clears. */
import { dropOld, oldUndo } from './change';
import { recordsOf } from './checks';
import { holdersOf, ofReport } from './derive';
import type { Draft } from './draft';
import type { Database } from './records';

/** Is there anything to forget? It is asked often, and writing would empty what is kept in memory. */
export async function isAnyOld(database: Database, time: number, now: number): Promise<boolean> {
  const reading = database.transaction(['reports', 'undo']);
  const [expired, old] = await Promise.all([
    reading.objectStore('reports').index('expires').count(IDBKeyRange.upperBound(time)),
    reading.objectStore('undo').count(oldUndo(now)),
  ]);
  return expired + old > 0;
}

/** A text that was remembered goes; the digest that it lay upon comes back. Answers how many went. */
export async function forgetExpired(draft: Draft, now: number, most: number): Promise<number> {
  const expired = draft.transaction.objectStore('reports').index('expires');
  const ids = await expired.getAllKeys(IDBKeyRange.upperBound(now), most);
  await forgetReports(draft, ids);
  await dropOld(draft);
  return ids.length;
}

async function forgetReports(draft: Draft, ids: string[]): Promise<void> {
  for (const id of ids) await forgetReport(draft, id);
  if (ids.length > 0) await forgetNames(draft, new Set(ids));
}

/** Names of events that were taken for one with others: they tell the addresses of reports that are gone. */
async function forgetNames(draft: Draft, reports: Set<string>): Promise<void> {
  const aliases = draft.transaction
    .objectStore('corrections')
    .getAll(IDBKeyRange.bound(['event'], ['event', []]));
  for (const alias of recordsOf('corrections', await aliases)) {
    const isOf = reports.has(alias.id.replace(/^own:(?:\d{1,9}:)?/, ''));
    if (isOf && 'joined' in alias) await draft.set('corrections', ['event', alias.id], undefined);
  }
}

async function forgetReport(draft: Draft, id: string): Promise<void> {
  const { get, set, transaction } = draft;
  const left = (await get('reports', id))?.digest;
  for (const event of await holdersOf(draft, id)) {
    const reports = event.reports.flatMap((one) => (one === id ? (left ? [left.report.id] : []) : [one]));
    await set('events', event.id, { ...event, reports: [...new Set(reports)] });
  }
  await set('reports', id, undefined);
  // Under a name of its own, it may be there again by itself.
  if (left && !(await get('reports', left.report.id))) await set('reports', left.report.id, left);
  for (const key of await transaction.objectStore('revisions').getAllKeys(ofReport(id)))
    await set('revisions', key, undefined);
}

/** What feeds tell of events is no trace of what was read: of these reports, summaries stay. */
export async function clearRemembered(draft: Draft, ids: string[]): Promise<void> {
  await draft.transaction.objectStore('undo').clear();
  const found = await Promise.all(ids.map((id) => draft.get('reports', id)));
  await forgetReports(
    draft,
    ids.filter((_id, at) => !found[at]?.summary),
  );
}
