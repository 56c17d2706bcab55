/** Times of reading and comparing, taken where this is called: what it imports is bundled for a page of Chromium as the extension is. */
import { compare } from '../../lib/core/compare/compare';
import type { Reading, TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { type Case, measure, type Timing } from './measure';

export { againstTimes, firstTime } from './against-times';

/** By name of what was measured. */
export type Times = Record<string, Timing>;

export interface Made {
  name: string;
  reports: TextReport[];
}

function casesOf({ name, reports }: Made): Case[] {
  const readings = reports.map(readingOf);
  return [
    { name: `read ${name}`, run: () => reports.map(readingOf) },
    {
      name: `compare ${name}`,
      // What is compared was never compared before.
      prepare: () => structuredClone(readings),
      run: (all: Reading[]) => compare(all, null),
    },
  ];
}

export const comparingTimes = (made: Made[], rounds: number, warmUp: number): Times =>
  Object.fromEntries(measure(made.flatMap(casesOf), rounds, warmUp));
