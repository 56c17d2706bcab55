/** Whether what is held stays as it is, and how it went as a table. */
import type { Held } from './gauge';
import type { Reading } from './views';

const MB = 1_000_000;
type Curve = [name: string, of: (reading: Reading) => number, room: number];
const heap = ({ heap: bytes }: Held): number => bytes / MB;

/** What is measured, and by how much it may be more in the last third than in the middle one. */
const CURVES: Curve[] = [
  ['page, MB', ({ page }) => heap(page), 0.5],
  ['nodes', ({ page }) => page.nodes, 50],
  ['listeners', ({ page }) => page.listeners, 5],
  ['panel, MB', ({ panel }) => heap(panel), 0.5],
  ['nodes', ({ panel }) => panel.nodes, 100],
  ['listeners', ({ panel }) => panel.listeners, 10],
  ['background, MB', ({ background }) => heap(background), 0.5],
  // The browser's database writes down some megabytes of changes before it tidies up.
  ['stored, MB', ({ stored }) => stored / MB, 6],
  ['of tabs, MB', ({ tabs }) => tabs / MB, 0.1],
];

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Names of what grew. The first third is left out: code that is run often is kept in forms of its own by then. */
export function grown(readings: Reading[]): string[] {
  const third = Math.max(1, Math.floor(readings.length / 3));
  return CURVES.filter(([, of, room]) => {
    const [first, last] = [readings.slice(-2 * third, -third), readings.slice(-third)].map((some) =>
      median(some.map(of)),
    );
    return !((last ?? 0) - (first ?? 0) <= room);
  }).map(([name]) => name);
}

const rounded = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));

export const HEADS = ['views', ...CURVES.map(([name]) => name)];
export const rowOf = (reading: Reading): string[] => [
  String(reading.views),
  ...CURVES.map(([, of]) => rounded(of(reading))),
];
export const tableOf = (readings: Reading[]): string =>
  [HEADS, HEADS.map(() => '---:'), ...readings.map(rowOf)].map((row) => `| ${row.join(' | ')} |`).join('\n');
