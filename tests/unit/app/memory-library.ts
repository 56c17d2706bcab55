/** The library's port in memory, for tests of what is done with it. Every event is found by every key. */
import type { LibraryPort } from '../../../lib/app/library-port';
import { profileOf } from '../../../lib/core/events/profile';
import { partOf } from '../../../lib/core/library/dump';
import type {
  Change,
  Correction,
  Revision,
  StoredEvent,
  StoredReport,
} from '../../../lib/core/library/model';
import type { Report } from '../../../lib/core/model';
import { readingOf } from '../../../lib/core/reading';
import { fail, ok } from '../../../lib/core/result';

const NOW = 1_000_000;

interface Kept {
  events: Map<string, StoredEvent>;
  reports: Map<string, StoredReport>;
  revisions: Map<string, Revision[]>;
  corrections: Map<string, Correction & { about: 'report' }>;
}
const EMPTY = (): Kept => ({
  events: new Map(),
  reports: new Map(),
  revisions: new Map(),
  corrections: new Map(),
});

export interface MemoryLibrary extends LibraryPort {
  /** What was asked to be written, in its order. */
  asked: string[];
}

export function memoryLibrary(): MemoryLibrary {
  let kept = EMPTY();
  const undos = new Map<string, Kept>();
  const asked: string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const reportsOf = (event: string): StoredReport[] =>
    (kept.events.get(event)?.reports ?? []).flatMap((id) => kept.reports.get(id) ?? []);
  const homeOf = (report: string): StoredEvent | undefined =>
    [...kept.events.values()].find(({ reports }) => reports.includes(report));
  const takeOut = (report: string): void => {
    for (const event of kept.events.values()) {
      const reports = event.reports.filter((id) => id !== report);
      if (reports.length < event.reports.length) kept.events.set(event.id, { ...event, reports });
      if (reports.length === 0 && event.reports.length > 0) kept.events.delete(event.id);
    }
  };
  const putIn = (id: string, report: Report): void => {
    const own = { id, title: report.title, date: null, place: null, reports: [], changed: NOW, pack: null };
    const event = kept.events.get(id) ?? own;
    kept.events.set(id, { ...event, reports: [...new Set([...event.reports, report.id])] });
  };
  const move = (report: string, to: string): void => {
    const stored = kept.reports.get(report);
    if (!stored || homeOf(report)?.id === to) return;
    takeOut(report);
    putIn(to, stored.report);
  };
  const correct = (id: string, event: string | null, not: string[]): void => {
    const before = kept.corrections.get(id)?.not ?? [];
    kept.corrections.set(id, { about: 'report', id, event, not: [...before, ...not], at: NOW });
  };
  const CHANGES: { [T in Change['type']]?: (change: Extract<Change, { type: T }>) => void } = {
    apart: ({ report, event }) => {
      const own = kept.reports.has(report) ? `own:${report}` : null;
      correct(report, own, [event]);
      if (own) move(report, own);
    },
    choose: ({ report, event }) => {
      correct(report, event, []);
      move(report, event);
    },
    'delete-events': ({ events }) => {
      for (const id of events) kept.events.delete(id);
    },
  };
  return {
    asked,
    postings: async () => ok({ lists: new Map([[1, [...kept.events.keys()]]]), total: kept.events.size }),
    profiles: async (ids) =>
      ok(
        ids.flatMap((id) => {
          const event = kept.events.get(id);
          return event
            ? [
                profileOf(
                  event,
                  reportsOf(id).map(({ report }) => readingOf(report)),
                ),
              ]
            : [];
        }),
      ),
    events: async (ids) => ok(ids.flatMap((id) => kept.events.get(id) ?? [])),
    reports: async (id) => ok(reportsOf(id)),
    report: async (id) => ok(kept.reports.get(id) ?? null),
    revisions: async (id) => ok(kept.revisions.get(id) ?? []),
    correction: async (id) => ok(kept.corrections.get(id) ?? null),
    totals: async () => {
      const all = [...kept.reports.values()];
      const remembered = all.filter(({ expires }) => expires !== null).length;
      const bytes = JSON.stringify(all).length;
      return ok({ events: kept.events.size, reports: all.length, remembered, bytes, unreadable: 0 });
    },
    search: async (text, after, limit) => {
      const found = [...kept.events.values()].filter(({ title }) => title.includes(text));
      const from = after ? found.findIndex(({ id }) => id === after[1]) + 1 : 0;
      const events = found.slice(from, from + limit);
      const last = events.at(-1);
      return ok({ events, next: last && from + limit < found.length ? [last.changed, last.id] : null });
    },
    addPack: async ({ id: pack, events, reports }) => {
      asked.push(`addPack ${pack}`);
      for (const report of reports) kept.reports.set(report.id, storedOf(report));
      for (const event of events) kept.events.set(event.id, { ...event, changed: NOW, pack });
      return ok({ events: events.length, reports: reports.length });
    },
    put: async ({ event, report, joins: _joins, ...rest }) => {
      asked.push(`put ${rest.origin} ${report.id} ${event}`);
      const before = kept.reports.get(report.id);
      if (before && textOf(before.report) !== textOf(report)) {
        const { id, title, modified } = before.report;
        const paragraphs = [textOf(before.report)];
        const revision = { report: id, read: before.added, title, modified, paragraphs };
        kept.revisions.set(id, [revision, ...(kept.revisions.get(id) ?? [])]);
      }
      const kind = before?.origin === 'kept' ? before : rest;
      kept.reports.set(report.id, {
        report,
        added: NOW,
        ...rest,
        origin: kind.origin,
        expires: kind.expires,
      });
      const id = event ?? homeOf(report.id)?.id ?? `own:${report.id}`;
      takeOut(report.id);
      putIn(id, report);
      return ok(id);
    },
    change: async (change) => {
      asked.push(`change ${change.type}`);
      const name = `undo-${undos.size}`;
      undos.set(name, structuredClone(kept));
      (CHANGES[change.type] as ((change: Change) => void) | undefined)?.(change);
      return ok({ undo: name, event: null });
    },
    undo: async (name) => {
      const before = undos.get(name);
      if (!before) return fail('unknown', 'It cannot be undone any more.');
      kept = before;
      return ok(undefined);
    },
    forget: async (now, most) => {
      asked.push('forget');
      const over = [...kept.reports.values()].filter(({ expires }) => expires !== null && expires <= now);
      for (const { report } of over.slice(0, most)) {
        takeOut(report.id);
        kept.reports.delete(report.id);
      }
      return ok(Math.min(most, over.length));
    },
    clear: async (what) => {
      asked.push(`clear ${what}`);
      if (what === 'all') kept = EMPTY();
      return ok(undefined);
    },
    dump: async () =>
      ok({ part: partOf({ events: [], reports: [], revisions: [], corrections: [] }), next: null }),
    restore: async (part) => ok({ events: part.events.length, reports: part.reports.length }),
    alone: <T>(work: () => Promise<T>) => {
      const done = turn.then(work);
      turn = done.catch(() => undefined);
      return done;
    },
  };
}

const textOf = (report: Report): string =>
  report.completeness === 'digest' ? '' : report.paragraphs.join('\n');

const storedOf = (report: Report): StoredReport => ({
  report,
  origin: 'pack',
  added: NOW,
  expires: null,
  reasons: [],
});
