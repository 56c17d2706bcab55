/** A report on its way into the library: which event it belongs to, decided and written as one step. */
import type { Placement, Reason } from '../../core/library/model';
import type { Report } from '../../core/model';
import { readingOf } from '../../core/reading';
import { ok, type Result } from '../../core/result';
import { matchCorrected } from '../corrected';
import type { Incoming, LibraryPort } from '../library-port';

export interface Put {
  report: Report;
  origin: Incoming['origin'];
  expires: number | null;
  /** The event that it is known to belong to; null: where it is found to. */
  event: string | null;
  /** Why it belongs there. */
  reasons?: Reason[];
}

/** Answers the event that it is in, and whether that was there before. */
export function putReport(
  library: LibraryPort,
  { event, reasons = [], ...incoming }: Put,
): Promise<Result<{ event: string; known: boolean }>> {
  // Of two reports of one event that come at once, the second must find the first one's event.
  return library.alone(async () => {
    const placed =
      event === null ? await placementOf(library, incoming.report) : ok({ event, joins: [], reasons });
    if (!placed.ok) return placed;
    const put = await library.put({ ...incoming, ...placed.value });
    return put.ok ? ok({ event: put.value, known: placed.value.event === put.value }) : put;
  });
}

async function placementOf(library: LibraryPort, report: Report): Promise<Result<Placement>> {
  const matched = await matchCorrected(library, readingOf(report), []);
  if (!matched.ok) return matched;
  const { match, chosen } = matched.value;
  const event = chosen ?? match.event;
  const reasons = match.candidates.find((one) => one.event === event)?.reasons ?? [];
  return ok({ event, joins: [], reasons: chosen === null ? reasons : [] });
}
