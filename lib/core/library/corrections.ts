/**
 * What the person set right, and what it means for reports that come in. A report that was put under an event belongs
 * there; one that is not about an event never goes there; an event that became part of another goes on under its name.
 * The last word counts. Corrections are about ids only, so they outlive events and reports that are gone for a while.
 */
import type { Correction } from './model';

export type ReportCorrection = Extract<Correction, { about: 'report' }>;
export type EventCorrection = Extract<Correction, { about: 'event' }>;
/** Events that became part of another, with that one. */
export type Aliases = ReadonlyMap<string, string>;

export const aliasesOf = (corrections: readonly Correction[]): Aliases =>
  new Map(corrections.flatMap((one) => (one.about === 'event' ? [[one.id, one.into] as const] : [])));

/** The event as it is called now. Of names that lead back to each other, as an import may bring, the first by letters. */
export function resolve(event: string, aliases: Aliases): string {
  const passed = new Set<string>();
  let at = event;
  while (!passed.has(at)) {
    passed.add(at);
    at = aliases.get(at) ?? at;
  }
  const way = [...passed];
  return way.slice(way.indexOf(at)).toSorted()[0] ?? at;
}

const each = (events: string[]): string[] => [...new Set(events)];

/** The same with its events as they are called now. An event that the report was put under is not among `not`. */
export function resolved(correction: ReportCorrection, aliases: Aliases): ReportCorrection {
  const event = correction.event === null ? null : resolve(correction.event, aliases);
  const not = each(correction.not.map((one) => resolve(one, aliases)));
  return { ...correction, event, not: not.filter((one) => one !== event) };
}

/** May a report go under an event? `correction`: of the report, null where there is none. */
export function allowed(correction: ReportCorrection | null, event: string, aliases: Aliases): boolean {
  if (!correction) return true;
  const now = resolved(correction, aliases);
  const name = resolve(event, aliases);
  return now.event === null ? !now.not.includes(name) : now.event === name;
}

/**
 * Where a report goes that a pack or matching puts under `event` (null: under none): the event that the person put it
 * under, also if that is gone and has to be made anew under its id; null: an event of its own.
 */
export function homeOf(
  correction: ReportCorrection | null,
  event: string | null,
  aliases: Aliases,
): string | null {
  const pinned = correction ? resolved(correction, aliases).event : null;
  if (pinned !== null) return pinned;
  return event !== null && allowed(correction, event, aliases) ? resolve(event, aliases) : null;
}

/**
 * May two events be taken for one without asking? Never where a report of one is not about the other, by the person's
 * word. `about`: corrections of the reports of both.
 */
export const mayJoin = (
  one: string,
  other: string,
  about: Iterable<ReportCorrection>,
  aliases: Aliases,
): boolean =>
  ![...about].some((said) => resolved(said, aliases).not.some((event) => event === one || event === other));

/** Aliases of events whose reports went under another; also for those that were joined without asking. */
export const joinedInto = (into: string, events: string[], at: number): EventCorrection[] =>
  events.filter((id) => id !== into).map((id) => ({ about: 'event', id, into, at }));
