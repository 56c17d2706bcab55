/** Events that come with their reports, from packs and from exported libraries: corrections of the person hold. */
import type { StoredEvent, StoredReport } from '../../core/library/model';
import type { Pack } from '../../core/model';
import { holdersOf } from './derive';
import type { Draft } from './draft';
import { correctionOf, homeFor, nameOf } from './homes';
import { namedHere } from './pack-names';
import { dated, eventFor, listed, ownId, takeOut, withReport } from './place';
import type { EventRecord } from './records';
import { wantedOf } from './taken-out';

type Newer = (before: StoredReport) => boolean;
type Count = { events: number; reports: number };

/** A pack's event is as the pack says, and its reports of before that the pack has no longer go; the person's stay. */
export async function addPack(draft: Draft, pack: Pack, asked: boolean, from?: string): Promise<Count> {
  await lookAhead(draft, pack.events, pack.reports);
  const named = await namedHere(draft, pack, asked, from);
  const { id, events, reports } = await wantedOf(draft, named.pack, asked);
  const by = new Map(reports.map((report) => [report.id, report]));
  for (const event of events) {
    const told = event.reports.map((one) => by.get(one)).filter((one) => one !== undefined);
    const name = await nameOf(draft.get, event.id);
    const before = await draft.get('events', name);
    const brought = { ...event, changed: draft.at, pack: id, ...(from && { from }) };
    await draft.set('events', name, await fromPack(draft, brought, name));
    for (const report of told) {
      const other = named.others.get(report.id);
      const rest = { added: draft.at, expires: null, reasons: [], brought: other ?? event.id };
      // What the person read themselves is not replaced by what a pack has, nor what another pack brought.
      const isNewer: Newer = ({ origin }) => origin === 'pack' && other === undefined;
      await bring(draft, event.id, { report, origin: 'pack', ...rest }, isNewer);
    }
    if (name === event.id) await settle(draft, name, before, event.reports);
  }
  return { events: events.length, reports: reports.length };
}

/** Reads at once what is needed one after the other. */
export async function lookAhead(
  { get }: Draft,
  events: { id: string }[],
  reports: { id: string }[],
): Promise<void> {
  await Promise.all([
    ...events.flatMap(({ id }) => [
      get('events', id),
      get('corrections', ['event', id]),
      get('corrections', ['title', id]),
      get('corrections', ['no-event', id]),
    ]),
    ...reports.flatMap(({ id }) => [
      get('reports', id),
      get('corrections', ['report', id]),
      get('corrections', ['no-report', id]),
    ]),
  ]);
}

async function fromPack({ get }: Draft, event: StoredEvent, name: string): Promise<EventRecord> {
  const before = await get('events', name);
  // What became part of another event says nothing of that.
  if (before && name !== event.id) return before;
  const said = await get('corrections', ['title', name]);
  const title = said?.about === 'title' ? said.title : event.title;
  const there = before?.reports ?? [];
  const homes = await Promise.all(there.map((id) => broughtBefore({ get }, id, event)));
  const reports = there.filter((_, index) => !homes[index]);
  const from = event.from ?? before?.from;
  const kept = { changed: before?.changed ?? event.changed, ...(from && { from }) };
  const record = listed({ ...event, ...kept, id: name, title, reports });
  const { words = [], searched } = before ?? {};
  return { ...record, words, ...(searched && { searched }) };
}

/** Did the pack bring the report under this event, and does not any longer? */
async function broughtBefore({ get }: Pick<Draft, 'get'>, id: string, event: StoredEvent): Promise<boolean> {
  if (event.reports.includes(id)) return false;
  const [stored, said] = [await get('reports', id), await correctionOf(get, id)];
  return stored?.origin === 'pack' && stored.brought === event.id && said?.event !== event.id;
}

/** Puts a report where it belongs that is brought under an event. */
export async function bring(draft: Draft, event: string, next: StoredReport, newer: Newer): Promise<void> {
  const { report } = next;
  const known = await draft.get('reports', report.id);
  const home = await homeFor(draft.get, report.id, event);
  const id = home ?? (await holdersOf(draft, report.id))[0]?.id ?? (await ownId(draft, report.id));
  const target = (await draft.get('events', id)) ?? eventFor(id, report, draft.at);
  await draft.set('events', id, await withReport(draft, target, next, newer));
  if (!known) return;
  const said = await correctionOf(draft.get, report.id);
  const isAlone = ({ reports, pack }: EventRecord): boolean => reports.length === 1 && pack === null;
  await takeOut(draft, report.id, (one) => one.id !== id && (said?.event != null || isAlone(one)));
}

/** The pack's order first. Nothing was changed where the reports are the same as before. */
async function settle(
  draft: Draft,
  name: string,
  before: EventRecord | undefined,
  order: string[],
): Promise<void> {
  const event = await draft.get('events', name);
  if (!event) return;
  const ranks = new Map(order.map((id, index) => [id, index]));
  const rank = (id: string): number => ranks.get(id) ?? order.length;
  const reports = event.reports.toSorted((one, other) => rank(one) - rank(other));
  const isSame = before !== undefined && before.reports.join('\n') === reports.join('\n');
  await draft.set('events', name, dated({ ...event, reports }, isSame ? before.changed : event.changed));
}
