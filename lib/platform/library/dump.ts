/** The library as it is exported, part by part: some events with all that belongs to them. */
import { type LibraryPart, partOf } from '../../core/library/dump';
import type { Revision, StoredReport } from '../../core/library/model';
import { recordsOf } from './checks';
import { ofReport } from './derive';
import { plainEvent } from './read';
import type { Database, EventRecord } from './records';

/** Events of one part, those that are looked at for it, and about how many characters all of it has: as much as one message carries with ease. */
const MOST = { events: 20, looked: 200, size: 1_500_000 };

interface Whole {
  event: EventRecord;
  reports: StoredReport[];
  revisions: Revision[];
  corrections: unknown[];
}

export async function dumpPart(
  database: Database,
  after: string | null,
): Promise<{ part: LibraryPart; next: string | null }> {
  const from = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const found = await database.getAll('events', from, MOST.looked);
  const whole: Whole[] = [];
  let [looked, size] = [0, 0];
  for (; looked < found.length && whole.length < MOST.events && size < MOST.size; looked++) {
    const event = found[looked] as EventRecord;
    // What one outlet's feed alone tells is forgotten soon.
    if (event.newest === undefined) continue;
    const one = await wholeOf(database, event);
    size += JSON.stringify(one).length;
    whole.push(one);
  }
  const all = after === null ? await database.getAll('corrections') : [];
  const corrections = all.filter(({ about }) => about !== 'set-aside');
  const isEnd = looked === found.length && found.length < MOST.looked;
  return {
    part: joined(whole, corrections),
    next: isEnd ? null : (found[looked - 1]?.id ?? null),
  };
}

/** What was set aside of an event comes with it, as it goes with it. What is read between two writes may differ: an event's reports are told once more in the part that comes next. */
async function wholeOf(database: Database, event: EventRecord): Promise<Whole> {
  const reading = database.transaction(['reports', 'revisions', 'corrections']);
  const [reports, revisions] = [reading.objectStore('reports'), reading.objectStore('revisions')];
  const ids = recordsOf('events', [event]).flatMap((one) => one.reports);
  return {
    event,
    reports: recordsOf('reports', await Promise.all(ids.map((id) => reports.get(id)))),
    revisions: recordsOf(
      'revisions',
      (await Promise.all(ids.map((id) => revisions.getAll(ofReport(id))))).flat(),
    ),
    corrections: [await reading.objectStore('corrections').get(['set-aside', event.id])],
  };
}

function joined(whole: Whole[], corrections: unknown[]): LibraryPart {
  const reports = whole.flatMap((one) => one.reports);
  const revisions = whole.flatMap((one) => one.revisions);
  return partOf({
    events: recordsOf(
      'events',
      whole.map(({ event }) => event),
    ).map(plainEvent),
    reports: [...new Map(reports.map((one) => [one.report.id, one])).values()],
    revisions: [...new Map(revisions.map((one) => [`${one.read} ${one.report}`, one])).values()],
    corrections: recordsOf('corrections', [...corrections, ...whole.flatMap((one) => one.corrections)]),
  });
}
