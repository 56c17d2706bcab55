/** What was measured, as a table for people and for docs/performance.md. */
import type { Timing } from './measure';

export interface Row {
  what: string;
  figure: string;
  /** The budget of the design, where there is one. */
  budget: string;
  /** Where figure and budget do not tell it by themselves (`isMet`). */
  met?: boolean;
}

const short = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));

/** "12 ms (11 to 14)": the middle and the quartiles. */
export const inMs = (timing: Timing | undefined): string =>
  timing ? `${short(timing.median)} ms (${short(timing.low)} to ${short(timing.high)})` : 'not measured';

/** Of bytes: "200 KB (190 to 210)". */
export const inKB = ({ median, low, high }: Timing): string =>
  `${(median / 1024).toFixed(0)} KB (${(low / 1024).toFixed(0)} to ${(high / 1024).toFixed(0)})`;

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

export const ratio = (one: Timing | undefined, other: Timing | undefined): number =>
  one && other && other.median > 0 ? one.median / other.median : Number.NaN;

const NUMBER = /(?<![\d.])(\d{1,9}(?:\.\d{1,9})?) ?(ms|s|KB|MB|×|%)(?![\w.])/;
const MOST = /(?<![\d.])(\d{0,9}\.?\d{1,9}) ?(ms|s|KB|MB|×|%)$/;

/**
 * Whether a figure keeps its budget: both have a number of the same unit, the figure's first one and the budget's last.
 * Null where that does not decide, as for "flat".
 */
export function isMet({ figure, budget, met }: Row): boolean | null {
  if (met !== undefined) return met;
  const [, measured, unit] = NUMBER.exec(figure) ?? [];
  const [, most, same] = MOST.exec(budget) ?? [];
  return most !== undefined && unit === same ? Number(measured) <= Number(most) : null;
}

const verdictOf = (row: Row): string => ({ true: 'yes', false: '**no**', null: '' })[`${isMet(row)}`];

const cells = (row: Row): string => `| ${row.what} | ${row.figure} | ${row.budget} | ${verdictOf(row)} |`;

export const markdown = (rows: Row[]): string =>
  ['| what | measured | budget | met |', '|---|---|---|---|', ...rows.map(cells)].join('\n');

const SAID = { true: 'met', false: 'NOT met', null: 'budget' } as const;

export const plain = (rows: Row[]): string => {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map((row) => {
      const { what, figure, budget } = row;
      return `${what.padEnd(widest)}  ${figure}${budget && `   (${SAID[`${isMet(row)}`]}: ${budget})`}`;
    })
    .join('\n');
};
