/** The files that a comparison can be taken out as. */
import { csvOf } from './csv';
import { jsonOf } from './json';
import { markdownOf } from './markdown';
import type { Taken, Telling } from './taken';

interface Format {
  ending: string;
  /** Media type. */
  type: string;
  write(taken: Taken, telling: Telling): string;
}

export const FORMATS = {
  markdown: { ending: 'md', type: 'text/markdown', write: markdownOf },
  csv: { ending: 'csv', type: 'text/csv', write: csvOf },
  json: { ending: 'json', type: 'application/json', write: jsonOf },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
