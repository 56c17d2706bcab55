/** What the person took out of packs: packs that come again by themselves do not bring it back. */
import type { Pack } from '../../core/model';
import type { Draft } from './draft';
import { nameOf } from './homes';
import type { EventRecord } from './records';

type What = 'no-event' | 'no-report';

const note = (draft: Draft, about: What, id: string): Promise<void> =>
  draft.set('corrections', [about, id], { about, id, at: draft.at });

/** Only packs bring what was taken out, so only what is theirs needs a note. */
export async function noteEvent(draft: Draft, { id, pack }: EventRecord): Promise<void> {
  if (pack !== null) await note(draft, 'no-event', id);
}

export async function noteReports(draft: Draft, ids: string[]): Promise<void> {
  for (const id of ids)
    if ((await draft.get('reports', id))?.brought !== undefined) await note(draft, 'no-report', id);
}

/** The pack without what was taken out. All of it where the person asks for it: then nothing is taken out any more. */
export async function wantedOf(draft: Draft, pack: Pack, asked: boolean): Promise<Pack> {
  const isWanted = async (about: What, id: string): Promise<boolean> => {
    if ((await draft.get('corrections', [about, id])) === undefined) return true;
    if (asked) await draft.set('corrections', [about, id], undefined);
    return asked;
  };
  const [events, reports]: [Pack['events'], Pack['reports']] = [[], []];
  for (const event of pack.events)
    if (await isWanted('no-event', await nameOf(draft.get, event.id))) events.push(event);
  for (const report of pack.reports) if (await isWanted('no-report', report.id)) reports.push(report);
  return { ...pack, events, reports };
}
