/** Differences that the person set aside: kept among the corrections, one record for an event, as long as that is there. */
import { type Difference, saidBy, withDifference, withoutDifference } from '../../core/library/differences';
import { isSame } from './derive';
import type { Draft } from './draft';
import { type Get, nameOf } from './homes';
import { Refusal } from './refusal';

const keyOf = (event: string): IDBValidKey => ['set-aside', event];

/** Of an event by its name of now. */
export async function asideIn(get: Get, event: string): Promise<Difference[]> {
  const kept = await get('corrections', keyOf(event));
  return kept?.about === 'set-aside' ? kept.differences : [];
}

/** Done again it changes nothing. */
export async function setAside(
  draft: Draft,
  event: string,
  difference: Difference,
  aside: boolean,
): Promise<void> {
  const id = await nameOf(draft.get, event);
  if (!(await draft.get('events', id)))
    throw new Refusal('invalid', 'The event is not in the library any more.');
  const before = await asideIn(draft.get, id);
  await keepAside(draft, id, (aside ? withDifference : withoutDifference)(before, difference));
}

/** In place of what was set aside of the event before. */
export async function keepAside(draft: Draft, id: string, differences: Difference[]): Promise<void> {
  if (isSame(await asideIn(draft.get, id), differences)) return;
  const kept = { about: 'set-aside', id, differences, at: draft.at } as const;
  await draft.set('corrections', keyOf(id), differences.length > 0 ? kept : undefined);
}

/** Beside what was set aside of the event already. */
export async function addAside(draft: Draft, id: string, more: Difference[]): Promise<void> {
  if (more.length > 0) await keepAside(draft, id, more.reduce(withDifference, await asideIn(draft.get, id)));
}

/** Reports go to another event, and what was set aside between them goes with them. */
export async function carryAside(draft: Draft, from: string, to: string, reports: string[]): Promise<void> {
  const all = await asideIn(draft.get, from);
  if (all.length === 0) return;
  const found = await Promise.all(reports.map((id) => draft.get('reports', id)));
  const moved = found.flatMap((stored) => (stored ? [stored.report] : []));
  await addAside(
    draft,
    to,
    all.filter((one) => saidBy(one, moved) > 1),
  );
}
