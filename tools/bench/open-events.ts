/**
 * What grouping a stream costs with so many reports open: time of the processor for one report, and memory.
 * `NODE_OPTIONS=--expose-gc npx tsx tools/bench/open-events.ts DIGESTS.jsonl 1000 10000 50000`, with digests as
 * `variorum pack build --stream --digest-only` writes them.
 */
import { readFileSync } from 'node:fs';
import { Clusters } from '../../lib/core/events/clusters';
import { gistOf } from '../../lib/core/events/gist';
import type { Reading } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { reportIn } from '../command/pack-input';
import { madeGists, madeProfile } from './made-events';

const REPORTS_OF_EVENT = 2;
/** Reports that are grouped and timed. */
const TIMED = 400;
const DAY = '2026-11-26';
const MB = 1024 * 1024;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const clusters = (): Clusters => new Clusters({ days: 3, most: 1_000_000, now: Date.now() });

async function opened(reports: number): Promise<Clusters> {
  const gists = await madeGists(5);
  const open = clusters();
  for (let number = 0; number < reports / REPORTS_OF_EVENT; number++)
    for (const [index, gist] of madeProfile(number, gists, REPORTS_OF_EVENT).gists.entries())
      open.know(`e${number}`, `r${number}-${index}`, { ...gist, published: DAY });
  return open;
}

/** Milliseconds of the processor. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function group(open: Clusters, readings: Reading[], run: number): void {
  for (const reading of readings)
    open.add(`${run}-${reading.head.id}`, { ...gistOf(reading), published: DAY });
}

const [file = '', ...sizes] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, TIMED);
const readings = lines.map((line) => readingOf(reportIn(line)));
const read = timeOf(() => {
  for (const line of lines) readingOf(reportIn(line));
});
process.stdout.write(`reading a line: ${(read / lines.length).toFixed(2)} ms\n`);
group(clusters(), readings.slice(0, 200), 0);
for (const size of sizes.map(Number)) {
  const before = memory();
  const open = await opened(size);
  const held = memory() - before;
  const time = timeOf(() => group(open, readings, size)) / readings.length;
  const each = `${(held / size / 1024).toFixed(1)} KB a report`;
  process.stdout.write(
    `${size} open: ${time.toFixed(2)} ms a report; ${(held / MB).toFixed(0)} MB, ${each}\n`,
  );
}
