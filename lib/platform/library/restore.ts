/** A part of an exported library brought in again: what is there stays, what is missing comes, corrections hold. */
import type { LibraryPart } from '../../core/library/dump';
import type { Correction, Revision, StoredEvent, StoredReport } from '../../core/library/model';
import { latest, readAt } from '../../core/library/placing';
import { bring, lookAhead } from './bring';
import { holdersOf } from './derive';
import type { Draft } from './draft';
import { nameOf } from './homes';
import { dated, join, keepRevisions, listed } from './place';
import { addAside } from './set-aside';

/** Clocks of two machines differ by less. A word of the far future would be the last one for ever: it is the first. */
const latestOf = ({ at }: Draft): number => at + 86_400_000;

export async function restorePart(
  draft: Draft,
  { events, reports, revisions, corrections }: LibraryPart,
): Promise<{ events: number; reports: number }> {
  for (const one of corrections)
    if (one.about !== 'set-aside') await correct(draft, one.at > latestOf(draft) ? { ...one, at: 0 } : one);
  await lookAhead(
    draft,
    events,
    reports.map(({ report }) => report),
  );
  const by = new Map(reports.map((stored) => [stored.report.id, stored]));
  for (const event of events) await restoreEvent(draft, event, by);
  const texts = new Map<string, Revision[]>();
  for (const one of revisions) texts.set(one.report, [...(texts.get(one.report) ?? []), one]);
  for (const [id, some] of texts)
    if (await draft.get('reports', id)) await keepRevisions(draft, id, latest(some));
  for (const one of corrections) if (one.about === 'set-aside') await setAside(draft, one);
  return { events: events.length, reports: reports.length };
}

/** Its event came with it, or is there. */
async function setAside(
  draft: Draft,
  { id, differences }: Correction & { about: 'set-aside' },
): Promise<void> {
  const event = await nameOf(draft.get, id);
  if (await draft.get('events', event)) await addAside(draft, event, differences);
}

async function restoreEvent(draft: Draft, event: StoredEvent, by: Map<string, StoredReport>): Promise<void> {
  const { get, set } = draft;
  const name = await nameOf(get, event.id);
  const before = await get('events', name);
  const said = await get('corrections', ['title', name]);
  const title = said?.about === 'title' ? said.title : event.title;
  if (!before) await set('events', name, listed({ ...event, id: name, title, reports: [] }));
  for (const stored of event.reports.map((id) => by.get(id)))
    if (stored)
      await bring(
        draft,
        await placeOf(draft, stored, event),
        stored,
        (there) => readAt(stored) > readAt(there),
      );
  const after = await get('events', name);
  const changed = Math.min(event.changed, latestOf(draft));
  if (after) await set('events', name, dated(after, Math.max(before?.changed ?? 0, changed)));
}

/** What the person's reading put among other reports meanwhile stays there; else it would be in two events. */
async function placeOf(draft: Draft, { report }: StoredReport, { id, pack }: StoredEvent): Promise<string> {
  const own = (await holdersOf(draft, report.id)).filter((one) => one.pack === null);
  const settled = own.find((one) => one.id !== id && one.reports.length > 1);
  return settled && pack === null && !own.some((one) => one.id === id) ? settled.id : id;
}

/** The last word counts. */
async function correct(draft: Draft, correction: Correction): Promise<void> {
  const key = [correction.about, correction.id];
  const before = await draft.get('corrections', key);
  if (before && before.at >= correction.at) return;
  if (correction.about === 'event') return alias(draft, correction);
  await draft.set('corrections', key, correction);
  const event = correction.about === 'title' && (await draft.get('events', correction.id));
  if (event) await draft.set('events', event.id, { ...event, title: correction.title });
}

/** What is here under the old name goes under the new one. Names never lead back to themselves. */
async function alias(draft: Draft, correction: Correction & { about: 'event' }): Promise<void> {
  const { id, into } = correction;
  const name = await nameOf(draft.get, into);
  if (name === id) return;
  await draft.set('corrections', ['event', id], correction);
  const [event, target] = [await draft.get('events', id), await draft.get('events', name)];
  if (!event) return;
  if (!target) await draft.set('events', name, { ...event, id: name, reports: [] });
  await join(draft, name, id);
}
