/** `compare`: the reports of one event, detail by detail. */
import { basename } from 'node:path';
import { compare as compareReadings } from '../../lib/core/compare/compare';
import type { TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { reportOf } from '../../lib/core/report';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { printJson, printLine } from './output';
import { see } from './page';
import { showComparison } from './show-comparison';
import { styleFor } from './terminal';

/** A report's id: its file's base name without `.html`, `.html.gz` or `.txt`. */
export const idOf = (file: string): string => basename(file).replace(/\.(html?|txt)(\.gz)?$/i, '');

/** The report that a file holds; BadInput where it holds no text. */
export async function reportIn(file: string): Promise<TextReport> {
  const { article } = await see(file);
  if (!article.ok) throw new BadInput(`${file}: ${article.problem.message}`);
  return reportOf(article.value, idOf(file));
}

export async function reportsIn(files: string[]): Promise<TextReport[]> {
  const reports: TextReport[] = [];
  for (const file of files) {
    const report = await reportIn(file);
    if (reports.some(({ id }) => id === report.id))
      throw new BadInput(`two files have the base name ${report.id}`);
    reports.push(report);
  }
  return reports;
}

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
