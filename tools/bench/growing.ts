/** How the time of comparing grows with the length of reports and with their number. */
import type { Place } from './comparing-place';
import { growth } from './growth';
import type { Row } from './table';
import { makeReports } from './texts';

interface Size {
  reports: number;
  words: number;
}

const LENGTHS: Size[] = [250, 500, 1000, 2000].map((words) => ({ reports: 4, words }));
/** As many as are compared at once, and no more (see compare.ts). */
const NUMBERS: Size[] = [4, 8, 15, 30].map((reports) => ({ reports, words: 500 }));
const ROUNDS = 7;
const WARM_UP = 3;

const nameOf = ({ reports, words }: Size): string => `${reports} × ${words}`;

/** Fitted powers, each with the sizes that it is fitted to. */
export async function growthRows({ ask }: Place): Promise<Row[]> {
  const made = [...LENGTHS, ...NUMBERS].map(async (size) => ({
    name: nameOf(size),
    reports: await makeReports(size.reports, size.words, 31),
  }));
  const times = await ask('comparingTimes', await Promise.all(made), ROUNDS, WARM_UP);
  const row = (what: string, step: string, sizes: Size[], by: keyof Size, budget: string): Row => ({
    what: `${what}, ${sizes.map((size) => size[by]).join(', ')}`,
    figure: growth(
      sizes.map((size) => ({ size: size[by], time: times[`${step} ${nameOf(size)}`]?.median ?? Number.NaN })),
    ),
    budget,
  });
  return [
    row('Reading by words of 4 reports', 'read', LENGTHS, 'words', 'linear'),
    row('Comparing by words of 4 reports', 'compare', LENGTHS, 'words', 'linear'),
    row('Comparing by reports of 500 words', 'compare', NUMBERS, 'reports', '30 at most are compared'),
  ];
}
