/** Everything that a database of the library holds, and whether it fits together. */
import { openDB } from 'idb';
import { expect } from 'vitest';
import { numberOf } from '../../../../lib/core/events/hash';
import { indexKeys } from '../../../../lib/core/events/keys';
import { profileOf } from '../../../../lib/core/events/profile';
import type { StoredReport } from '../../../../lib/core/library/model';
import { searchWords } from '../../../../lib/core/library/words';
import { readingOf } from '../../../../lib/core/reading';
import { blockOf } from '../../../../lib/platform/library/blocks';
import { keysRecord } from '../../../../lib/platform/library/listings';
import type { Database, EventRecord, KeysRecord } from '../../../../lib/platform/library/records';

const NAMES = ['events', 'reports', 'profiles', 'keys', 'words', 'revisions', 'corrections'] as const;

/** Records of the stores; not of totals and undoing. */
export async function contents() {
  const database = (await openDB('variorum')) as unknown as Database;
  const all = await Promise.all(NAMES.map((name) => database.getAll(name)));
  const meta = await database.get('meta', 'totals');
  const unreadable = await database.getAll('unreadable');
  database.close();
  const [
    events = [],
    reports = [],
    profiles = [],
    stored = [],
    named = [],
    revisions = [],
    corrections = [],
  ] = all as [
    EventRecord[],
    StoredReport[],
    { event: number; profile: unknown }[],
    { event: number; keys: number[] }[],
    { event: number; id: string; words: string[] }[],
    unknown[],
    unknown[],
  ];
  const listed = stored.map(keysRecord) as KeysRecord[];
  const { late } = meta ?? {};
  const [keys, words] = [withWaiting(listed, late?.keys), withWaiting(named, late?.words)];
  const totals = meta && { ...meta, late: undefined, turned: undefined, packed: undefined };
  return { events, reports, profiles, keys, words, revisions, corrections, meta: totals, unreadable };
}

/** What waits counts instead of what is in its store. */
function withWaiting<T extends { event: number }>(there: T[], waiting: T[] = []): T[] {
  const all = new Map([...there, ...waiting].map((record) => [record.event, record]));
  return [...all.values()].toSorted((one, other) => one.event - other.event);
}

/** Lists that were read so far, by key; each ascends, however it is kept. */
export async function listsKept(database: Database): Promise<Map<number, number[]>> {
  const [rows, values] = await Promise.all([database.getAllKeys('rows'), database.getAll('rows')]);
  const lists = new Map<number, number[]>();
  for (const [at, row] of rows.entries()) {
    const { first, events } = blockOf(row, values[at]);
    expect(first).toBe(events[0]);
    lists.set(row[0], [...(lists.get(row[0]) ?? []), ...events]);
  }
  return lists;
}

/** Each event that was turned is in the lists of its keys, and there are no others. */
export async function expectRows(): Promise<void> {
  const database = (await openDB('variorum')) as unknown as Database;
  const [stored, lists] = [await database.getAll('keys'), await listsKept(database)];
  database.close();
  const all = new Map<number, number[]>();
  for (const one of stored)
    for (const key of 'rows' in one ? one.rows : []) all.set(key, [...(all.get(key) ?? []), one.event]);
  expect(lists).toEqual(all);
}

const sizeOf = (records: unknown[]): number =>
  records.reduce<number>((sum, one) => sum + Buffer.byteLength(JSON.stringify(one)), 0);

const isListed = ({ newest }: EventRecord): boolean => newest !== undefined;

/** By more than the feed of one outlet. */
function isTold({ reports, pack }: EventRecord, by: Map<string, StoredReport>): boolean {
  const stored = reports.map((id) => by.get(id)).filter((one) => one !== undefined);
  const outlets = new Set(stored.map(({ report }) => report.outlet.domain));
  return pack !== null || outlets.size > 1 || stored.some(({ origin }) => origin !== 'feed');
}

/** Totals are what is there; profiles and keys are those of the reports; nothing dangles. */
export async function expectWhole(): Promise<void> {
  const { events, reports, profiles, keys, words, revisions, meta } = await contents();
  const by = new Map(reports.map((stored) => [stored.report.id, stored]));
  expect(meta ?? { events: 0, unlisted: 0, reports: 0, remembered: 0, bytes: 0 }).toMatchObject({
    events: events.filter(isListed).length,
    unlisted: events.filter((one) => !isListed(one)).length,
    reports: reports.length - events.filter((one) => !isListed(one)).flatMap((one) => one.reports).length,
    remembered: reports.filter(({ expires, summary }) => expires !== null && !summary).length,
    bytes: sizeOf([...reports, ...revisions]),
  });
  await expectRows();
  expect(new Set(events.flatMap((event) => event.reports))).toEqual(new Set(by.keys()));
  expect(events.filter((event) => event.reports.length === 0)).toEqual([]);
  expect(events.filter((one) => isListed(one) && one.newest !== -one.changed)).toEqual([]);
  expect(events.filter((one) => isListed(one) !== isTold(one, by))).toEqual([]);
  const made = events.map((event) => {
    const some = event.reports.map((id) => by.get(id)).filter((stored) => stored !== undefined);
    const profile = profileOf(
      event,
      some.map(({ report }) => readingOf(report)),
    );
    return { event: numberOf(event.id), profile };
  });
  made.sort((one, other) => one.event - other.event);
  expect(profiles).toEqual(made);
  expect(keys).toEqual(made.map(({ event, profile }) => ({ event, keys: indexKeys(profile) })));
  const listed = events.filter(isListed);
  const named = listed.map(({ id, searched }) => ({ event: numberOf(id), id, words: searched }));
  expect(words).toEqual(named.toSorted((one, other) => one.event - other.event));
  for (const { id, title, place, searched, reports: told } of listed) {
    const some = told.map((one) => by.get(one)?.report).filter((report) => report !== undefined);
    const texts = some.flatMap((report) => [report.title, report.outlet.name]);
    expect([id, searched]).toEqual([id, searchWords([title, place ?? '', ...texts])]);
  }
}
