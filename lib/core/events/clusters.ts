/**
 * Events put together in memory from a stream of reports, for where there is no library: packs, the command line,
 * evaluation. `add` says where a report belongs and what that changes. Events whose last report is older than the limit
 * are forgotten, so memory is bounded by what comes in so many days; of events beyond `most` those go that waited longest. Of
 * an event that gets reports for ever only the latest are known by name, and as many gists are kept as it is compared by.
 */
import type { Move } from '../library/model';
import { DAY_LENGTH, numberOfDay } from './days';
import type { Gist } from './gist';
import { askedKeys, indexKeys } from './keys';
import { FEW, likeliest, MAX_LIST } from './lookup';
import { subjectOf } from './nearness';
import { LOOSE, place } from './place';
import { type EventProfile, profileOfGists, withProfiles } from './profile';

export interface Limits {
  /** Events stay open so many days after their last report, by the days of publication that come in. */
  days: number;
  /** Events that are open at most. */
  most: number;
  /** Now, in milliseconds since 1970: days that are still to come say nothing. */
  now: number;
}

/** Where a report belongs, and what that changes. Apply it in this order. */
export interface Placed {
  /** Named after its first report; one of its own where the report began it. */
  event: string;
  /** Events whose reports are under `event` from now on. */
  joins: string[];
  /** Reports that are under another event from now on. */
  moves: { report: string; event: string }[];
}

interface Member {
  id: string;
  /** Hash of the id, as gists have it. */
  report: number;
}

/** Of one event, the latest; one that was forgotten and comes again is placed anew. */
const MAX_MEMBERS = 1000;
/** Gists, more of which its profile does not need: it may still be taken apart while it has twice as many as that keeps. */
const MAX_KEPT = 64;
/** Hashes of its reports, of which the profile tells how many it has. */
const MAX_REPORTS = 4000;

interface Open {
  members: Member[];
  gists: Gist[];
  profile: EventProfile;
  keys: number[];
  /** Number of the day of its last report; that on which the last dated one came in where it tells none. */
  day: number;
}

type Known = Pick<Open, 'gists' | 'profile'>;
const told = (gists: Gist[]): Known => ({ gists, profile: profileOfGists({ id: '', date: null }, gists) });

/** Those with the smallest hashes stay, as gists do. */
const bounded = (profile: EventProfile): EventProfile =>
  profile.reports.length > MAX_REPORTS
    ? { ...profile, reports: profile.reports.slice(0, MAX_REPORTS) }
    : profile;

/** Until a report tells its day. */
const BEFORE_ALL = Number.NEGATIVE_INFINITY;

export class Clusters {
  readonly #limits: Limits;
  /** The one that was changed longest ago comes first. */
  readonly #events = new Map<string, Open>();
  readonly #lists = new Map<number, Set<string>>();
  readonly #byReport = new Map<string, string>();
  #newest = BEFORE_ALL;
  /** The newest day when all events were last looked through for old ones. */
  #looked = BEFORE_ALL;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#events.size;
  }

  /** Reports that are known by name. */
  get known(): number {
    return this.#byReport.size;
  }

  /** A report that comes again, while its event is open, stays where it is. */
  add(id: string, gist: Gist): Placed {
    const known = this.#byReport.get(id);
    if (known !== undefined) return { event: known, joins: [], moves: [] };
    const { event, joins, moves } = place(subjectOf(gist), this.#likely(gist), LOOSE);
    const here = event ?? this.#nameFor(id);
    const day = this.#dayOf(gist);
    this.#put(here, [{ id, report: gist.report }], told([gist]), day);
    for (const other of joins) {
      const open = this.#events.get(other);
      this.#remove(other);
      if (open) this.#put(here, open.members, open, day);
    }
    const moved = moves.flatMap((move) => this.#move(move, here));
    this.#forget();
    return { event: here, joins, moves: moved };
  }

  /** Puts a report under the event that it was put under before. */
  know(event: string, id: string, gist: Gist): void {
    this.#put(event, [{ id, report: gist.report }], told([gist]), this.#dayOf(gist));
    this.#forget();
  }

  #dayOf({ published }: Gist): number {
    const day = numberOfDay(published);
    if (day === null || day * DAY_LENGTH > this.#limits.now) return this.#newest;
    this.#newest = Math.max(this.#newest, day);
    return day;
  }

  /** An event can outlive its first report, which then may begin another. */
  #nameFor(id: string): string {
    let name = id;
    for (let count = 2; this.#events.has(name); count++) name = `${id}:${count}`;
    return name;
  }

  /** From an event of which all gists are kept. */
  #move({ from, reports, to }: Move, here: string): Placed['moves'] {
    const open = this.#events.get(from);
    const goes = ({ report }: { report: number }): boolean => reports.includes(report);
    const members = open?.members.filter(goes) ?? [];
    const [first] = members;
    if (!open || !first) return [];
    const { gists } = open;
    this.#remove(from);
    const stay = open.members.filter((member) => !goes(member));
    if (stay.length > 0) this.#put(from, stay, told(gists.filter((gist) => !goes(gist))), open.day);
    const event = to === 'here' ? here : to === 'own' ? this.#nameFor(first.id) : to.event;
    this.#put(event, members, told(gists.filter(goes)), open.day);
    return members.map(({ id }) => ({ report: id, event }));
  }

  /** Adds reports with what is known of them. */
  #put(event: string, more: Member[], { gists, profile: other }: Known, day: number): void {
    const open = this.#events.get(event);
    this.#remove(event);
    const before = open?.profile ?? profileOfGists({ id: event, date: null }, []);
    const profile = bounded(withProfiles(before, [other]));
    const all = [...(open?.gists ?? []), ...gists];
    const kept = all.length > MAX_KEPT ? profile.gists : all;
    const members = [...(open?.members ?? []), ...more].slice(-MAX_MEMBERS);
    const keys = indexKeys(profile);
    this.#events.set(event, { members, gists: kept, profile, keys, day: Math.max(open?.day ?? day, day) });
    for (const { id } of members) this.#byReport.set(id, event);
    for (const key of keys) this.#lists.set(key, (this.#lists.get(key) ?? new Set()).add(event));
  }

  #remove(event: string): void {
    const open = this.#events.get(event);
    for (const key of open?.keys ?? []) {
      const list = this.#lists.get(key);
      list?.delete(event);
      if (list?.size === 0) this.#lists.delete(key);
    }
    for (const { id } of open?.members ?? []) this.#byReport.delete(id);
    this.#events.delete(event);
  }

  #likely(gist: Gist): EventProfile[] {
    const lists = new Map<number, string[]>();
    const asked = askedKeys(gist);
    for (const key of asked.keys()) {
      const list = this.#lists.get(key);
      if (list && list.size < MAX_LIST) lists.set(key, [...list]);
    }
    const likely = likeliest(lists, this.#events.size, asked, FEW.placed);
    return likely.flatMap((event) => this.#events.get(event)?.profile ?? []);
  }

  #forget(): void {
    const oldest = this.#newest - this.#limits.days;
    const isLater = this.#newest > this.#looked;
    this.#looked = this.#newest;
    for (const [event, open] of this.#events) {
      if (!isLater && this.#events.size <= this.#limits.most) break;
      if (open.day === BEFORE_ALL) open.day = this.#newest;
      if (open.day < oldest || this.#events.size > this.#limits.most) this.#remove(event);
    }
  }
}
