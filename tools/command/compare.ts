/** `compare`: the reports of one event, detail by detail. */
import { takenFrom, tellingIn } from '../../components/view/taken';
import { compare as compareReadings } from '../../lib/core/compare/compare';
import { readingOf } from '../../lib/core/reading';
import { FORMATS } from '../../lib/core/takeaway/formats';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { ENGLISH } from './english';
import { printJson, printLine, printText } from './output';
import { reportsIn } from './reports';
import { showComparison } from './show-comparison';
import { styleFor } from './terminal';

async function run(args: string[]): Promise<void> {
  const { values, positionals: files } = readArguments(args, {
    json: { type: 'boolean' },
    why: { type: 'boolean' },
    format: { type: 'string' },
  });
  const format = Object.entries(FORMATS).find(([name]) => name === values.format)?.[1];
  if (values.format !== undefined && !format)
    throw new BadInput(`the formats are ${Object.keys(FORMATS).join(', ')}`);
  if (files.length < 2) throw new BadInput('give at least two files');
  const comparison = compareReadings((await reportsIn(files)).map(readingOf), null);
  if (values.json) return printJson(comparison);
  if (format) return printText(format.write(takenFrom(comparison, '', Date.now()), tellingIn(ENGLISH)));
  await printLine(showComparison(comparison, styleFor(process.stdout), values.why ?? false));
}

export const compare: Command = {
  usage: ['FILE FILE… [--why] [--json|--format markdown|csv|json]'],
  about: 'Compares reports of one event: what differs, agrees, is told by one.',
  run,
};
