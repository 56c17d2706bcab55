/** Totals of the library, moved by each write, so that nothing is ever counted by walking. */
import * as v from 'valibot';
import type { StoredReport } from '../../core/library/model';
import { MetaSchema } from './checks';
import { EMPTY, type EventRecord, type Meta, type Store, type Writing } from './records';

const encoder = new TextEncoder();

/** What a record adds to the totals; odd ones count as far as they can be read. */
export function weightOf(store: Store, value: unknown): Weight {
  if (value === undefined) return {};
  if (store === 'events') return weightOfEvent(value as Partial<EventRecord>);
  if (store !== 'reports' && store !== 'revisions') return {};
  const bytes = encoder.encode(JSON.stringify(value)).length;
  if (store === 'revisions') return { bytes };
  const { expires, summary } = value as Partial<StoredReport>;
  return { reports: 1, bytes, remembered: typeof expires === 'number' && !summary ? 1 : 0 };
}

/** Reports of events that are not listed don't count, either. */
const weightOfEvent = ({ newest, reports }: Partial<EventRecord>): Weight =>
  newest === undefined && Array.isArray(reports) ? { unlisted: 1, reports: -reports.length } : { events: 1 };

/** What records add up to. */
type Weight = Partial<Omit<Meta, 'late' | 'turned' | 'packed'>>;

export function move(meta: Meta, weight: Weight, by: 1 | -1): void {
  for (const [name, amount] of Object.entries(weight)) meta[name as keyof Weight] += by * amount;
}

type Reading = Pick<Writing, 'objectStore'>;

/** The totals; where their record is lost, what can be counted without reading. */
export async function metaOf(transaction: Reading): Promise<Meta> {
  const meta: unknown = await transaction.objectStore('meta').get('totals');
  const read = v.safeParse(MetaSchema, meta);
  if (read.success) return read.output;
  const reports = transaction.objectStore('reports');
  const events = transaction.objectStore('events');
  const [stored, listed, all, remembered] = await Promise.all([
    events.count(),
    events.index('changed').count(),
    reports.count(),
    reports.index('expires').count(),
  ]);
  return { ...EMPTY, events: listed, unlisted: stored - listed, reports: all, remembered };
}
