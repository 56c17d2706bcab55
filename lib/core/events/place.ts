/**
 * Which event a report belongs to that comes in, and what it changes: events that turn out to be one, reports that belong
 * elsewhere now. Only the nearest events are looked at, by what their profiles keep, and these are put together anew with
 * the report among them: what was put together too early comes apart when more is known, so it makes little difference
 * in which order reports come.
 */
import { type Aliases, allowed, type ReportCorrection, resolved } from '../library/corrections';
import type { Move } from '../library/model';
import { groupsOf, type Piece } from './cluster-groups';
import { Links } from './cluster-links';
import { nearnessOf, type Subject } from './nearness';
import type { EventProfile } from './profile';

/** Events whose links are read: the nearest by likeness of text; */
const MAX_READ = 4;
/** those that are put together anew: the nearest of these by their links, */
const MAX_POOL = 2;
/** if they are so near on average (log odds). */
const LEAST_NEAR = -1.5;

/**
 * What may be done with an event. `pack`: a pack brought it, so it goes under no other and stays as it is. `kept`: the
 * person said what is in it, so it stays together, but may go under another. `loose`: it was put together by itself, and
 * may be taken apart so.
 */
export type Hold = 'pack' | 'kept' | 'loose';

export interface Rules {
  /** Of the report; null where the person said nothing of it. */
  correction: ReportCorrection | null;
  aliases: Aliases;
  holdOf(event: string): Hold;
  /** False where the person set them apart: `mayJoin` in `../library/corrections.ts`. */
  mayJoin(one: string, other: string): boolean;
}

export interface Place {
  /** Null: an event of its own. */
  event: string | null;
  /** Other events that turn out to be the same one: all of their reports come here. */
  joins: string[];
  /** Of loose events only. */
  moves: Move[];
}

/** For events that nobody corrects and no pack brings. */
export const LOOSE: Rules = {
  correction: null,
  aliases: new Map(),
  holdOf: () => 'loose',
  mayJoin: () => true,
};

/** The events that the report may be put together with. */
function poolOf(subject: Subject, profiles: EventProfile[], links: Links): EventProfile[] {
  return profiles
    .map((profile) => ({ profile, near: nearnessOf(subject, profile).whole }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, MAX_READ)
    .map(({ profile }) => ({ profile, near: links.mean([subject.gist], profile.gists) }))
    .filter(({ near }) => near > LEAST_NEAR)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, MAX_POOL)
    .map(({ profile }) => profile);
}

/** A profile that does not keep a gist of each report can't tell how to take the event apart. */
const isLoose = ({ event, reports, gists }: EventProfile, rules: Rules): boolean =>
  rules.holdOf(event) === 'loose' && reports.length === gists.length;

function piecesOf(profile: EventProfile, rules: Rules): Piece[] {
  const { event, gists } = profile;
  return isLoose(profile, rules) ? gists.map((gist) => ({ event, gists: [gist] })) : [{ event, gists }];
}

function mayMeet({ event: one }: Piece, { event: other }: Piece, { holdOf, mayJoin }: Rules): boolean {
  if (one === null || other === null || one === other) return true;
  const packs = holdOf(one) === 'pack' && holdOf(other) === 'pack';
  return !packs && mayJoin(one, other);
}

/** What a group holds of an event. */
interface Part {
  group: number;
  profile: EventProfile;
  reports: number[];
  whole: boolean;
}

const partsOf = (groups: Piece[][], pool: EventProfile[]): Part[] =>
  groups.flatMap((pieces, group) =>
    pool
      .map((profile) => {
        const own = pieces.filter(({ event }) => event === profile.event);
        const reports = own.flatMap(({ gists }) => gists.map(({ report }) => report));
        return { group, profile, reports, whole: reports.length === profile.gists.length };
      })
      .filter(({ reports }) => reports.length > 0),
  );

/** How much speaks for a group going on under the name of the event that it holds a part of. */
function claimOf({ profile, reports, whole }: Part, rules: Rules): number {
  if (rules.holdOf(profile.event) === 'pack') return Number.POSITIVE_INFINITY;
  return whole ? profile.reports.length : reports.length;
}

/** The event that each group goes on as. */
function namesOf(parts: Part[], rules: Rules): Map<number, string> {
  const names = new Map<number, string>();
  for (const part of parts.toSorted((a, b) => claimOf(b, rules) - claimOf(a, rules))) {
    const { event } = part.profile;
    if (!names.has(part.group) && ![...names.values()].includes(event)) names.set(part.group, event);
  }
  return names;
}

function moveOf({ group, profile, reports }: Part, home: number, names: Map<number, string>): Move {
  const name = names.get(group);
  const elsewhere = name === undefined ? 'own' : { event: name };
  return { from: profile.event, reports, to: group === home ? 'here' : elsewhere };
}

/** The nearest events put together anew, with the report. */
function regroup(subject: Subject, profiles: EventProfile[], rules: Rules): Place {
  const links = new Links();
  const pool = poolOf(subject, profiles, links);
  const own: Piece = { event: null, gists: [subject.gist] };
  const pieces = [own, ...pool.flatMap((profile) => piecesOf(profile, rules))];
  const groups = groupsOf(pieces, links, (one, other) => mayMeet(one, other, rules));
  const home = groups.findIndex((group) => group.includes(own));
  const parts = partsOf(groups, pool);
  const names = namesOf(parts, rules);
  const gone = parts.filter(({ group, profile }) => names.get(group) !== profile.event);
  const joined = (part: Part): boolean => part.whole && part.group === home;
  return {
    event: names.get(home) ?? null,
    joins: gone.filter(joined).map(({ profile }) => profile.event),
    moves: gone
      .filter((part) => !joined(part) && isLoose(part.profile, rules))
      .map((part) => moveOf(part, home, names)),
  };
}

/** Changes nothing: the library does what it says. `profiles`: events that the report may belong to. */
export function place(subject: Subject, profiles: EventProfile[], rules: Rules): Place {
  const said = rules.correction && resolved(rules.correction, rules.aliases);
  const open = profiles.filter(({ event }) => allowed(said, event, rules.aliases));
  const there = open.find(({ reports }) => reports.includes(subject.gist.report));
  const settled = said?.event ?? there?.event;
  return settled === undefined ? regroup(subject, open, rules) : { event: settled, joins: [], moves: [] };
}
