/** Reports, one after the other, to events: each language by itself, with the events of its last days. */
import { hashOf } from '../../lib/core/compare/sketch';
import { gistOf } from '../../lib/core/events/gist';
import type { Reading, ReportHead } from '../../lib/core/model';
import { OpenEvents, type Placed } from './pack-open';
import { dayOf, daysBefore, languageOf, shardOf, UNDATED } from './pack-shards';

export interface Grouped {
  event: string;
  /** Events whose reports belong to `event` from now on. */
  joins: string[];
}

export interface Window {
  /** Events stay open so many days after their latest report. */
  days: number;
  /** Events of one language that are open at most. */
  most: number;
  /** Milliseconds since 1970: what comes later has no day. */
  now: number;
}

interface Language {
  open: OpenEvents;
  /** The latest day that a report came from. */
  newest: string;
}

/** An event is named after its first report: two runs over the same lines name it alike. */
const idOf = (shard: string, report: string): string =>
  `${shard}/${[report, `${report} `].map((text) => hashOf(text).toString(36).padStart(7, '0')).join('')}`;

const told = (event: string, reading: Reading): Placed => ({ event, joins: [], gist: gistOf(reading) });

/** The shard that an event is in: its id begins with it. */
export const shardOfEvent = (event: string): string => event.split('/').slice(0, 2).join('/');

/** The event that an event turned out to be in the end. `into`: what joined what. */
export function rootOf(into: ReadonlyMap<string, string>, event: string): string {
  let root = event;
  for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next;
  return root;
}

export class Clusters {
  readonly #window: Window;
  readonly #languages = new Map<string, Language>();

  constructor(window: Window) {
    this.#window = window;
  }

  /** Finds the report's event, and puts it there; under `known` where that is told. */
  add(reading: Reading, known: string | null = null): Grouped {
    const { head } = reading;
    const language = this.#languageOf(head);
    const { event, joins, gist } = known === null ? language.open.place(reading) : told(known, reading);
    const here = event ?? idOf(shardOf(head, this.#window.now), head.id);
    const day = dayOf(head, this.#window.now);
    language.open.add(here, head.id, day === UNDATED ? language.newest : day, gist);
    this.#closeOld(language, day);
    return { event: here, joins };
  }

  get days(): number {
    return this.#window.days;
  }

  #languageOf(head: ReportHead): Language {
    const name = languageOf(head);
    const known = this.#languages.get(name) ?? { open: new OpenEvents(), newest: '' };
    this.#languages.set(name, known);
    return known;
  }

  #closeOld(language: Language, day: string): void {
    const { days, most } = this.#window;
    const isNewer = day !== UNDATED && day > language.newest;
    if (isNewer) language.newest = day;
    if (isNewer || language.open.size > most) language.open.close(daysBefore(language.newest, days), most);
  }
}
