import { describe, expect, it } from 'vitest';
import { Clusters, type Limits } from '../../../../lib/core/events/clusters';
import { type Gist, gistOf } from '../../../../lib/core/events/gist';
import { hashOf } from '../../../../lib/core/events/hash';
import type { TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';
import { randomFrom, shuffled } from '../../../../tools/evaluate/orders';
import { FERRY, undated } from './made-reports';
import { SIBLINGS } from './made-siblings';

const LIMITS: Limits = { days: 100_000, most: 1000, now: Date.parse('2026-01-01') };

const GISTS = new Map<TextReport, Gist>();
/** Read once for all orders. */
function gist(report: TextReport): Gist {
  const made = GISTS.get(report) ?? gistOf(readingOf(report));
  GISTS.set(report, made);
  return made;
}

/** The reports of each event when all have come. */
function clustered(reports: TextReport[], clusters = new Clusters(LIMITS)): string[][] {
  const events = new Map<string, string>();
  for (const report of reports) {
    const { event, joins, moves } = clusters.add(report.id, gist(report));
    events.set(report.id, event);
    for (const [id, at] of events) if (joins.includes(at)) events.set(id, event);
    for (const move of moves) events.set(move.report, move.event);
  }
  const names = [...new Set(events.values())];
  return names
    .map((name) =>
      [...events]
        .filter(([, at]) => at === name)
        .map(([id]) => id)
        .toSorted(),
    )
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

const ALL = SIBLINGS.flatMap(({ one, other }) => [...one, ...other]);
const add = (clusters: Clusters, report: TextReport) => clusters.add(report.id, gist(report));
const dated = (report: TextReport, published: string | null, id = report.id): TextReport => ({
  ...report,
  id,
  published,
});

describe('events put together as reports come', () => {
  const orders = [1, 2, 3, 4, 5].map((seed) => shuffled(ALL, randomFrom(seed)));

  it.each(orders.map((order) => ({ order })))('are the same in any order, $#', ({ order }) => {
    expect(clustered(order)).toEqual(clustered(ALL));
  });

  it('siblings have events of their own', () => {
    const together = clustered(ALL);
    for (const { one, other } of SIBLINGS)
      for (const { id } of other)
        expect(together.find((event) => event.includes(id))).not.toContain(one[0].id);
  });

  it('a report that comes again stays where it is', () => {
    const clusters = new Clusters(LIMITS);
    const { event } = add(clusters, FERRY);
    for (const report of ALL) add(clusters, report);
    expect(add(clusters, FERRY)).toEqual({ event, joins: [], moves: [] });
  });
});

describe('forgetting', () => {
  const week: Limits = { ...LIMITS, days: 7 };

  it.each<[day: string | null, size: number]>([
    ['2022-05-15', 2],
    ['2022-05-18', 2],
    ['2022-05-19', 1],
    [null, 2],
    ['2099-01-01', 2],
  ])('a week on, with a report of %s', (day, size) => {
    const clusters = new Clusters(week);
    add(clusters, FERRY);
    add(clusters, dated(ALL[0] as TextReport, day));
    expect(clusters.size).toBe(size);
  });

  it('events without a day wait from the first day that comes', () => {
    const clusters = new Clusters(week);
    add(clusters, undated(ALL[0] as TextReport));
    add(clusters, FERRY);
    expect(clusters.size).toBe(2);
    add(clusters, dated(ALL[3] as TextReport, '2022-06-30'));
    expect(clusters.size).toBe(1);
  });

  it('an event that gets reports for ever knows the latest by name, and goes on', () => {
    const clusters = new Clusters(LIMITS);
    const told = gist(FERRY);
    const put = (number: number) => clusters.add(`${number}`, { ...told, report: hashOf(`${number}`) });
    for (let number = 0; number < 1200; number++) expect(put(number).event).toBe('0');
    expect(clusters.known).toBe(1000);
    expect([put(0), put(1199), clusters.size]).toEqual([
      { event: '0', joins: [], moves: [] },
      { event: '0', joins: [], moves: [] },
      1,
    ]);
  });

  it('no more than so many, those that waited longest first', () => {
    const clusters = new Clusters({ ...LIMITS, most: 2 });
    const [first, , , second] = ALL as [TextReport, TextReport, TextReport, TextReport];
    for (const report of [first, second, FERRY]) add(clusters, report);
    expect(clusters.size).toBe(2);
    expect(add(clusters, FERRY).event).toBe(FERRY.id);
    expect(clusters.size).toBe(2);
  });
});
