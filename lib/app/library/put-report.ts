/** A report on its way into the library: which event it belongs to, decided and written as one step. */
import type { Reason } from '../../core/library/model';
import type { Report } from '../../core/model';
import { ok, type Result } from '../../core/result';
import type { Incoming, LibraryPort } from '../library-port';
import { placementOf } from './placement';

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
      event === null
        ? await placementOf(library, incoming.report)
        : ok({ event, joins: [], moves: [], reasons });
    if (!placed.ok) return placed;
    const put = await library.put({ ...incoming, ...placed.value });
    return put.ok ? ok({ event: put.value, known: placed.value.event === put.value }) : put;
  });
}
