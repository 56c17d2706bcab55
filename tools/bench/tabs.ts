/**
 * What the detector costs, as it was built, in pages that are really loaded, against Readability's quick look and against
 * a script that does nothing. Told of pages that are articles and of those that are none.
 */
import { existsSync } from 'node:fs';
import { minify } from 'terser';
import { seePage } from '../command/page';
import { readText } from '../command/read-file';
import { type Timing, timingOf } from './measure';
import { tabPages } from './pages';
import type { SavedPage } from './reading-times';
import { inMs, type Row, times } from './table';
import { type Runs, runInTabs } from './tabs-run';

const ROUNDS = 3;
/** How a script is bundled and made small changes what its first run costs by half: only the one that is shipped counts. */
const DETECTOR = '.output/chrome-mv3/detector.js';
/** As it is shipped, without the library around it. */
const READERABLE = 'node_modules/@mozilla/readability/Readability-readerable.js';

async function codes(): Promise<Record<string, string>> {
  const { code = '' } = await minify(`${await readText(READERABLE)};isProbablyReaderable(document)`);
  return { detector: await readText(DETECTOR), readerable: code, empty: '0' };
}

/** Of the pages that every script ran in: the middle time of each. */
function middles(runs: Runs, pages: number[]): Record<string, number[]> {
  const there = pages.filter((page) => Object.values(runs).every((byPage) => byPage[page]?.length));
  return Object.fromEntries(
    Object.entries(runs).map(([name, byPage]) => [
      name,
      there.map((page) => timingOf(byPage[page] ?? []).median),
    ]),
  );
}

const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

function rowsOf(
  kind: string,
  { detector = [], readerable = [], empty = [] }: Record<string, number[]>,
): Row[] {
  const timings: Timing[] = [detector, readerable, empty].map(timingOf);
  const [ours, theirs, nothing] = timings as [Timing, Timing, Timing];
  const ninth = detector.toSorted((a, b) => a - b)[Math.floor(0.9 * detector.length)] ?? 0;
  const where = `${detector.length} ${kind}`;
  return [
    { what: `Detector's first run, ${where}`, figure: inMs(ours), budget: '0.4 ms' },
    { what: `The same, 90th percentile, ${where}`, figure: `${ninth.toFixed(2)} ms`, budget: '0.8 ms' },
    { what: `isProbablyReaderable's, ${where}`, figure: inMs(theirs), budget: '' },
    { what: `An empty script's, ${where}`, figure: inMs(nothing), budget: '' },
    {
      what: `Detector against isProbablyReaderable, median, ${where}`,
      figure: times(ours.median / theirs.median),
      budget: 'below 1 ×',
    },
    { what: `The same, all together, ${where}`, figure: times(sum(detector) / sum(readerable)), budget: '' },
  ];
}

const isArticle = ({ html, url }: SavedPage): boolean => seePage(html, url).detection.article;

export async function benchTabs(): Promise<Row[]> {
  if (!existsSync(DETECTOR))
    return [{ what: 'Pages in tabs', figure: 'not built: npm run build', budget: '' }];
  const pages = await tabPages();
  const runs = await runInTabs(pages, await codes(), ROUNDS);
  if (runs === null) return [{ what: 'Pages in tabs', figure: 'no Chromium found', budget: '' }];
  const numbers = [...pages.keys()];
  const articles = new Set(numbers.filter((number) => isArticle(pages[number] as SavedPage)));
  const others = numbers.filter((number) => !articles.has(number));
  return [
    ...rowsOf('pages that are no articles', middles(runs, others)),
    ...rowsOf('articles', middles(runs, [...articles])),
  ];
}
