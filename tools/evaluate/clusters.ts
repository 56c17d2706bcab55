/**
 * Reports put together as they come, in five random orders: how well do the events agree with those that people made?
 * The labelled data are read from beside the project; our own events are told by the project's fixtures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { RULE } from '../../lib/core/events/cluster-groups';
import { Clusters, type Placed } from '../../lib/core/events/clusters';
import { type Gist, gistOf } from '../../lib/core/events/gist';
import { readingOf } from '../../lib/core/reading';
import { readReports } from '../fit-match/reports';
import { type Agreement, agreementOf } from './agreement';
import { markedIn } from './marked';
import { randomFrom, shuffled } from './orders';
import type { Figures } from './table';

export interface ToldReport {
  id: string;
  event: string;
  topic: string;
  gist: Gist;
}

const ORDERS = [1, 2, 3, 4, 5];
const DATA = '../shared/eval/events';
export const LABELLED = { 'ecb+': `${DATA}/ecbplus-documents.jsonl`, basil: `${DATA}/basil-articles.jsonl` };
const OWN = ['open', 'held'].map((part) => `tests/fixtures/events/${part}`);

/** ECB+ and BASIL come as news of one time: nothing is forgotten. */
const LIMITS = { days: 1_000_000, most: 1_000_000, now: Number.MAX_SAFE_INTEGER };

function labelled(file: string): ToldReport[] {
  if (!existsSync(file)) return [];
  return readReports(readFileSync(file, 'utf8'), file)[0] ?? [];
}

const own = (): ToldReport[] =>
  OWN.flatMap(markedIn).flatMap(({ name, reports }) =>
    reports.map((report) => ({
      id: `${name}/${report.id}`,
      event: name,
      topic: name,
      gist: gistOf(readingOf({ ...report, id: `${name}/${report.id}` })),
    })),
  );

function apply(events: Map<string, string>, id: string, { event, joins, moves }: Placed): void {
  events.set(id, event);
  for (const [report, at] of events) if (joins.includes(at)) events.set(report, event);
  for (const move of moves) events.set(move.report, move.event);
}

/** The event of each report when all have come. */
export function clustered(reports: ToldReport[]): Map<string, string> {
  const clusters = new Clusters(LIMITS);
  const events = new Map<string, string>();
  for (const { id, gist } of reports) apply(events, id, clusters.add(id, gist));
  return events;
}

function inOrder(reports: ToldReport[], order: number): Agreement {
  const events = clustered(shuffled(reports, randomFrom(order)));
  return agreementOf(reports.map(({ id, event }) => ({ made: events.get(id) ?? id, told: event })));
}

export interface Clustering {
  set: string;
  reports: ToldReport[];
}

/** Sets by name; those whose data are absent are left out. */
export function clusterings(): Clustering[] {
  const sets = Object.entries(LABELLED).map(([set, file]) => ({ set, reports: labelled(file) }));
  const both = { set: 'ecb+ and basil', reports: sets.flatMap(({ reports }) => reports) };
  const all = [...sets, ...(sets.every(({ reports }) => reports.length > 0) ? [both] : [])];
  return [...all, { set: 'own', reports: own() }].filter(({ reports }) => reports.length > 0);
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Figures of each order, and the time of a report. */
export function clusterFigures(sets: Clustering[]): Figures {
  const figures: Figures = {};
  for (const { set, reports } of sets) {
    const began = performance.now();
    const found = ORDERS.map((order) => inOrder(reports, order));
    const took = (performance.now() - began) / ORDERS.length / reports.length;
    for (const [at, agreement] of found.entries())
      figures[`clusters/${set}, order ${at + 1}`] = { ...agreement, n: reports.length };
    figures[`clusters/${set}, ms a report`] = { ms: Math.round(took * 10) / 10, n: reports.length };
  }
  return figures;
}

const foldOf = (topic: string): number =>
  [...topic].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 4;
const GRID = [0.4, 0.5, 0.6, 0.7].flatMap((share) =>
  [0.25, 0.5, 1].flatMap((odds) => [5, 10, 20].map((pairs) => ({ share, odds, pairs }))),
);

/** How well a rule does on average; precision counts twice (F at one half). */
function worthOf(rule: typeof RULE, reports: ToldReport[]): Agreement & { worth: number } {
  const before = { ...RULE };
  Object.assign(RULE, rule);
  const found = ORDERS.slice(0, 2).map((order) => inOrder(reports, order));
  Object.assign(RULE, before);
  const [P, R] = [mean(found.map((one) => one.P)), mean(found.map((one) => one.R))];
  const worth = (1.25 * P * R) / (0.25 * P + R || 1);
  return { ...(found[0] as Agreement), P, R, F1: mean(found.map((one) => one.F1)), worth };
}

const best = (reports: ToldReport[]): typeof RULE =>
  GRID.map((rule) => ({ rule, worth: worthOf(rule, reports).worth })).toSorted((a, b) => b.worth - a.worth)[0]
    ?.rule ?? RULE;

/** Prints each rule's figures, and what rules chosen without a quarter of the topics do on that quarter. */
export function printCurve({ set, reports }: Clustering): void {
  for (const rule of GRID) {
    const { P, R, F1 } = worthOf(rule, reports);
    console.log(`${set}  ${JSON.stringify(rule)}  P ${P.toFixed(3)} R ${R.toFixed(3)} F1 ${F1.toFixed(3)}`);
  }
  for (const fold of [0, 1, 2, 3]) {
    const rule = best(reports.filter(({ topic }) => foldOf(topic) !== fold));
    const { P, R, F1 } = worthOf(
      rule,
      reports.filter(({ topic }) => foldOf(topic) === fold),
    );
    console.log(
      `${set}  unseen quarter ${fold}: ${JSON.stringify(rule)} P ${P.toFixed(3)} R ${R.toFixed(3)} F1 ${F1.toFixed(3)}`,
    );
  }
}
