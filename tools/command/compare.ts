/** `compare`: the reports of one event, detail by detail. */
import { compare as compareReadings } from '../../lib/core/compare/compare';
import { readingOf } from '../../lib/core/reading';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { printJson, printLine } from './output';
import { reportsIn } from './reports';
import { showComparison } from './show-comparison';
import { styleFor } from './terminal';

async function run(args: string[]): Promise<void> {
  const { values, positionals: files } = readArguments(args, {
    json: { type: 'boolean' },
    why: { type: 'boolean' },
  });
  if (files.length < 2) throw new BadInput('give at least two files');
  const comparison = compareReadings((await reportsIn(files)).map(readingOf), null);
  if (values.json) return printJson(comparison);
  await printLine(showComparison(comparison, styleFor(process.stdout), values.why ?? false));
}

export const compare: Command = {
  usage: ['FILE FILE… [--why] [--json]'],
  about: 'Compares reports of one event: what differs, agrees, is told by one.',
  run,
};
