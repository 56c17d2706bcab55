/** What the library page shows of events and reports. */
import type { Revision, StoredEvent, StoredReport } from '../../core/library/model';
import type { Report } from '../../core/model';
import { fail, ok, type Result } from '../../core/result';
import type { Cursor, LibraryPort } from '../library-port';
import type { EventDetails, EventRow, ReportRow } from './protocol';

/** Events that are listed at once. */
const ROWS = 30;
/** Outlets that are named in a row. */
const OUTLETS = 4;

type Rows = { rows: EventRow[]; next: Cursor | null };

export async function searchLibrary(
  library: LibraryPort,
  text: string,
  after: Cursor | null,
): Promise<Result<Rows>> {
  const found = await library.search(text, after, ROWS);
  if (!found.ok) return found;
  const rows = await Promise.all(found.value.events.map((event) => eventRow(library, event)));
  return ok({ rows, next: found.value.next });
}

/** An event whose reports cannot be read is listed all the same: it may be there to be deleted. */
async function eventRow(library: LibraryPort, event: StoredEvent): Promise<EventRow> {
  const { id, title, date, place, changed, pack } = event;
  const read = await library.reports(id);
  const reports = read.ok ? read.value : [];
  const outlets = new Set(reports.map(({ report: { outlet } }) => outlet.name || outlet.domain));
  return {
    ...{ id, title, date, place, changed, pack },
    reports: read.ok ? reports.length : event.reports.length,
    outlets: [...outlets].filter(Boolean).slice(0, OUTLETS),
    expires: lastExpiry(reports),
  };
}

/** When the last of them is forgotten; null where one is kept. */
function lastExpiry(reports: StoredReport[]): number | null {
  const times = reports.map(({ expires }) => expires).filter((time) => time !== null);
  return times.length > 0 && times.length === reports.length ? Math.max(...times) : null;
}

/** An event with its reports in the order of publication. */
export async function eventDetails(library: LibraryPort, id: string): Promise<Result<EventDetails>> {
  const found = await library.events([id]);
  if (!found.ok) return found;
  const [event] = found.value;
  if (!event) return fail('unknown', 'The event is not in the library any more.');
  const reports = await library.reports(event.id);
  if (!reports.ok) return reports;
  const rows = await Promise.all(reports.value.map((stored) => reportRow(library, stored)));
  const aside = await library.differences(event.id);
  const setAside = aside.ok ? aside.value.length : 0;
  return ok({ event, reports: rows.toSorted(byPublication), ...(setAside > 0 && { setAside }) });
}

/** A report with its earlier texts. */
export async function reportDetails(
  library: LibraryPort,
  id: string,
): Promise<Result<{ report: Report; revisions: Revision[] }>> {
  const stored = await library.report(id);
  if (!stored.ok) return stored;
  if (!stored.value) return fail('unknown', 'The report is not in the library any more.');
  const revisions = await library.revisions(id);
  return revisions.ok ? ok({ report: stored.value.report, revisions: revisions.value }) : revisions;
}

async function reportRow(library: LibraryPort, stored: StoredReport): Promise<ReportRow> {
  const { report, origin, added, expires, reasons } = stored;
  const { id, url, title, outlet, published, modified, doubtful, language, words, completeness } = report;
  const revisions = await library.revisions(id);
  return {
    ...{ id, url, title, outlet, published, modified, doubtful, language, words, completeness },
    ...{ origin, added, expires, reasons },
    revisions: revisions.ok ? revisions.value.length : 0,
  };
}

/** Days stand before the times of that day; reports without a time come last, in the order of their coming. */
const byPublication = (one: ReportRow, other: ReportRow): number =>
  timeOf(one) - timeOf(other) || one.added - other.added;

/** Infinite differences would be no order. */
const timeOf = ({ published }: ReportRow): number => Date.parse(published ?? '') || Number.MAX_SAFE_INTEGER;
