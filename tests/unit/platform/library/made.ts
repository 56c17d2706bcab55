/** A library in a real (if small) IndexedDB, and reports for it. */
import { IDBFactory } from 'fake-indexeddb';
import type { Incoming, LibraryPort } from '../../../../lib/app/library-port';
import type { StoredReport } from '../../../../lib/core/library/model';
import type { DigestReport, KnownEvent, Pack, Report, TextReport } from '../../../../lib/core/model';
import { digestOf } from '../../../../lib/core/packs/digest';
import type { Result } from '../../../../lib/core/result';
import { createLibrary } from '../../../../lib/platform/library/library';
import 'fake-indexeddb/auto';

export const LAKE = 'Wardens led 140 campers away from the moraine before the water came.';
export const RAIL = 'A signalman noticed the buckled rail and stopped the night express.';

export const unwrap = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

/** The clock of the tests; it stands still unless it is moved. */
export const clock = { now: 1_700_000_000_000 };

export function freshLibrary(): LibraryPort {
  globalThis.indexedDB = new IDBFactory();
  clock.now = 1_700_000_000_000;
  return createLibrary(() => clock.now);
}

export const text = (id: string, paragraph = LAKE, over: Partial<TextReport> = {}): TextReport => ({
  id,
  url: `https://${id}.example/story`,
  outlet: { name: `The ${id}`, domain: `${id}.example` },
  title: `Glacier lake drains above ${id}`,
  published: '2024-07-01',
  modified: null,
  language: 'en',
  credit: null,
  words: 20,
  completeness: 'whole',
  paragraphs: [paragraph],
  ...over,
});

const digests = new Map<string, DigestReport>();
export function digest(id: string, paragraph = LAKE): DigestReport {
  const made = digests.get(id + paragraph) ?? digestOf(text(id, paragraph));
  digests.set(id + paragraph, made);
  return structuredClone(made);
}

export const event = (id: string, reports: string[], over: Partial<KnownEvent> = {}): KnownEvent => ({
  ...{ id, title: `Event ${id}`, date: '2024-07-01', place: null, reports },
  ...over,
});

export const pack = (events: KnownEvent[], reports: Report[], id = 'pack'): Pack => ({
  format: 'variorum-pack',
  version: 2,
  id,
  title: 'Pack',
  created: '2024-07-02T00:00:00Z',
  expires: null,
  events,
  reports,
});

export const kept = (report: Report, to: string | null = null, joins: string[] = []): Incoming => ({
  ...{ report, origin: 'kept', expires: null, reasons: [], event: to, joins },
});
export const remembered = (report: Report, expires: number, to: string | null = null): Incoming => ({
  ...{ report, origin: 'remembered', expires, reasons: [{ sign: 'same-day' }], event: to, joins: [] },
});

/** Ids of an event's reports, as they are answered. */
export const idsIn = async (library: LibraryPort, id: string): Promise<string[]> =>
  unwrap(await library.reports(id)).map(({ report }: StoredReport) => report.id);
