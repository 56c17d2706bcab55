/** Files as reports of the library, under their base names. */
import { basename } from 'node:path';
import type { TextReport } from '../../lib/core/model';
import { reportOf } from '../../lib/core/report';
import { BadInput } from './bad-input';
import { see } from './page';

/** A report's id: its file's base name without `.html`, `.html.gz` or `.txt`. */
const idOf = (file: string): string => basename(file).replace(/\.(html?|txt)(\.gz)?$/i, '');

/** The report that a file holds; BadInput where it holds no text. */
async function reportIn(file: string): Promise<TextReport> {
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
