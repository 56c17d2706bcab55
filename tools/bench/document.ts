/** docs/performance.md: what was written by hand, then the figures, a section for each part that was measured. */
import { cpus, totalmem } from 'node:os';
import { markdown, type Row } from './table';

export interface Part {
  title: string;
  rows: Row[];
}

/** Figures stand below it, and only they are written anew. */
const FIGURES = '# Figures';
const HEADING = /^## (.+)$/m;

/** Sections by title. */
function sectionsIn(text: string): Map<string, string> {
  const [, ...pieces] = text.split(HEADING);
  const titles = pieces.filter((_, index) => index % 2 === 0);
  return new Map(titles.map((title, index) => [title, (pieces[2 * index + 1] ?? '').trim()]));
}

/** What figures were measured with. */
export function machine(): string {
  const [first] = cpus();
  const model = first?.model.replace(/\s+/g, ' ').trim() || 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores (${model}), ${memory}`;
}

/** The document with new sections in place of those of the same title. `order`: all titles; `measured`: when, with what. */
export function documentOf(before: string, parts: Part[], order: string[], measured: string): string {
  const [intro = '', figures = ''] = before.split(`\n${FIGURES}\n`);
  const sections = sectionsIn(figures);
  for (const { title, rows } of parts) sections.set(title, `Measured ${measured}.\n\n${markdown(rows)}`);
  const written = order.flatMap((title) => {
    const section = sections.get(title);
    return section ? ['', `## ${title}`, '', section] : [];
  });
  return `${[intro.trimEnd(), '', FIGURES, ...written].join('\n')}\n`;
}
