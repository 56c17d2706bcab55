/**
 * Events and reports on this machine, in IndexedDB. Lists are read by key, so memory stays small; each write is one
 * transaction, so what was answered is kept and what failed left nothing.
 */
import type { LibraryPort } from '../../app/library-port';
import type { Change } from '../../core/library/model';
import { addPack } from './bring';
import { makeChange, undoChange } from './change';
import { createUse } from './database';
import { readAhead } from './derive';
import { type Draft, drafted } from './draft';
import { dumpPart } from './dump';
import { clearRemembered, forgetExpired, isAnyOld } from './forget';
import { putReport } from './put';
import { putPlaced } from './put-placed';
import * as read from './read';
import { restorePart } from './restore';
import { search } from './search';
import { setAside } from './set-aside';
import { askedFor, noteMissed, takeIn, tell } from './summaries';

/** Reports that are forgotten in one transaction. */
const AT_ONCE = 100;

const DELETES: ReadonlySet<Change['type']> = new Set(['delete-events', 'delete-reports']);

/** `now` answers milliseconds since 1970. */
export function createLibrary(now: () => number = Date.now): LibraryPort {
  const { use, destroy } = createUse();
  const write = <T>(work: (draft: Draft) => Promise<T>) => use((database) => drafted(database, now(), work));
  return {
    postings: (keys, meanwhile) => use((database) => read.postings(database, keys, meanwhile)),
    profiles: (events) => use((database) => read.profiles(database, events)),
    events: (ids) => use((database) => read.events(database, ids)),
    reports: (event) => use((database) => read.reports(database, event)),
    report: (id) => use((database) => read.report(database, id)),
    revisions: (report) => use((database) => read.revisions(database, report)),
    correction: (report) => use((database) => read.correction(database, report)),
    differences: (event) => use((database) => read.differences(database, event)),
    totals: () => use(read.totals),
    search: (text, after, limit) => use((database) => search(database, text, after, limit)),
    addPack: (pack, asked = false, from) => {
      readAhead(pack.reports);
      return write((draft) => addPack(draft, pack, asked, from));
    },
    put: (incoming) => {
      readAhead([incoming.report], incoming.gist);
      return write((draft) => putReport(draft, incoming));
    },
    place: (incoming) => {
      const asked = askedFor(incoming.report);
      return write((draft) => putPlaced(draft, incoming, asked));
    },
    takeIn: (groups, expires, standing) => {
      groups.flat().forEach(askedFor);
      return write((draft) => takeIn(draft, groups, expires, standing));
    },
    tell: (report) => {
      readAhead([report]);
      return write((draft) => tell(draft, report));
    },
    missed: (report, at, code) => write((draft) => noteMissed(draft, report, { at, code })),
    change: async (change) => {
      const answer = await write((draft) => makeChange(draft, change));
      // On a full disk, taking things out is how room is made.
      if (answer.ok || answer.problem.code !== 'full' || !DELETES.has(change.type)) return answer;
      return write((draft) => makeChange(draft, change, 'for-good'));
    },
    setAside: (event, difference, aside) => write((draft) => setAside(draft, event, difference, aside)),
    undo: (name) => write((draft) => undoChange(draft, name)),
    forget: (time, most) =>
      use(async (database) =>
        (await isAnyOld(database, time, now()))
          ? drafted(database, now(), (draft) => forgetExpired(draft, time, most))
          : 0,
      ),
    clear: (what) =>
      what === 'all'
        ? destroy()
        : use(async (database) => {
            const ids = await database.getAllKeysFromIndex('reports', 'expires');
            for (let at = 0; at === 0 || at < ids.length; at += AT_ONCE)
              await drafted(database, now(), (draft) => clearRemembered(draft, ids.slice(at, at + AT_ONCE)));
          }),
    dump: (after) => use((database) => dumpPart(database, after)),
    restore: (part) => {
      readAhead(part.reports.map(({ report }) => report));
      return write((draft) => restorePart(draft, part));
    },
  };
}
