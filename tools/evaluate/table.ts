/** Figures as Markdown, for docs/evaluation.md. */
import type { Check } from './checks';

/** As the scorer writes them: by "set/row", each figure by its name; shares from 0 to 1, and counts. */
export type Figures = Record<string, Record<string, number>>;

const COUNTS = new Set(['n', 'false-an-event', 'sibling-errors', 'unjudged', 'events', 'ms']);

const figure = ([name, value]: [string, number]): string =>
  COUNTS.has(name) ? `${name} ${value}` : `${name} ${(100 * value).toFixed(1)}`;

const listOf = (figures: Record<string, number>): string => Object.entries(figures).map(figure).join(', ');

/** One row for the terminal. */
export const lineOfFigures = ([key, figures]: [string, Record<string, number>]): string =>
  `${key.replace('/', ' '.repeat(10)).padEnd(60)} ${listOf(figures)}`;

function figureRow([key, figures]: [string, Record<string, number>]): string {
  const [set = '', ...row] = key.split('/');
  return `| ${set} | ${row.join('/')} | ${listOf(figures)} |`;
}

const checkRow = ({ name, right, wanted, must }: Check): string =>
  `| seeds | ${name} | ${right} of ${wanted}${must.wanted > 0 ? `, must ${must.right} of ${must.wanted}` : ''} |`;

export const tableOf = (checks: Check[], figures: Figures, date: string): string =>
  [
    `Measured on ${date}. P precision, R recall and F1 in per cent; n the number of cases.`,
    '',
    '| set | what | figures |',
    '|---|---|---|',
    ...checks.map(checkRow),
    ...Object.entries(figures).map(figureRow),
  ].join('\n');
