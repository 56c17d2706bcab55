/** What a change by the person writes down for good. */
import { type Aliases, aliasesOf, joinedInto, type ReportCorrection, resolve, resolved } from './corrections';
import type { Change, Correction } from './model';

/** Changes that say where reports belong. `choose`: the person says which of several events an article reports. */
export type Correcting =
  | Extract<Change, { type: 'merge' | 'split' | 'move' | 'apart' }>
  | { type: 'choose'; report: string; event: string };

/** What has to be known of the library before the change. */
export interface Before {
  /** Corrections of the reports that the change is about; for a merge, of those in both events. */
  reports: ReadonlyMap<string, ReportCorrection>;
  aliases: Aliases;
  /** The report of `apart` is in the library. */
  stored: boolean;
  /** Id of the event that `split` makes, and `apart` where the report is stored. */
  fresh: string;
  /** Now, in milliseconds since 1970. */
  at: number;
}

/** Events that a report is not about; the oldest of more are forgotten. */
const MAX_NOT = 100;

interface Word {
  event: string | null;
  /** One more event that it is not about. */
  not?: string;
}

/** A report's correction after one more word of the person. */
function corrected(id: string, { event, not }: Word, { reports, aliases, at }: Before): ReportCorrection {
  const before = reports.get(id);
  const all = [...(before?.not ?? []), ...(not === undefined ? [] : [not])];
  const next = { about: 'report', id, event, not: all, at } as const;
  const now = resolved(next, aliases);
  return { ...now, not: now.not.slice(-MAX_NOT) };
}

/** Of what was said before, nothing keeps the two apart any longer. */
function merged(change: { into: string; event: string }, before: Before): Correction[] {
  const into = resolve(change.into, before.aliases);
  const event = resolve(change.event, before.aliases);
  if (into === event) return [];
  const joined = joinedInto(into, [event], before.at);
  const aliases = new Map([...before.aliases, ...aliasesOf(joined)]);
  const lifted = [...before.reports.values()]
    .map((one) => ({ was: one, not: one.not.filter((id) => resolve(id, aliases) !== into) }))
    .filter(({ was, not }) => not.length < was.not.length)
    .map(({ was, not }) => ({ ...was, not, at: before.at }));
  return [...joined, ...lifted];
}

/** One that is not in the library may still be about any other event, or stay where it was put. */
function setApart({ report, event }: { report: string; event: string }, before: Before): Correction[] {
  const said = before.reports.get(report);
  const pinned = said ? resolved(said, before.aliases).event : null;
  const other = pinned === resolve(event, before.aliases) ? null : pinned;
  return [corrected(report, { event: before.stored ? before.fresh : other, not: event }, before)];
}

const put = (ids: string[], word: Word, before: Before): Correction[] =>
  ids.map((id) => corrected(id, word, before));

/** What is to be written, each in place of the correction that has its `about` and `id`. */
export function correctionsBy(change: Correcting, before: Before): Correction[] {
  switch (change.type) {
    case 'merge':
      return merged(change, before);
    case 'split':
      return put(change.reports, { event: before.fresh, not: change.event }, before);
    case 'move':
      return put(change.reports, { event: change.to, not: change.from }, before);
    case 'apart':
      return setApart(change, before);
    case 'choose':
      return put([change.report], { event: change.event }, before);
  }
}

const CORRECTING = new Set<string>(['merge', 'split', 'move', 'apart'] satisfies Change['type'][]);

/** Does a change say where reports belong? */
export const isCorrecting = (change: Change): change is Extract<Change, Correcting> =>
  CORRECTING.has(change.type);
