/** A report that comes in by itself, or by the person's hand. */
import type { Incoming } from '../../app/library-port';
import { hashOf, numberOf } from '../../core/events/hash';
import { joinedInto } from '../../core/library/corrections';
import type { Move } from '../../core/library/model';
import { lookAhead } from './bring';
import { holdersOf } from './derive';
import type { Draft } from './draft';
import { correctionOf, homeFor, nameOf } from './homes';
import { dated, eventFor, join, ownId, takeOut, withReport } from './place';
import { DERIVED, type EventRecord } from './records';
import { Refusal } from './refusal';
import { carryAside } from './set-aside';

/** Answers the event that it is in. */
export async function putReport(draft: Draft, incoming: Incoming): Promise<string> {
  const { report, origin, expires, reasons } = incoming;
  const id = incoming.event ?? `own:${report.id}`;
  await Promise.all([
    lookAhead(draft, [{ id }], [report]),
    ...DERIVED.map((store) => draft.get(store, numberOf(id))),
    holdersOf(draft, report.id),
  ]);
  const event = await eventOf(draft, incoming);
  const next = { report, origin, added: draft.at, expires, reasons };
  const stored = origin === 'feed' ? { ...next, summary: true as const } : next;
  const placed = await withReport(draft, event, stored);
  await draft.set('events', event.id, placed);
  for (const id of incoming.joins) await joinTo(draft, event.id, id);
  for (const move of incoming.moves ?? []) await moveTo(draft, event.id, move);
  return event.id;
}

/** Where it goes: where the person put it, where it is, where it is said to belong, or an event of its own. */
async function eventOf(draft: Draft, { report, origin, event: wanted }: Incoming): Promise<EventRecord> {
  const said = (await correctionOf(draft.get, report.id))?.event ?? null;
  const home = await homeFor(draft.get, report.id, wanted);
  const there = await allowedHolders(draft, report.id);
  const settled =
    there.find(({ id }) => id === home) ?? (said === null ? settledIn(there, home, origin) : null);
  const id = settled?.id ?? home ?? (await ownId(draft, report.id));
  await takeOut(draft, report.id, (one) => one.id !== id && (said !== null || one.pack === null));
  const event = await draft.get('events', id);
  if (!event && home !== null && said === null)
    throw new Refusal('invalid', 'The event is not in the library any more.');
  return event ?? eventFor(id, report, draft.at);
}

async function allowedHolders(draft: Draft, report: string): Promise<EventRecord[]> {
  const holders = await holdersOf(draft, report);
  const homes = await Promise.all(holders.map(({ id }) => homeFor(draft.get, report, id)));
  return holders.filter(({ id }, index) => homes[index] === id);
}

/** What is read again by chance stays among the reports that it is with. */
const settledIn = (
  there: EventRecord[],
  home: string | null,
  origin: Incoming['origin'],
): EventRecord | undefined =>
  home === null
    ? there[0]
    : there.find(({ reports, pack }) => origin === 'remembered' && (reports.length > 1 || pack !== null));

/** The name of the event that goes leads to the other from now on. */
async function joinTo(draft: Draft, into: string, event: string): Promise<void> {
  const id = await nameOf(draft.get, event);
  if (!(await join(draft, into, id))) return;
  for (const alias of joinedInto(into, [id], draft.at))
    await draft.set('corrections', ['event', id], { ...alias, joined: true });
}

/** Nothing moves against the person's word, nor out of a pack's event or under one that is gone. */
async function moveTo(draft: Draft, here: string, { from, reports, to }: Move): Promise<void> {
  const event = await draft.get('events', await nameOf(draft.get, from));
  if (!event || event.pack !== null) return;
  const ids = event.reports.filter((id) => reports.includes(hashOf(id)));
  const [first] = await Promise.all(ids.map((id) => draft.get('reports', id)));
  if (!first) return;
  const id = to === 'here' ? here : to === 'own' ? await ownId(draft, first.report.id) : to.event;
  const homes = await Promise.all(ids.map((one) => homeFor(draft.get, one, id)));
  const moved = ids.filter((_id, at) => homes[at] === id);
  const target =
    (await draft.get('events', id)) ?? (to === 'own' ? eventFor(id, first.report, draft.at) : undefined);
  if (!target || target.id === event.id || moved.length === 0) return;
  const left = event.reports.filter((one) => !moved.includes(one));
  await draft.set('events', event.id, dated({ ...event, reports: left }, draft.at));
  const all = [...new Set([...target.reports, ...moved])];
  await draft.set('events', id, dated({ ...target, reports: all }, draft.at));
  await carryAside(draft, event.id, id, moved);
}
