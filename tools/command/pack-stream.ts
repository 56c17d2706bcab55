/** `pack build --stream`: reports come in line by line and go out line by line, or as packs in a folder. */
import type { Limits } from '../../lib/core/events/clusters';
import type { DigestReport } from '../../lib/core/model';
import { digestOf } from '../../lib/core/packs/digest';
import { DigestSchema } from '../../lib/core/packs/schema';
import { shortReport } from '../../lib/core/packs/short';
import { readingOf } from '../../lib/core/reading';
import { BadInput, lineOf } from './bad-input';
import { printJson } from './output';
import { LanguageClusters } from './pack-cluster';
import { checked, linesFrom, reportIn } from './pack-input';
import { shardOf } from './pack-shards';
import { FolderSink, LINES, type Sink } from './pack-sink';

export interface StreamOptions extends Limits {
  /** A folder for packs; lines where there is none. */
  output?: string | undefined;
  /** No events: only reports as digests. */
  digestOnly: boolean;
  /** Whether packs are written as `.json.gz` as well. */
  gzip: boolean;
  /** Events of fewer reports are left out of packs. */
  least: number;
}

/** Checked, since it comes from outside, and a text can have more passages than a pack takes. */
export function digestIn(line: string | null): DigestReport {
  const report = reportIn(line);
  if (report.completeness === 'digest') return report;
  return checked(DigestSchema, digestOf(report));
}

/** Good reports of the lines; bad lines are named on standard error. Fails where there are lines and none is good. */
async function* reportsOf(input: AsyncIterable<Buffer>): AsyncGenerator<DigestReport> {
  let [good, bad] = [0, 0];
  for await (const { number, line } of linesFrom(input)) {
    if (line?.trim() === '') continue;
    let report: DigestReport | null = null;
    try {
      report = digestIn(line);
      good++;
    } catch (error) {
      process.stderr.write(`line ${number}: ${lineOf(error)}\n`);
      bad++;
    }
    if (report) yield report;
  }
  if (good === 0 && bad > 0) throw new BadInput('none of the lines could be read');
}

const sinkOf = async ({ output, ...options }: StreamOptions, clusters: LanguageClusters): Promise<Sink> =>
  output === undefined ? LINES : await FolderSink.open({ ...options, output }, clusters);

async function group(reports: AsyncIterable<DigestReport>, options: StreamOptions): Promise<void> {
  const clusters = new LanguageClusters(options);
  const sink = await sinkOf(options, clusters);
  try {
    for await (const report of reports) {
      await sink.before(report);
      await sink.put(report, clusters.add(readingOf(report)));
    }
    await sink.end();
  } finally {
    await sink.close();
  }
}

export async function buildFromStream(input: AsyncIterable<Buffer>, options: StreamOptions): Promise<void> {
  const reports = reportsOf(input);
  if (!options.digestOnly) return group(reports, options);
  for await (const report of reports)
    await printJson({ shard: shardOf(report, options.now), report: shortReport(report) });
}
