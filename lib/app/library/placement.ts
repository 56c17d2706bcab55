/** Where a report belongs: with the nearest events put together anew, as far as packs and the person's word let them. */

import { type Asked, askedOf, matchAsked } from '../../core/events/match';
import { place, type Rules } from '../../core/events/place';
import type { EventProfile } from '../../core/events/profile';
import { mayJoin, type ReportCorrection } from '../../core/library/corrections';
import type { Placement } from '../../core/library/model';
import type { Report } from '../../core/model';
import { outlineOfReport } from '../../core/reading';
import { ok, type Result } from '../../core/result';
import type { Incoming, Places } from '../library-port';
import { likelyEvents } from '../match-article';

/** With the report's gist, so that it is read once; `asked`: the report, where it was read already; `most`: events that are looked at. */
export async function placementOf(
  library: Places,
  report: Report,
  asked: Asked = askedOf(outlineOfReport(report)),
  most?: number,
): Promise<Result<Placement & Pick<Incoming, 'gist'>>> {
  const found = await likelyEvents(library, asked, most);
  return found.ok ? placedAmong(library, report, asked, found.value) : found;
}

/** `found`: the events that it may belong to. */
export async function placedAmong(
  library: Places,
  report: Report,
  asked: Asked,
  found: EventProfile[],
): Promise<Result<Placement & Pick<Incoming, 'gist'>>> {
  const said = await library.correction(report.id);
  if (!said.ok) return said;
  // An event of this report alone gives way to any that fits.
  const profiles = found.filter(({ reports }) => reports.some((one) => one !== asked.subject.gist.report));
  const placed = (rules: Rules) => place(asked.subject, profiles, rules);
  const rules = await rulesOf(library, said.value, placed);
  if (!rules.ok) return rules;
  const { event, joins, moves } = placed(rules.value);
  const why = event === null || said.value?.event === event ? [] : matchAsked(asked, profiles).candidates;
  const { gist } = asked.subject;
  return ok({ event, joins, moves, gist, reasons: why.find((one) => one.event === event)?.reasons ?? [] });
}

/** Corrections come with events as they are called now. */
const NO_ALIASES = new Map<string, string>();
/** Reports of an event whose corrections are looked up. */
const MAX_REPORTS = 50;

/** Only what placing asks about is looked up: it is tried once as if nothing were said of any event. */
async function rulesOf(
  library: Places,
  correction: ReportCorrection | null,
  placed: (rules: Rules) => unknown,
): Promise<Result<Rules>> {
  const near = new Set<string>();
  const holdOf = (event: string) => near.add(event) && ('loose' as const);
  placed({ correction, aliases: NO_ALIASES, holdOf, mayJoin: () => true });
  const events = await library.events([...near]);
  if (!events.ok) return events;
  const packs = new Set(events.value.filter(({ pack }) => pack !== null).map(({ id }) => id));
  const about = new Map<string, ReportCorrection[]>();
  for (const { id, reports } of events.value) {
    const found = await Promise.all(reports.slice(0, MAX_REPORTS).map((one) => library.correction(one)));
    about.set(
      id,
      found.map((one) => (one.ok ? one.value : null)).filter((one) => one !== null),
    );
  }
  const of = (event: string): ReportCorrection[] => about.get(event) ?? [];
  const isKept = (event: string): boolean => of(event).some((one) => one.event === event);
  return ok({
    correction,
    aliases: NO_ALIASES,
    holdOf: (event) => (packs.has(event) ? 'pack' : isKept(event) ? 'kept' : 'loose'),
    mayJoin: (one, other) => mayJoin(one, other, [...of(one), ...of(other)], NO_ALIASES),
  });
}
