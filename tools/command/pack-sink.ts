/** Where grouped reports go: out as lines, or into the packs of a folder. */
import type { DigestReport, Report, ReportHead } from '../../lib/core/model';
import { shortReport } from '../../lib/core/packs/short';
import { readingOf } from '../../lib/core/reading';
import { printJson } from './output';
import { type Grouped, type LanguageClusters, shardOfEvent } from './pack-cluster';
import { PackFolder, type Written } from './pack-folder';
import { Groups } from './pack-groups';
import { partsOf, writtenOf } from './pack-parts';
import { languageOf } from './pack-shards';
import { Spool, type Spooled } from './pack-spool';

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
  async put(report, { event, joins, moves }) {
    await printJson({ shard: shardOfEvent(event), event, report: shortReport(report) });
    if (joins.length > 0) await printJson({ shard: shardOfEvent(event), event, joins });
    for (const move of moves)
      await printJson({ shard: shardOfEvent(move.event), event: move.event, moved: move.report });
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
  readonly #clusters: LanguageClusters;
  readonly #least: number;
  readonly #groups = new Groups<Spooled>();
  /** Shards whose packs are written anew. */
  readonly #begun = new Set<string>();
  readonly #recalled = new Set<string>();

  private constructor(folder: PackFolder, spool: Spool, clusters: LanguageClusters, least: number) {
    this.#folder = folder;
    this.#spool = spool;
    this.#clusters = clusters;
    this.#least = least;
  }

  static async open({ output, gzip, least }: FolderOptions, clusters: LanguageClusters): Promise<FolderSink> {
    return new FolderSink(await PackFolder.open(output, gzip), await Spool.open(), clusters, least);
  }

  /** Events that an earlier run left open are open again, once for each language. */
  async before(head: ReportHead): Promise<void> {
    const language = languageOf(head);
    if (this.#recalled.has(language)) return;
    this.#recalled.add(language);
    const shards = [...this.#folder.shards].filter((shard) => shard.endsWith(`/${language}`)).toSorted();
    for (const shard of shards.slice(-this.#clusters.limits.days - 1))
      await this.#begin(shard, (event, report) => this.#clusters.know(event, readingOf(report)));
  }

  async put(report: DigestReport, grouped: Grouped): Promise<void> {
    for (const event of [grouped.event, ...grouped.joins]) await this.#begin(shardOfEvent(event));
    this.#groups.put(await this.#spool.add(grouped.event, report), grouped);
  }

  async end(): Promise<void> {
    for (const { event } of this.#groups.entries) await this.#begin(shardOfEvent(event));
    const shards = new Map<string, Spooled[]>([...this.#begun].toSorted().map((shard) => [shard, []]));
    for (const entry of this.#groups.entries) shards.get(shardOfEvent(entry.event))?.push(entry);
    for (const [shard, entries] of shards) await this.#folder.write(shard, this.#packs(shard, entries));
    await this.#folder.end();
  }

  close(): Promise<void> {
    return this.#spool.remove();
  }

  /** What is in the shard's packs already comes first. */
  async #begin(shard: string, know?: (event: string, report: Report) => void): Promise<void> {
    if (this.#begun.has(shard)) return;
    this.#begun.add(shard);
    for (const { events, reports } of await this.#folder.read(shard)) {
      const eventOf = new Map(events.flatMap(({ id, reports: ids }) => ids.map((report) => [report, id])));
      for (const report of reports) {
        const event = eventOf.get(report.id);
        if (event === undefined || report.completeness !== 'digest') continue;
        this.#groups.put(await this.#spool.add(event, report));
        know?.(event, report);
      }
    }
  }

  async *#packs(shard: string, entries: Spooled[]): AsyncGenerator<Written> {
    for (const part of partsOf(entries, this.#least)) {
      const reports: string[] = [];
      for (const entry of part.entries) reports.push(await this.#spool.read(entry));
      yield writtenOf(shard, part, reports);
    }
  }
}
