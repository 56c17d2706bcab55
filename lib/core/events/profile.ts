/** What matching keeps of an event, so that its reports need not be loaded. Made of gists alone, in whatever order. */
import type { KnownEvent, Outline } from '../model';
import { dayOf } from './days';
import { type Gist, gistOf } from './gist';
import { hashOf } from './hash';

/** Moves whenever gists come to hold something else: profiles of another form are made anew from the reports. */
export const FORM = 4;

export interface EventProfile {
  form: typeof FORM;
  event: string;
  /** Day it happened; null where it is not known to the day. */
  date: string | null;
  /** Hashes of the ids of all its reports, ascending. */
  reports: Uint32Array;
  /** Days (ISO 8601, or `-MM-DD`) that its gists name or were published on, and that of the event. */
  days: string[];
  /** Of each report, in the order of `reports`; of an event with very many, of some. */
  gists: Gist[];
}

/** Reports that an event is compared by, and can be taken apart again by: with half as many it holds more strangers. */
export const MAX_GISTS = 16;

type Made = Pick<EventProfile, 'event' | 'date'>;

/** Of very many reports those with the smallest hashes are kept: chance, but the same whichever came first. */
function make({ event, date }: Made, reports: Iterable<number>, all: Gist[]): EventProfile {
  const each = [...new Map(all.map((gist) => [gist.report, gist])).values()];
  // One that says nothing (an address that somebody cites) is not compared, and stays with the others.
  const told = each.filter(({ keys }) => keys.length > 0);
  const gists = told.toSorted((a, b) => a.report - b.report).slice(0, MAX_GISTS);
  const days = [date, ...gists.flatMap((gist) => [...gist.days, gist.published])];
  return {
    form: FORM,
    event,
    date,
    reports: Uint32Array.from(new Set(reports)).sort(),
    days: [...new Set(days.filter((day) => day !== null))],
    gists,
  };
}

const reportsOf = (gists: Gist[]): number[] => gists.map(({ report }) => report);

export const profileOf = (event: KnownEvent, readings: Outline[]): EventProfile =>
  profileOfGists(event, readings.map(gistOf));

export const profileOfGists = ({ id, date }: Pick<KnownEvent, 'id' | 'date'>, gists: Gist[]): EventProfile =>
  make({ event: id, date: dayOf(date) }, reportsOf(gists), gists);

/** With one more report, or with this gist of it instead of an earlier one. */
export const withGist = (profile: EventProfile, gist: Gist): EventProfile =>
  make(profile, [...profile.reports, gist.report], [...profile.gists, gist]);

/** With all that other events' profiles have. */
export const withProfiles = (profile: EventProfile, others: EventProfile[]): EventProfile =>
  make(
    profile,
    [profile, ...others].flatMap(({ reports }) => [...reports]),
    [profile, ...others].flatMap(({ gists }) => gists),
  );

/** Without one report. Of an event with very many, another gist could take the place of its own: see `lacksGists`. */
export function withoutReport(profile: EventProfile, id: string): EventProfile {
  const gone = hashOf(id);
  return make(
    profile,
    profile.reports.filter((report) => report !== gone),
    profile.gists.filter(({ report }) => report !== gone),
  );
}

/** Are there reports whose gists could be kept, but are not? Then it should be made anew. */
export const lacksGists = ({ reports, gists }: EventProfile): boolean =>
  gists.length < Math.min(reports.length, MAX_GISTS);
