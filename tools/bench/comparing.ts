/** Reading and comparing reports of an event, by their number and length. What is compared was never compared before. */
import { compare } from '../../lib/core/compare/compare';
import type { Reading, TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { againstRows } from './against';
import { growthRows } from './growing';
import { measure, type Timing } from './measure';
import { inMs, type Row, ratio, times } from './table';
import { makeReports } from './texts';

const SIZES = [
  { reports: 5, words: 800 },
  { reports: 5, words: 400 },
  { reports: 10, words: 1000 },
  { reports: 5, words: 1000 },
  { reports: 50, words: 1000 },
] as const;

const nameOf = (step: string, { reports, words }: { reports: number; words: number }): string =>
  `${step} ${reports} × ${words}`;

async function timings(): Promise<Map<string, Timing>> {
  const cases = await Promise.all(
    SIZES.map(async (size, index) => {
      const reports = await makeReports(size.reports, size.words, 11 + index);
      const readings = reports.map(readingOf);
      return [
        {
          name: nameOf('read', size),
          prepare: () => reports,
          run: (all: TextReport[]) => all.map(readingOf),
        },
        {
          name: nameOf('compare', size),
          prepare: () => structuredClone(readings),
          run: (all: Reading[]) => compare(all, null),
        },
      ];
    }),
  );
  return measure(cases.flat(), 15, 3);
}

export async function benchComparing(): Promise<Row[]> {
  const all = await timings();
  const [stored, short, many, half, most] = SIZES;
  const compared = (size: (typeof SIZES)[number]) => all.get(nameOf('compare', size));
  const read = (size: (typeof SIZES)[number]) => all.get(nameOf('read', size));
  return [
    { what: 'Reading 5 reports of 800 words', figure: inMs(read(stored)), budget: '' },
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
    ...(await againstRows()),
    ...(await growthRows()),
  ];
}
