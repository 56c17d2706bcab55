/** Reports, one after the other, to events: each language by itself, with the events of its last days. */
import { hashOf } from '../../lib/core/compare/sketch';
import { Clusters, type Limits } from '../../lib/core/events/clusters';
import { gistOf } from '../../lib/core/events/gist';
import type { Reading } from '../../lib/core/model';
import { languageOf, shardOf } from './pack-shards';

/** Where a report belongs, and what that changes: first joins, then moves. */
export interface Grouped {
  event: string;
  /** Events whose reports belong to `event` from now on. */
  joins: string[];
  /** Reports that belong to another event from now on. */
  moves: { report: string; event: string }[];
}

/** The shard that an event is in: its id begins with it. */
export const shardOfEvent = (event: string): string => event.split('/').slice(0, 2).join('/');

const EVENT = /^(?:[\d-]{10}|undated)\/[a-z]{2,8}\/\w{14}$/;

/** Within clusters a report is called by shard and id, and an event by such a name of its first report. */
const nameOf = (shard: string, report: string): string => `${shard} ${report}`;
const reportOf = (name: string): string => name.slice(name.indexOf(' ') + 1);

/** An event is named after its first report: two runs over the same lines name it alike. */
function eventOf(name: string): string {
  if (EVENT.test(name)) return name;
  const id = [name, `${name} `].map((text) => hashOf(text).toString(36).padStart(7, '0')).join('');
  return `${name.slice(0, name.indexOf(' '))}/${id}`;
}

export class LanguageClusters {
  readonly limits: Limits;
  readonly #languages = new Map<string, Clusters>();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Finds the report's event, and puts it there. */
  add(reading: Reading): Grouped {
    const { clusters, name } = this.#placeOf(reading);
    const { event, joins, moves } = clusters.add(name, gistOf(reading));
    return {
      event: eventOf(event),
      joins: joins.map(eventOf),
      moves: moves.map((move) => ({ report: reportOf(move.report), event: eventOf(move.event) })),
    };
  }

  /** Puts a report under the event that it was put under before. */
  know(event: string, reading: Reading): void {
    const { clusters, name } = this.#placeOf(reading);
    clusters.know(event, name, gistOf(reading));
  }

  #placeOf({ head }: Reading): { clusters: Clusters; name: string } {
    const language = languageOf(head);
    const clusters = this.#languages.get(language) ?? new Clusters(this.limits);
    this.#languages.set(language, clusters);
    return { clusters, name: nameOf(shardOf(head, this.limits.now), head.id) };
  }
}
