/** `pack build FILE…`: a pack from pages and texts. */
import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { KnownEvent, Pack, TextReport } from '../../lib/core/model';
import { buildPack } from '../../lib/core/packs/build';
import { shortOf } from '../../lib/core/packs/phrase';
import { readPack } from '../../lib/core/packs/read';
import { packText } from '../../lib/core/packs/short';
import { readingOf } from '../../lib/core/reading';
import { BadInput, lineOf } from './bad-input';
import { issueOf } from './lists';
import { printLine } from './output';
import { LanguageClusters } from './pack-cluster';
import { type Entry, Groups, groupsOf } from './pack-groups';
import { MAX_PAGE, readText } from './read-file';
import { reportsIn } from './reports';

const EventsFile = v.object({
  events: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      date: v.optional(v.nullable(v.string()), null),
      place: v.optional(v.nullable(v.string()), null),
      reports: v.array(v.string()),
    }),
  ),
});

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file, 4 * MAX_PAGE);
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${file}: it is no JSON`);
  }
}

/** The events of a file, `{"events": [{"id", "title", "date", "place", "reports"}]}`, with report ids as base names. */
async function eventsIn(file: string): Promise<KnownEvent[]> {
  const read = v.safeParse(EventsFile, await readJson(file));
  if (!read.success) throw new BadInput(`${file}: ${issueOf(read.issues[0])}`);
  return read.output.events;
}

/** Titles of reports whose texts stay behind are as short as in their digests. */
const titleOf = ({ title }: TextReport, texts: boolean): string => (texts ? title : shortOf(title, '…'));

/** Without a word about events, all reports are of one, named after the first. */
function oneEvent(id: string, texts: boolean, reports: TextReport[]): KnownEvent[] {
  const [first] = reports;
  const title = (first && titleOf(first, texts)) || id;
  const date = first?.published?.slice(0, 10) ?? null;
  return [{ id, title, date, place: null, reports: reports.map((report) => report.id) }];
}

/** A hundred years: who gives the files may mean events of any time. */
const ALL_DAYS = 36_500;

/** Events as the reports' texts tell them apart. */
function clustered(texts: boolean, reports: TextReport[]): KnownEvent[] {
  const clusters = new LanguageClusters({ days: ALL_DAYS, most: reports.length, now: Date.now() });
  const groups = new Groups<Entry>();
  for (const report of reports.toSorted(byTime)) {
    const { id, published } = report;
    const grouped = clusters.add(readingOf(report));
    groups.put({ event: grouped.event, id, title: titleOf(report, texts), published }, grouped);
  }
  return groupsOf(groups.entries, 1).map(({ event }) => event);
}

const byTime = (a: TextReport, b: TextReport): number =>
  (a.published ?? '~') < (b.published ?? '~') ? -1 : 1;

export interface BuildOptions {
  output: string;
  /** A file that says which reports are of which event. */
  events?: string | undefined;
  /** The texts say which reports are of which event. */
  cluster: boolean;
  id: string;
  title: string;
  /** ISO 8601; now, where it is not given. */
  created?: string | undefined;
  texts: boolean;
}

async function packOf(files: string[], options: BuildOptions): Promise<Pack> {
  const { events, cluster, id, title, created, texts } = options;
  const reports = await reportsIn(files);
  const own = () => (cluster ? clustered(texts, reports) : oneEvent(id, texts, reports));
  return buildPack({
    id,
    title: title || id,
    created: created ?? new Date().toISOString(),
    expires: null,
    events: events ? await eventsIn(events) : own(),
    reports,
    texts,
  });
}

export async function buildFromFiles(files: string[], options: BuildOptions): Promise<void> {
  const pack = await packOf(files, options);
  const text = packText(pack);
  const checked = readPack(text);
  if (!checked.ok) throw new BadInput(`the pack would not be valid: ${checked.problem.message}`);
  await writeFile(options.output, text).catch((error: unknown) => {
    throw new BadInput(`${options.output}: ${lineOf(error)}`);
  });
  const left = files.length - pack.reports.length;
  const tail = left > 0 ? `; left out: ${left} that no event has` : '';
  await printLine(`${options.output}: ${pack.events.length} events, ${pack.reports.length} reports${tail}`);
}
