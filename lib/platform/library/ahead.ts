/**
 * Reports that come together are placed beforehand, as if each came alone: what they ask of the database is asked at once,
 * since a question that is waited for costs several times one among many. Where nothing that a report was placed by
 * changed meanwhile, its place stays.
 */
import { placedAmong } from '../../app/library/placement';
import type { Incoming, Places } from '../../app/library-port';
import { likelyEvents } from '../../app/match-article';
import { numberOf } from '../../core/events/hash';
import type { Asked } from '../../core/events/match';
import type { EventProfile } from '../../core/events/profile';
import type { TextReport } from '../../core/model';
import { holdersOf } from './derive';
import type { Draft } from './draft';
import { DERIVED } from './records';
import { sure } from './refusal';

/** Of a short text the event that is meant is among the first few: looking at sixteen finds no more. */
const MAX_PROFILES = 6;

export type Placed = Pick<Incoming, 'event' | 'joins' | 'moves' | 'reasons' | 'gist'>;

const isSameList = (some: EventProfile[], others: EventProfile[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Of each group the first is placed, the others go where it is. Answers where a report goes by what is there by now. */
export async function placedAhead(
  draft: Draft,
  library: Places,
  groups: TextReport[][],
  askedFor: (report: TextReport) => Asked,
): Promise<(report: TextReport) => Promise<Placed>> {
  const ahead = new Map<TextReport, { profiles: EventProfile[]; placed: Placed }>();
  const likely = async (report: TextReport) =>
    sure(await likelyEvents(library, askedFor(report), MAX_PROFILES));
  const among = async (report: TextReport, profiles: EventProfile[]) =>
    sure(await placedAmong(library, report, askedFor(report), profiles));

  await Promise.all(
    groups.map(async ([report, ...others]) => {
      const [isThere] = await Promise.all([report, ...others].map((one) => one && lookUp(draft, one)));
      if (!report || isThere) return;
      const profiles = await likely(report);
      const placed = await among(report, profiles);
      ahead.set(report, { profiles, placed });
      if (placed.event !== null) await lookAt(draft, placed.event);
    }),
  );
  return async (report) => {
    const profiles = await likely(report);
    const before = ahead.get(report);
    return before && isSameList(before.profiles, profiles) ? before.placed : among(report, profiles);
  };
}

/** Is the report there? */
async function lookUp(draft: Draft, { id }: TextReport): Promise<boolean> {
  const own = `own:${id}`;
  const [report, event] = await Promise.all([
    draft.get('reports', id),
    draft.get('events', own),
    holdersOf(draft, id),
  ]);
  // What an event that is not there has neither.
  if (!event) for (const store of DERIVED) draft.blank(store, numberOf(own));
  return report !== undefined;
}

async function lookAt({ get }: Draft, id: string): Promise<void> {
  const event = await get('events', id);
  await Promise.all([
    get('keys', numberOf(id)),
    get('words', numberOf(id)),
    ...(event?.reports ?? []).map((report) => get('reports', report)),
  ]);
}
