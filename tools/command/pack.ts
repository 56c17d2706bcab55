/** `pack`: builds and checks the files that events and reports travel in (docs/pack-format.md). */
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { buildFromFiles } from './pack-build';
import { checkFile } from './pack-check';

async function build(args: string[]): Promise<void> {
  const { values, positionals: files } = readArguments(args, {
    output: { type: 'string', short: 'o' },
    events: { type: 'string' },
    id: { type: 'string', default: 'pack' },
    title: { type: 'string', default: '' },
    created: { type: 'string' },
    texts: { type: 'boolean', default: false },
  });
  const { output } = values;
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
    'build FILE… -o PACK.json [--events EVENTS.json] [--id ID] [--title TITLE] [--texts]',
    'check PACK.json [--json]',
  ],
  about: 'Builds a pack of events and reports (as digests, unless --texts), or says what is wrong with one.',
  run,
};
