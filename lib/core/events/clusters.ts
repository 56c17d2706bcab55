/**
 * Events put together in memory from a stream of reports, for where there is no library: packs, the command line,
 * evaluation. `add` says where a report belongs and what that changes. Events whose last report is older than the limit
 * are forgotten, so memory is bounded by what comes in so many days; of events beyond `most` those go that waited longest.
 */
import type { Move } from '../library/model';
import { DAY_LENGTH, numberOfDay } from './days';
import type { Gist } from './gist';
import { indexKeys, queryKeys } from './keys';
import { likeliest, MAX_LIST, MAX_PROFILES } from './lookup';
import { subjectOf } from './nearness';
import { LOOSE, place } from './place';
import { type EventProfile, profileOfGists } from './profile';

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
  gist: Gist;
}

interface Open {
  members: Member[];
  profile: EventProfile;
  keys: number[];
  /** Number of the day of its last report; that on which the last dated one came in where it tells none. */
  day: number;
}

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

  /** A report that comes again, while its event is open, stays where it is. */
  add(id: string, gist: Gist): Placed {
    const known = this.#byReport.get(id);
    if (known !== undefined) return { event: known, joins: [], moves: [] };
    const { event, joins, moves } = place(subjectOf(gist), this.#likely(gist), LOOSE);
    const here = event ?? this.#nameFor(id);
    const day = this.#dayOf(gist);
    this.#put(here, [{ id, gist }], day);
    for (const other of joins)
      this.#put(
        here,
        this.#take(other, () => true),
        day,
      );
    const moved = moves.flatMap((move) => this.#move(move, here));
    this.#forget();
    return { event: here, joins, moves: moved };
  }

  /** Puts a report under the event that it was put under before. */
  know(event: string, id: string, gist: Gist): void {
    this.#put(event, [{ id, gist }], this.#dayOf(gist));
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

  #move({ from, reports, to }: Move, here: string): Placed['moves'] {
    const day = this.#events.get(from)?.day ?? this.#newest;
    const members = this.#take(from, ({ gist }) => reports.includes(gist.report));
    const [first] = members;
    if (!first) return [];
    const event = to === 'here' ? here : to === 'own' ? this.#nameFor(first.id) : to.event;
    this.#put(event, members, day);
    return members.map(({ id }) => ({ report: id, event }));
  }

  #take(event: string, goes: (member: Member) => boolean): Member[] {
    const open = this.#events.get(event);
    if (!open) return [];
    this.#remove(event);
    const stay = open.members.filter((member) => !goes(member));
    if (stay.length > 0) this.#set(event, stay, open.day);
    return open.members.filter(goes);
  }

  #put(event: string, members: Member[], day: number): void {
    const open = this.#events.get(event);
    this.#remove(event);
    this.#set(event, [...(open?.members ?? []), ...members], Math.max(open?.day ?? day, day));
  }

  #set(event: string, members: Member[], day: number): void {
    const profile = profileOfGists(
      { id: event, date: null },
      members.map(({ gist }) => gist),
    );
    const keys = indexKeys(profile);
    this.#events.set(event, { members, profile, keys, day });
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
    for (const key of queryKeys(gist)) {
      const list = this.#lists.get(key);
      if (list && list.size < MAX_LIST) lists.set(key, [...list]);
    }
    const likely = likeliest(lists, this.#events.size, MAX_PROFILES);
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
