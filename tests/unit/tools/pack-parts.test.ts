/** What streams are made of: shards, events that are open, the order of packs. */
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../lib/core/reading';
import { LanguageClusters, shardOfEvent } from '../../../tools/command/pack-cluster';
import { Groups, groupsOf } from '../../../tools/command/pack-groups';
import { reportIn } from '../../../tools/command/pack-input';
import { partsOf } from '../../../tools/command/pack-parts';
import { dayOf, daysBefore, languageOf } from '../../../tools/command/pack-shards';
import { bridge, ferry } from './made-lines';

const NOW = Date.parse('2026-11-26T12:00:00Z');

describe('shards', () => {
  it.each<[published: string | null, day: string]>([
    ['2026-11-25', '2026-11-25'],
    ['2026-11-25T23:30:00Z', '2026-11-25'],
    ['2026-11-25T23:30:00-05:00', '2026-11-26'],
    ['2026-11', 'undated'],
    [null, 'undated'],
    ['2026-13-45', 'undated'],
    ['2027-03-01', 'undated'],
    ['0026-11-25', 'undated'],
  ])('a report of %s is of %s', (published, day) => {
    expect(dayOf({ published }, NOW)).toBe(day);
  });

  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ZH-Hant', 'zh'],
    ['x', 'und'],
    ['', 'und'],
    ['../etc', 'und'],
  ])('%s is %s', (language, name) => {
    expect(languageOf({ language })).toBe(name);
  });

  it('count days over the months', () => {
    expect(daysBefore('2026-03-01', 2)).toBe('2026-02-27');
  });
});

describe('LanguageClusters', () => {
  const clusters = (days: number, most = 100) => new LanguageClusters({ days, most, now: NOW });
  const readingIn = (line: object) => readingOf(reportIn(JSON.stringify(line)));
  const add = (to: LanguageClusters, line: object): string => to.add(readingIn(line)).event;

  it('puts reports on one event together, and others apart', () => {
    const one = clusters(3);
    const events = [bridge(1), ferry(1), bridge(2), ferry(2)].map((line) => add(one, line));
    expect(events[2]).toBe(events[0]);
    expect(events[3]).toBe(events[1]);
    expect(events[0]).not.toBe(events[1]);
    expect(events.map(shardOfEvent)).toEqual(Array(4).fill('2026-11-25/en'));
  });

  it('keeps languages apart', () => {
    const one = clusters(3);
    expect(shardOfEvent(add(one, { ...bridge(1), language: 'nl' }))).toBe('2026-11-25/nl');
    expect(shardOfEvent(add(one, bridge(2)))).toBe('2026-11-25/en');
  });

  it('leaves a report that comes again where it is', () => {
    const one = clusters(3);
    const first = add(one, bridge(1));
    expect(add(one, { ...ferry(1), id: bridge(1).id })).toBe(first);
  });

  it('closes events of which nothing came for days', () => {
    for (const [day, same] of [
      ['2026-11-02', true],
      ['2026-11-09', false],
    ] as const) {
      const one = clusters(3);
      const first = add(one, bridge(1, '2026-11-01'));
      add(one, ferry(1, day));
      expect(add(one, bridge(2, day)) === first).toBe(same);
    }
  });

  it('closes those that wait longest where there are too many', () => {
    const one = clusters(3, 1);
    const first = add(one, bridge(1));
    add(one, ferry(1));
    expect(add(one, bridge(2))).not.toBe(first);
  });

  it('goes on with events that are known', () => {
    const one = clusters(3);
    const first = add(clusters(3), bridge(1));
    one.know(first, readingIn(bridge(1)));
    expect(add(one, bridge(2))).toBe(first);
    expect(add(one, ferry(1))).not.toBe(first);
  });

  it('names events alike in each run', () => {
    expect(add(clusters(3), bridge(1))).toBe(add(clusters(5), bridge(1)));
    expect(add(clusters(3), bridge(1))).not.toBe(add(clusters(3), bridge(2)));
  });
});

