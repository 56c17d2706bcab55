/** `pack`: builds and checks the files that events and reports travel in (docs/pack-format.md). */
import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { KnownEvent, TextReport } from '../../lib/core/model';
import { buildPack } from '../../lib/core/packs/build';
import { checkPack, readPack } from '../../lib/core/packs/read';
import { BadInput, lineOf } from './bad-input';
import { type Command, readArguments } from './command';
import { issueOf } from './lists';
import { printJson, printLine } from './output';
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

/** Without a file of events, all reports are of one, named after the first. */
function oneEvent(id: string, reports: TextReport[]): KnownEvent[] {
  const [first] = reports;
  const day = first?.published?.slice(0, 10) ?? null;
  return [
    { id, title: first?.title || id, date: day, place: null, reports: reports.map((report) => report.id) },
  ];
}

async function build(args: string[]): Promise<void> {
  const { values, positionals: files } = readArguments(args, {
    output: { type: 'string', short: 'o' },
    events: { type: 'string' },
    id: { type: 'string', default: 'pack' },
    title: { type: 'string', default: '' },
    created: { type: 'string' },
    texts: { type: 'boolean', default: false },
  });
  if (files.length === 0 || values.output === undefined) throw new BadInput('give files, and -o PACK.json');
  const reports = await reportsIn(files);
  const pack = buildPack({
    id: values.id,
    title: values.title || values.id,
    created: values.created ?? new Date().toISOString(),
    expires: null,
    events: values.events ? await eventsIn(values.events) : oneEvent(values.id, reports),
    reports,
    texts: values.texts,
  });
  const checked = readPack(pack);
  if (!checked.ok) throw new BadInput(`the pack would not be valid: ${checked.problem.message}`);
  await writeFile(values.output, `${JSON.stringify(pack)}\n`).catch((error: unknown) => {
    throw new BadInput(`${values.output}: ${lineOf(error)}`);
  });
  await printLine(`${values.output}: ${pack.events.length} events, ${pack.reports.length} reports`);
}

async function check(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) throw new BadInput('give one pack');
  const faults = checkPack(await readJson(file));
  if (values.json) await printJson({ valid: faults.length === 0, faults });
  else for (const { path, message } of faults) await printLine(`${path || 'the pack'}: ${message}`);
  if (faults.length > 0) throw new BadInput(`${file} is no valid pack: ${faults.length} faults`);
  if (!values.json) await printLine(`${file} is a valid pack`);
}

async function run([name = '', ...args]: string[]): Promise<void> {
  if (name === 'build') return build(args);
  if (name === 'check') return check(args);
  throw new BadInput('give pack build or pack check');
}

export const pack: Command = {
  usage: [
    'build FILE… -o PACK.json [--events EVENTS.json] [--id ID] [--title TITLE] [--texts]',
    'check PACK.json [--json]',
  ],
  about: 'Builds a pack of events and reports (as digests, unless --texts), or says what is wrong with one.',
  run,
};
