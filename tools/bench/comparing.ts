/** Reading and comparing reports of an event, by their number and length. What is compared was never compared before. */
import { againstRows } from './against';
import { openPlace, type Place } from './comparing-place';
import type { Times } from './comparing-times';
import { growthRows } from './growing';
import { inMs, type Row, ratio, times } from './table';
import { makeReports } from './texts';

const SIZES = [
  { reports: 5, words: 800 },
  { reports: 5, words: 400 },
  { reports: 10, words: 1000 },
  { reports: 5, words: 1000 },
  { reports: 50, words: 1000 },
] as const;
type Size = (typeof SIZES)[number];
const ROUNDS = 15;
const WARM_UP = 3;

const nameOf = ({ reports, words }: Size): string => `${reports} × ${words}`;

async function timings({ ask }: Place): Promise<Times> {
  const made = SIZES.map(async (size, index) => ({
    name: nameOf(size),
    reports: await makeReports(size.reports, size.words, 11 + index),
  }));
  return ask('comparingTimes', await Promise.all(made), ROUNDS, WARM_UP);
}

function rowsOf(all: Times, where: string): Row[] {
  const [stored, short, many, half, most] = SIZES;
  const compared = (size: Size) => all[`compare ${nameOf(size)}`];
  return [
    {
      what: `Reading 5 reports of 800 words, ${where}`,
      figure: inMs(all[`read ${nameOf(stored)}`]),
      budget: '',
    },
    {
      what: 'Comparing 5 reports of 800 words',
      figure: inMs(compared(stored)),
      budget: 'with one read, 100 ms',
    },
    { what: 'Comparing 10 reports of 1000 words', figure: inMs(compared(many)), budget: '60 ms' },
    {
      what: 'Comparing 50 reports of 1000 words, of which 30 are compared',
      figure: inMs(compared(most)),
      budget: '500 ms',
    },
    {
      what: 'Comparing twice the words (5 reports)',
      figure: times(ratio(compared(stored), compared(short))),
      budget: 'linear: 2 ×',
    },
    {
      what: 'Comparing twice the reports (1000 words)',
      figure: times(ratio(compared(many), compared(half))),
      budget: 'near linear: 2 ×',
    },
  ];
}

export async function benchComparing(): Promise<Row[]> {
  const place = await openPlace();
  try {
    const rows = rowsOf(await timings(place), place.where);
    return [...rows, ...(await againstRows(place)), ...(await growthRows(place))];
  } finally {
    await place.close();
  }
}