describe('Groups', () => {
  const entry = (id: string, event: string) => ({ id, event, title: '', published: null });
  const none = { joins: [], moves: [] };
  type Step = [id: string, event: string, joins: string[], moves: [report: string, event: string][]];

  it.each<[name: string, steps: Step[], events: Record<string, string>]>([
    [
      'apart',
      [
        ['a', 'A', [], []],
        ['b', 'B', [], []],
      ],
      { a: 'A', b: 'B' },
    ],
    [
      'joined',
      [
        ['a', 'A', [], []],
        ['b', 'B', [], []],
        ['c', 'A', ['B'], []],
      ],
      { a: 'A', b: 'A', c: 'A' },
    ],
    [
      'moved',
      [
        ['a', 'A', [], []],
        ['b', 'A', [], []],
        ['c', 'C', [], [['b', 'C']]],
      ],
      { a: 'A', b: 'C', c: 'C' },
    ],
    [
      'joined, and apart again under the old name',
      [
        ['a', 'A', [], []],
        ['b', 'B', ['A'], []],
        ['c', 'C', [], [['a', 'A']]],
        ['d', 'A', [], []],
      ],
      { a: 'A', b: 'B', c: 'C', d: 'A' },
    ],
    [
      'come again',
      [
        ['a', 'A', [], []],
        ['a', 'B', [], []],
        ['c', 'C', ['A'], []],
      ],
      { a: 'B', c: 'C' },
    ],
    ['moved, but not here', [['a', 'A', [], [['z', 'A']]]], { a: 'A' }],
  ])('%s', (_name, steps, events) => {
    const groups = new Groups();
    for (const [id, event, joins, moves] of steps)
      groups.put(entry(id, event), { joins, moves: moves.map(([report, to]) => ({ report, event: to })) });
    expect(Object.fromEntries(groups.entries.map(({ id, event }) => [id, event]))).toEqual(events);
  });

  it('take no change as none', () => {
    const groups = new Groups();
    groups.put(entry('a', 'A'));
    groups.put(entry('b', 'B'), none);
    expect(groups.entries).toHaveLength(2);
  });
});

describe('packs of a shard', () => {
  const entry = (event: string, id: string, published: string | null, title = `About ${id}`) => ({
    event,
    id,
    title,
    published,
    start: 0,
    length: 0,
  });

  it('have events by their first report, reports by time', () => {
    const groups = groupsOf(
      [
        entry('late', 'd', null),
        entry('early', 'c', '2026-11-02'),
        entry('late', 'b', '2026-11-03T10:00:00Z'),
        entry('early', 'a', '2026-11-01', ''),
      ],
      1,
    );
    expect(groups.map(({ event }) => event)).toEqual([
      { id: 'early', title: 'About c', date: '2026-11-01', place: null, reports: ['a', 'c'] },
      { id: 'late', title: 'About b', date: '2026-11-03', place: null, reports: ['b', 'd'] },
    ]);
  });

  it('leave out small events when told', () => {
    const entries = [entry('e', 'a', '2026-11-01'), entry('e', 'b', null), entry('f', 'c', null)];
    expect(groupsOf(entries, 1).map(({ event }) => event.id)).toEqual(['e', 'f']);
    expect(groupsOf(entries, 2).map(({ event }) => event.id)).toEqual(['e']);
    expect(groupsOf(entries, 3)).toEqual([]);
  });

  it.each<[name: string, lengths: number[], reports: number[][]]>([
    ['small ones together', [1, 1, 1], [[1, 1, 1]]],
    ['long ones apart', [7e6, 4e6, 4e6, 9e6], [[1, 1], [1], [1]]],
  ])('are no longer than readers read: %s', (_name, lengths, reports) => {
    const entries = lengths.map((length, index) => ({ ...entry(`e${index}`, `r${index}`, null), length }));
    expect(partsOf(entries, 1).map(({ events }) => events.map((event) => event.reports.length))).toEqual(
      reports,
    );
  });

  it('leave out what is too much for one event', () => {
    const entries = [1, 2, 3, 4].map((number) => ({ ...entry('e', `r${number}`, null), length: 9e6 }));
    const [part] = partsOf(entries, 1);
    expect(part?.entries.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(part?.events[0]?.reports).toEqual(['r1', 'r2']);
  });

  it('are split between events', () => {
    const entries = Array.from({ length: 1200 }, (_, index) =>
      entry(`e${index % 3}`, `r${index}`, '2026-11-01'),
    );
    expect(partsOf(entries, 1).map(({ entries: all }) => all.length)).toEqual([400, 400, 400]);
    const one = Array.from({ length: 700 }, (_, index) => entry('e', `r${index}`, '2026-11-01'));
    expect(
      partsOf([...one, entry('f', 'z', null)], 1).map(({ events }) =>
        events.map(({ reports }) => reports.length),
      ),
    ).toEqual([[500], [1]]);
  });
});
