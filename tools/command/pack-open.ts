/** Events that reports can still join, with the lists that they are found by, in memory. */
import { likeliest, MAX_LIST, MAX_PROFILES } from '../../lib/app/match-article';
import type { Gist } from '../../lib/core/events/gist';
import { indexKeys, queryKeys } from '../../lib/core/events/keys';
import { askedOf, matchAsked } from '../../lib/core/events/match';
import { type EventProfile, profileOfGists, withGist } from '../../lib/core/events/profile';
import type { Reading } from '../../lib/core/model';

interface Open {
  profile: EventProfile;
  keys: number[];
  /** Of its latest report. */
  day: string;
  reports: string[];
}

/** Where a report belongs. */
export interface Placed {
  /** Null: none of those that are open. */
  event: string | null;
  /** Other open events that turn out to be the same one. */
  joins: string[];
  gist: Gist;
}

export class OpenEvents {
  /** The one that was changed longest ago comes first. */
  readonly #events = new Map<string, Open>();
  readonly #lists = new Map<number, Set<string>>();
  readonly #byReport = new Map<string, string>();

  get size(): number {
    return this.#events.size;
  }

  /** Where the report belongs; one that comes again stays where it is. Changes nothing. */
  place(reading: Reading): Placed {
    const asked = askedOf(reading);
    const { gist } = asked.subject;
    const known = this.#byReport.get(reading.head.id);
    if (known !== undefined) return { event: known, joins: [], gist };
    return { event: matchAsked(asked, this.#likely(gist)).event, joins: [], gist };
  }

  /** Puts a report under an event, which may be new. */
  add(event: string, report: string, day: string, gist: Gist): void {
    const open = this.#events.get(event);
    const profile = open ? withGist(open.profile, gist) : profileOfGists({ id: event, date: null }, [gist]);
    const reports = open?.reports ?? [];
    if (this.#byReport.get(report) !== event) reports.push(report);
    this.#remove(event);
    this.#set(event, {
      profile,
      keys: indexKeys(profile),
      day: open && open.day > day ? open.day : day,
      reports,
    });
  }

  /** Closes events whose latest report is from before a day, and those that wait longest beyond so many. */
  close(before: string, most: number): void {
    for (const [id, { day }] of this.#events) if (day < before) this.#remove(id);
    for (const id of this.#events.keys()) {
      if (this.#events.size <= most) break;
      this.#remove(id);
    }
  }

  #likely(gist: Gist): EventProfile[] {
    const lists = new Map<number, string[]>();
    for (const key of queryKeys(gist)) {
      const list = this.#lists.get(key);
      if (list && list.size < MAX_LIST) lists.set(key, [...list]);
    }
    return likeliest(lists, this.#events.size, MAX_PROFILES).flatMap(
      (id) => this.#events.get(id)?.profile ?? [],
    );
  }

  #set(event: string, open: Open): void {
    this.#events.set(event, open);
    for (const report of open.reports) this.#byReport.set(report, event);
    for (const key of open.keys) {
      const list = this.#lists.get(key);
      if (list) list.add(event);
      else this.#lists.set(key, new Set([event]));
    }
  }

  #remove(event: string): void {
    const open = this.#events.get(event);
    for (const key of open?.keys ?? []) {
      const list = this.#lists.get(key);
      list?.delete(event);
      if (list?.size === 0) this.#lists.delete(key);
    }
    for (const report of open?.reports ?? []) this.#byReport.delete(report);
    this.#events.delete(event);
  }
}
