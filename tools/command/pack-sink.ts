/** Where grouped reports go: out as lines, or into the packs of a folder. */
import type { DigestReport, ReportHead } from '../../lib/core/model';
import { shortReport } from '../../lib/core/packs/short';
import { readingOf } from '../../lib/core/reading';
import { printJson } from './output';
import { type Clusters, type Grouped, rootOf, shardOfEvent } from './pack-cluster';
import { PackFolder, type Written } from './pack-folder';
import { partsOf, writtenOf } from './pack-parts';
import { languageOf } from './pack-shards';
import { Spool } from './pack-spool';

export interface Sink {
  /** Before a report is grouped. */
  before(head: ReportHead): Promise<void>;
  put(report: DigestReport, grouped: Grouped): Promise<void>;
  /** After the last one. */
  end(): Promise<void>;
  /** In any case. */
  close(): Promise<void>;
}

export const LINES: Sink = {
  async before() {},
  async put(report, { event, joins }) {
    const shard = shardOfEvent(event);
    if (joins.length > 0) await printJson({ shard, event, joins });
    await printJson({ shard, event, report: shortReport(report) });
  },
  async end() {},
  async close() {},
};

export interface FolderOptions {
  output: string;
  gzip: boolean;
  /** Events of fewer reports are left out of packs. */
  least: number;
}

export class FolderSink implements Sink {
  readonly #folder: PackFolder;
  readonly #spool: Spool;
  readonly #clusters: Clusters;
  readonly #least: number;
  readonly #recalled = new Set<string>();
  /** Events that turned out to be others. */
  readonly #into = new Map<string, string>();

  private constructor(folder: PackFolder, spool: Spool, clusters: Clusters, least: number) {
    this.#folder = folder;
    this.#spool = spool;
    this.#clusters = clusters;
    this.#least = least;
  }

  static async open({ output, gzip, least }: FolderOptions, clusters: Clusters): Promise<FolderSink> {
    return new FolderSink(await PackFolder.open(output, gzip), await Spool.open(), clusters, least);
  }

  /** Events that an earlier run left open are open again, once for each language. */
  async before(head: ReportHead): Promise<void> {
    const language = languageOf(head);
    if (this.#recalled.has(language)) return;
    this.#recalled.add(language);
    const shards = [...this.#folder.shards].filter((shard) => shard.endsWith(`/${language}`)).toSorted();
    for (const shard of shards.slice(-this.#clusters.days - 1)) await this.#recall(shard);
  }

  async put(report: DigestReport, { event, joins }: Grouped): Promise<void> {
    for (const other of joins) if (rootOf(this.#into, other) !== event) this.#into.set(other, event);
    const shard = shardOfEvent(event);
    await this.#begin(shard);
    await this.#spool.add(shard, event, report);
  }

  async end(): Promise<void> {
    for (const event of this.#into.keys()) await this.#begin(shardOfEvent(event));
    for (const shard of this.#spool.shards) await this.#move(shard);
    for (const shard of this.#spool.shards.toSorted()) await this.#folder.write(shard, this.#packs(shard));
    await this.#folder.end();
  }

  close(): Promise<void> {
    return this.#spool.remove();
  }

  async #recall(shard: string): Promise<void> {
    for (const { events, reports } of await this.#folder.read(shard)) {
      const byId = new Map(reports.map((report) => [report.id, report]));
      for (const event of events)
        for (const id of event.reports) {
          const report = byId.get(id);
          if (report) this.#clusters.add(readingOf(report), event.id);
        }
    }
  }

  /** What is in the shard's packs already comes first. */
  async #begin(shard: string): Promise<void> {
    if (this.#spool.has(shard)) return;
    this.#spool.begin(shard);
    for (const { events, reports } of await this.#folder.read(shard)) {
      const eventOf = new Map(events.flatMap(({ id, reports: ids }) => ids.map((report) => [report, id])));
      for (const report of reports)
        if (report.completeness === 'digest')
          await this.#spool.add(shard, eventOf.get(report.id) ?? shard, report);
    }
  }

  /** Reports of joined events go to where the other event is. */
  async #move(shard: string): Promise<void> {
    for (const entry of this.#spool.entries(shard)) {
      const root = rootOf(this.#into, entry.event);
      const to = shardOfEvent(root);
      if (to === shard) entry.event = root;
      else {
        await this.#begin(to);
        await this.#spool.move(shard, entry, to, root);
      }
    }
  }

  async *#packs(shard: string): AsyncGenerator<Written> {
    const here = this.#spool
      .entries(shard)
      .filter(({ event }) => shardOfEvent(rootOf(this.#into, event)) === shard);
    for (const part of partsOf(here, this.#least))
      yield writtenOf(shard, part, await this.#spool.read(shard, part.entries));
  }
}
