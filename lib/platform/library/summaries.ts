/** What feeds tell: summaries that come in together, texts that take their place, and why some could not be had. */
import { placementOf } from '../../app/library/placement';
import type { Places } from '../../app/library-port';
import { plainAddress } from '../../core/library/address';
import { resolved } from '../../core/library/corrections';
import type { StoredReport } from '../../core/library/model';
import { cameAgain } from '../../core/library/placing';
import type { TextReport } from '../../core/model';
import { ok } from '../../core/result';
import { readAhead } from './derive';
import type { Draft } from './draft';
import { aliasesOf, correctionOf, eventsIn, nameOf } from './homes';
import { keepRevisions } from './place';
import { putReport } from './put';
import { listsOf, plainEvent } from './read';
import { Refusal } from './refusal';
import { metaOf } from './totals';

/** The library as it is within the draft. What fails undoes the draft. */
const within = ({ get, transaction }: Draft): Places => ({
  postings: async (keys) => {
    const index = transaction.objectStore('keys').index('keys');
    const { events, unlisted } = await metaOf(transaction);
    return ok({
      lists: await listsOf(keys, (key, most) => index.getAllKeys(key, most)),
      total: events + unlisted,
    });
  },
  profiles: async (events) => {
    const found = await Promise.all(events.map((event) => get('profiles', event)));
    return ok(found.flatMap((record) => (record ? [record.profile] : [])));
  },
  events: async (ids) => {
    const names = await Promise.all(ids.map((id) => nameOf(get, id)));
    const found = await Promise.all([...new Set(names)].map((id) => get('events', id)));
    return ok(found.flatMap((event) => (event ? [plainEvent(event)] : [])));
  },
  correction: async (report) => {
    const said = await correctionOf(get, report);
    return ok(said && resolved(said, await aliasesOf(get, eventsIn(said))));
  },
});

/** Each is put where it belongs by what is there and came before it. Answers how many were not there yet. */
export async function takeIn(draft: Draft, reports: TextReport[], expires: number): Promise<number> {
  const library = within(draft);
  let taken = 0;
  for (const report of reports) {
    if (await isKnown(draft, report)) continue;
    const placed = await placementOf(library, report);
    if (!placed.ok) throw new Refusal(placed.problem.code, placed.problem.message);
    readAhead([report], placed.value.gist);
    await putReport(draft, { report, origin: 'feed', expires, ...placed.value });
    await draft.finish();
    taken++;
  }
  return taken;
}

/** It is there already, or the person took it out. */
async function isKnown({ get }: Draft, { id, url }: TextReport): Promise<boolean> {
  const out = [id, plainAddress(url ?? id)].map((name) => get('corrections', ['no-report', name]));
  const found = await Promise.all([get('reports', id), ...out]);
  return found.some((one) => one !== undefined);
}

async function reportIn({ get }: Draft, id: string): Promise<StoredReport> {
  const stored = await get('reports', id);
  if (!stored) throw new Refusal('invalid', 'The report is not in the library any more.');
  return stored;
}

/** The text of a report that is known by its summary. */
export async function tell(draft: Draft, report: TextReport): Promise<void> {
  const before = await reportIn(draft, report.id);
  const { origin, expires, reasons } = before;
  const again = cameAgain(before, { report, origin, expires, reasons, added: draft.at });
  await draft.set('reports', report.id, again.stored);
  if (again.revision) await keepRevisions(draft, report.id, [again.revision]);
}

export async function noteMissed(
  draft: Draft,
  id: string,
  missed: NonNullable<StoredReport['missed']>,
): Promise<void> {
  await draft.set('reports', id, { ...(await reportIn(draft, id)), missed });
}
