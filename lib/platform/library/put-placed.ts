/** A report that is put where it is found to belong: decided and written in one transaction, so nothing comes between. */
import { placementOf } from '../../app/library/placement';
import type { Unplaced } from '../../app/library-port';
import type { Asked } from '../../core/events/match';
import type { Draft } from './draft';
import { putReport } from './put';
import { sure } from './refusal';
import { listsIn, within } from './within';

/** Answers the event, and whether that was there before. */
export async function putPlaced(
  draft: Draft,
  incoming: Unplaced,
  asked: Asked,
): Promise<{ event: string; known: boolean }> {
  const library = within(draft, await listsIn(draft, 1));
  const placed = sure(await placementOf(library, incoming.report, asked));
  const event = await putReport(draft, { ...incoming, ...placed });
  return { event, known: placed.event === event };
}
