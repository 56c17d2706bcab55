/** What the person took out of packs and feeds: those that come again by themselves do not bring it back. */
import { plainAddress } from '../../core/library/address';
import { broughtOf } from '../../core/library/placing';
import type { Pack, Report } from '../../core/model';
import type { Draft } from './draft';
import { nameOf } from './homes';
import type { EventRecord } from './records';

type What = 'no-event' | 'no-report';

const note = (draft: Draft, about: What, id: string): Promise<void> =>
  draft.set('corrections', [about, id], { about, id, at: draft.at });

/** A pack may call an article by another name than the page that the person kept. */
const namesOf = ({ id, url }: Report): string[] => (url === null ? [id] : [id, plainAddress(url)]);

/** Only packs and feeds bring what was taken out, so only what is theirs needs a note: the event, or reports of other events in it. */
export async function noteEvent(draft: Draft, { id, pack, reports }: EventRecord): Promise<void> {
  const names = await Promise.all(reports.map((one) => broughtUnder(draft, one)));
  if (pack !== null || names.includes(id)) await note(draft, 'no-event', id);
  await noteReports(
    draft,
    reports.filter((_one, at) => names[at] !== id),
  );
}

/** The event that a pack brought a report under, as it is called now. */
async function broughtUnder({ get }: Draft, report: string): Promise<string | undefined> {
  const stored = await get('reports', report);
  const event = stored && broughtOf(stored);
  return event === undefined ? undefined : nameOf(get, event);
}

export async function noteReports(draft: Draft, ids: string[]): Promise<void> {
  for (const one of ids) {
    const stored = await draft.get('reports', one);
    if (!stored || (broughtOf(stored) === undefined && stored.origin !== 'feed')) continue;
    const names = [stored, stored.digest].flatMap((each) => (each ? namesOf(each.report) : []));
    for (const name of new Set(names)) await note(draft, 'no-report', name);
  }
}

/** The pack without what was taken out. All of it where the person asks for it: then nothing is taken out any more. */
export async function wantedOf(draft: Draft, pack: Pack, asked: boolean): Promise<Pack> {
  const isWanted = async (about: What, names: string[]): Promise<boolean> => {
    const found = await Promise.all(names.map((name) => draft.get('corrections', [about, name])));
    const out = names.filter((_name, at) => found[at] !== undefined);
    if (asked) for (const name of out) await draft.set('corrections', [about, name], undefined);
    return asked || out.length === 0;
  };
  const [events, reports]: [Pack['events'], Pack['reports']] = [[], []];
  for (const event of pack.events)
    if (await isWanted('no-event', [await nameOf(draft.get, event.id)])) events.push(event);
  for (const report of pack.reports) if (await isWanted('no-report', namesOf(report))) reports.push(report);
  return { ...pack, events, reports };
}
