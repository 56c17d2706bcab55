/** What each change of the person does to events and reports. Each answers the event to show, if it is still there. */
import type { Change } from '../../core/library/model';
import { correct } from './correct';
import type { Draft } from './draft';
import { nameOf } from './homes';
import { dated, eventFor, join, ownId, takeOut } from './place';
import type { EventRecord } from './records';
import { Refusal } from './refusal';
import { carryAside, keepAside } from './set-aside';
import { noteEvent, noteReports } from './taken-out';

type Work = {
  [T in Change['type']]: (draft: Draft, change: Extract<Change, { type: T }>) => Promise<string | null>;
};

/** The event, also by a name that it had. */
async function eventOf({ get }: Draft, id: string): Promise<EventRecord> {
  const event = await get('events', await nameOf(get, id));
  if (!event) throw new Refusal('invalid', 'The event is not in the library any more.');
  return event;
}

const without = (event: EventRecord, ids: string[]): EventRecord => ({
  ...event,
  reports: event.reports.filter((id) => !ids.includes(id)),
});
const together = (event: EventRecord, ids: string[]): EventRecord => ({
  ...event,
  reports: [...new Set([...event.reports, ...ids])],
});

/** Why reports belong there is that the person said so. */
async function moveReports(draft: Draft, ids: string[], from: EventRecord, to: EventRecord): Promise<void> {
  await draft.set('events', from.id, dated(without(from, ids), draft.at));
  await draft.set('events', to.id, dated(together(to, ids), draft.at));
  await carryAside(draft, from.id, to.id, ids);
  for (const id of ids) await withoutReasons(draft, id);
}

async function withoutReasons({ get, set }: Draft, id: string): Promise<void> {
  const stored = await get('reports', id);
  if (stored) await set('reports', id, { ...stored, reasons: [] });
}

/** An event of its own for the first of these, that the others may go to. */
async function freshFor(draft: Draft, [first = '']: string[], from: EventRecord): Promise<EventRecord> {
  const stored = await draft.get('reports', first);
  const id = await ownId(draft, first);
  return stored
    ? { ...eventFor(id, stored.report, draft.at), place: from.place }
    : { ...from, id, reports: [], pack: null };
}

export const WORK: Work = {
  async merge(draft, change) {
    const into = await eventOf(draft, change.into);
    const id = await nameOf(draft.get, change.event);
    const event = await draft.get('events', id);
    if (!event || id === into.id) return into.id;
    await correct(draft, { type: 'merge', into: into.id, event: id }, [...into.reports, ...event.reports]);
    await join(draft, into.id, id);
    return into.id;
  },
  async split(draft, { event, reports: wanted, title }) {
    const from = await eventOf(draft, event);
    const reports = from.reports.filter((id) => wanted.includes(id));
    if (reports.length === 0) return from.id;
    const fresh = { ...(await freshFor(draft, reports, from)), title };
    await correct(draft, { type: 'split', event: from.id, reports, title }, reports, fresh.id);
    await moveReports(draft, reports, from, fresh);
    return fresh.id;
  },
  async move(draft, change) {
    const [from, to] = [await eventOf(draft, change.from), await eventOf(draft, change.to)];
    const reports = from.reports.filter((id) => change.reports.includes(id));
    if (from.id === to.id || reports.length === 0) return to.id;
    await correct(draft, { type: 'move', reports, from: from.id, to: to.id }, reports);
    await moveReports(draft, reports, from, to);
    return to.id;
  },
  async apart(draft, { report, event: id }) {
    const name = await nameOf(draft.get, id);
    const event = await draft.get('events', name);
    const change = { type: 'apart', report, event: name } as const;
    if (!event?.reports.includes(report))
      return correct(draft, change, [report]).then(() => event?.id ?? null);
    // Of an event of its own it cannot be said: what is left would be the same under another name.
    if (event.reports.length === 1 && event.pack === null) return event.id;
    const fresh = await freshFor(draft, [report], event);
    await correct(draft, change, [report], fresh.id);
    await moveReports(draft, [report], event, fresh);
    return event.reports.length > 1 ? event.id : fresh.id;
  },
  async choose(draft, { report, event }) {
    const to = await eventOf(draft, event);
    await correct(draft, { type: 'choose', report, event: to.id }, [report]);
    if (!(await draft.get('reports', report))) return to.id;
    await draft.set(
      'events',
      to.id,
      to.reports.includes(report) ? to : dated(together(to, [report]), draft.at),
    );
    await takeOut(draft, report, ({ id }) => id !== to.id);
    await withoutReasons(draft, report);
    return to.id;
  },
  async 'delete-events'(draft, { events }) {
    for (const id of events) {
      const event = await draft.get('events', await nameOf(draft.get, id));
      if (!event) continue;
      await noteEvent(draft, event);
      await draft.set('events', event.id, undefined);
    }
    return null;
  },
  async 'delete-reports'(draft, { event: id, reports }) {
    const event = await eventOf(draft, id);
    await noteReports(
      draft,
      event.reports.filter((one) => reports.includes(one)),
    );
    await draft.set('events', event.id, without(event, reports));
    return event.id;
  },
  async keep(draft, { event: id }) {
    const event = await eventOf(draft, id);
    for (const report of event.reports) {
      const stored = await draft.get('reports', report);
      if (!stored || stored.expires === null) continue;
      const { digest, ...kept } = stored;
      const brought = digest?.brought === undefined ? {} : { brought: digest.brought };
      await draft.set('reports', report, { ...kept, ...brought, origin: 'kept', expires: null });
    }
    return event.id;
  },
  async rename(draft, { event: id, title }) {
    const event = await eventOf(draft, id);
    if (event.title === title) return event.id;
    await draft.set('corrections', ['title', event.id], {
      about: 'title',
      id: event.id,
      title,
      at: draft.at,
    });
    await draft.set('events', event.id, { ...event, title });
    return event.id;
  },
  async 'put-back'(draft, { event: id }) {
    const event = await eventOf(draft, id);
    await keepAside(draft, event.id, []);
    return event.id;
  },
};
