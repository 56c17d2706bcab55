/** `pack`: builds and checks the files that events and reports travel in (docs/pack-format.md). */
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { buildFromFiles } from './pack-build';
import { checkFile } from './pack-check';
import { buildFromStream } from './pack-stream';

/** Events of one language that are open at most: see docs/scale.md for what they weigh. */
const MOST_OPEN = 100_000;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  events: { type: 'string' },
  id: { type: 'string', default: 'pack' },
  title: { type: 'string', default: '' },
  created: { type: 'string' },
  cluster: { type: 'boolean', default: false },
  texts: { type: 'boolean', default: false },
  stream: { type: 'boolean', default: false },
  'digest-only': { type: 'boolean', default: false },
  gzip: { type: 'boolean', default: false },
  days: { type: 'string', default: '3' },
  open: { type: 'string', default: String(MOST_OPEN) },
  least: { type: 'string', default: '1' },
} as const;

function numberIn(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1e9)
    throw new BadInput(`--${name}: give a number from 1 on`);
  return value;
}

async function build(args: string[]): Promise<void> {
  const { values, positionals: files } = readArguments(args, OPTIONS);
  const { output, events, gzip } = values;
  if (values.stream) {
    if (files.length > 0 || values.texts || values.cluster || events)
      throw new BadInput('--stream reads digests from standard input');
    return buildFromStream(process.stdin, {
      output,
      gzip,
      digestOnly: values['digest-only'],
      days: numberIn('days', values.days),
      most: numberIn('open', values.open),
      least: numberIn('least', values.least),
      now: Date.now(),
    });
  }
  if (events && values.cluster) throw new BadInput('give --events or --cluster');
  if (files.length === 0 || output === undefined) throw new BadInput('give files, and -o PACK.json');
  await buildFromFiles(files, { ...values, output });
}

async function run([name = '', ...args]: string[]): Promise<void> {
  if (name === 'build') return build(args);
  if (name === 'check') return checkFile(args);
  throw new BadInput('give pack build or pack check');
}

export const pack: Command = {
  usage: [
    'build FILE… -o PACK.json [--events EVENTS.json | --cluster] [--id ID] [--title TITLE] [--texts]',
    'build --stream [--digest-only | -o FOLDER [--gzip] [--least N]] [--days N] [--open N]',
    'check PACK.json [--json]',
  ],
  about: 'Builds packs of events and reports (as digests, unless --texts), or says what is wrong with one.',
  run,
};
