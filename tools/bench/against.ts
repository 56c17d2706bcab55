/** Details and alignment against what others would take for them (against-times.ts), warm and in new browsers. */
import type { TextReport } from '../../lib/core/model';
import { openPlace, type Place } from './comparing-place';
import { type Timing, timingOf } from './measure';
import { inMs, type Row, ratio, times } from './table';
import { makeReports } from './texts';

/** Two reports that have a thousand words together. */
const REPORTS = 2;
const WORDS = 500;
const ROUNDS = 11;
const WARM_UP = 4;
/** New browsers, for each of the two. */
const FIRST = 5;

async function firstTimes(name: 'ours' | 'others', reports: TextReport[]): Promise<Timing> {
  const all: number[] = [];
  for (let round = 0; round < FIRST; round++) {
    const place = await openPlace();
    all.push(await place.ask('firstTime', name, reports));
    await place.close();
  }
  return timingOf(all);
}

/** None where no browser is found: in Node all is warm by then. */
async function firstRows(reports: TextReport[], { where }: Place): Promise<Row[]> {
  if (where === 'Node') return [];
  const [ours, others] = [await firstTimes('ours', reports), await firstTimes('others', reports)];
  return [
    { what: 'The same, first time in a new browser', figure: inMs(ours), budget: '' },
    {
      what: 'chrono-node and compromise, first time in a new browser',
      figure: `${inMs(others)}, ${times(ratio(others, ours))}`,
      budget: '',
    },
  ];
}

export async function againstRows(place: Place): Promise<Row[]> {
  const reports = await makeReports(REPORTS, WORDS, 21);
  const { ours, others, passages, articles } = await place.ask('againstTimes', reports, ROUNDS, WARM_UP);
  return [
    { what: 'Details and alignment of 1000 words', figure: inMs(ours), budget: '' },
    {
      what: 'chrono-node and compromise on the same text: dates, names, numbers, sums, quotations',
      figure: `${inMs(others)}, ${times(ratio(others, ours))}`,
      budget: '50 ×',
    },
    ...(await firstRows(reports, place)),
    { what: 'Alignment and word diff of what is aligned', figure: inMs(passages), budget: '' },
    {
      what: 'Word diff of the two whole articles',
      figure: `${inMs(articles)}, ${times(ratio(articles, passages))}`,
      budget: '',
    },
  ];
}
