/** A report on its way into the library: to the event that is known, or where it is found to belong. */
import type { Reason } from '../../core/library/model';
import { ok, type Result } from '../../core/result';
import type { LibraryPort, Unplaced } from '../library-port';

export interface Put extends Unplaced {
  /** The event that it is known to belong to; null: where it is found to. */
  event: string | null;
  /** Why it belongs there. */
  reasons?: Reason[];
}

/** Answers the event that it is in, and whether that was there before. */
export async function putReport(
  library: LibraryPort,
  { event, reasons = [], ...incoming }: Put,
): Promise<Result<{ event: string; known: boolean }>> {
  if (event === null) return library.place(incoming);
  const put = await library.put({ ...incoming, event, reasons, joins: [] });
  return put.ok ? ok({ event: put.value, known: event === put.value }) : put;
}
