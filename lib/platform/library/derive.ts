/** What follows from the events and reports of a draft: what is empty goes, words and profiles are as the reports are. */
import { unwrap } from 'idb';
import { type Gist, gistOf } from '../../core/events/gist';
import { hashOf, numberOf } from '../../core/events/hash';
import { indexKeys } from '../../core/events/keys';
import { type EventProfile, MAX_GISTS, profileOfGists } from '../../core/events/profile';
import type { StoredReport } from '../../core/library/model';
import { searchWords } from '../../core/library/words';
import type { Report } from '../../core/model';
import { outlineOfReport } from '../../core/reading';
import { answerOf } from './asking';
import type { Draft } from './draft';
import type { Entry } from './draft-entries';
import { DERIVED, type EventRecord } from './records';

const GISTS = new WeakMap<Report, Gist>();

/** Reading takes long: what comes in is read before the transaction opens, unless it was read already. */
export function readAhead(reports: Report[], gist?: Gist): void {
  for (const report of reports) {
    if (gist) GISTS.set(report, gist);
    gistOfReport(report);
  }
}

function gistOfReport(report: Report): Gist {
  const gist = GISTS.get(report) ?? gistOf(outlineOfReport(report));
  GISTS.set(report, gist);
  return gist;
}

type Entries = Entry<'events'>[];
type Gists = Map<number, Gist>;

export async function derive(draft: Draft): Promise<void> {
  for (const { key, after } of draft.entries('events'))
    if (after?.reports.length === 0) await draft.set('events', key, undefined);
  await dropOrphans(draft);
  const texts = changedReports(draft, ({ report }) => report);
  const changed = new Set([...texts, ...changedReports(draft, ({ origin }) => origin)]);
  for (const id of changed) await holdersOf(draft, id);
  const entries = draft.entries('events').filter((entry) => isMoved(entry, changed));
  const gists = await knownGists(draft, entries, texts);
  for (const entry of entries) await deriveEvent(draft, entry, gists);
}

/** Reports whose events, as they were, were got already. */
const HOLDERS = new WeakMap<Draft, Map<string, Promise<unknown>>>();

async function loadHolders(draft: Draft, report: string): Promise<void> {
  const events = unwrap(draft.transaction).objectStore('events');
  const listed = await answerOf(events.index('reports').getAllKeys(report));
  await Promise.all(listed.map((id) => draft.get('events', id)));
}

/** Events that have the report by now. */
export async function holdersOf(draft: Draft, report: string): Promise<EventRecord[]> {
  const asked = HOLDERS.get(draft) ?? new Map<string, Promise<unknown>>();
  HOLDERS.set(draft, asked);
  if (!asked.has(report)) asked.set(report, loadHolders(draft, report));
  await asked.get(report);
  const events = draft.entries('events').map(({ after }) => after);
  return events.filter((event) => event !== undefined).filter(({ reports }) => reports.includes(report));
}

/** Keys of the report's earlier texts, oldest first. */
export const ofReport = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));

/** A report that no event has goes away, and its earlier texts with it. */
async function dropOrphans(draft: Draft): Promise<void> {
  const lost = draft
    .entries('events')
    .filter(({ settled, after }) => settled !== after)
    .flatMap(({ settled, after }) => settled?.reports.filter((id) => !after?.reports.includes(id)) ?? []);
  for (const id of new Set(lost)) {
    if ((await holdersOf(draft, id)).length > 0) continue;
    await draft.set('reports', id, undefined);
    const keys = await draft.transaction.objectStore('revisions').getAllKeys(ofReport(id));
    for (const key of keys) await draft.set('revisions', key, undefined);
  }
}

const changedReports = (draft: Draft, what: (stored: StoredReport) => unknown): Set<string> =>
  new Set(
    draft
      .entries('reports')
      .filter(({ settled, after }) => settled && after && !isSame(what(settled), what(after)))
      .map(({ key }) => key as string),
  );

const toldBy = (event: EventRecord | undefined): unknown =>
  event && [event.title, event.place, event.date, event.reports];

const isMoved = ({ settled, after }: Entry<'events'>, changed: Set<string>): boolean =>
  (settled !== after && !isSame(toldBy(settled), toldBy(after))) ||
  (changed.size > 0 && (after?.reports.some((id) => changed.has(id)) ?? false));

/** Gists of reports whose text is as it was, by the hash of their ids, from the profiles that these events had. */
async function knownGists(draft: Draft, entries: Entries, changed: Set<string>): Promise<Gists> {
  const records = await Promise.all(entries.map(({ key }) => draft.get('profiles', numberOf(key as string))));
  const gists = records.flatMap((record) => record?.profile.gists ?? []);
  const known = new Map(gists.map((gist) => [gist.report, gist]));
  for (const id of changed) known.delete(hashOf(id));
  return known;
}

async function deriveEvent(draft: Draft, { key, after }: Entry<'events'>, known: Gists): Promise<void> {
  const event = numberOf(key as string);
  if (!after) {
    await draft.set('corrections', ['set-aside', key as string], undefined);
    for (const store of DERIVED) await draft.set(store, event, undefined);
    return;
  }
  const found = await Promise.all(after.reports.map((id) => draft.get('reports', id)));
  const stored = found.filter((one) => one !== undefined);
  const reports = stored.map(({ report }) => report);
  const listing = listingOf(after, stored);
  await draft.set('events', key, { ...after, ...listing });
  const profile = profileOf(after, reports, known);
  await draft.set('profiles', event, { event, profile });
  await draft.set('keys', event, { event, keys: indexKeys(profile) });
  const words = listing.searched;
  await draft.set('words', event, words && { event, id: after.id, words });
}

/**
 * What an event is listed and searched by: nothing where one outlet's feed alone tells it, which is nothing to compare.
 * The database leaves records without it out of its lists.
 */
function listingOf(
  event: EventRecord,
  stored: StoredReport[],
): Pick<EventRecord, 'words' | 'searched' | 'newest'> {
  const reports = stored.map(({ report }) => report);
  const outlets = new Set(reports.map(({ outlet: { domain, name } }) => domain || name));
  const isListed = event.pack !== null || outlets.size > 1 || stored.some(({ origin }) => origin !== 'feed');
  return isListed
    ? { words: [], searched: wordsOf(event, reports), newest: -event.changed }
    : { words: [], searched: undefined, newest: undefined };
}

const wordsOf = ({ title, place }: EventRecord, reports: Report[]): string[] =>
  searchWords([title, place ?? '', ...reports.flatMap((report) => [report.title, report.outlet.name])]);

/** The profile keeps the gists of the reports whose ids have the smallest hashes; others need not be read. */
function profileOf(event: EventRecord, reports: Report[], known: Gists): EventProfile {
  const by = new Map(reports.map((report) => [hashOf(report.id), report]));
  const hashes = Uint32Array.from(by.keys()).sort();
  const kept = [...by].toSorted(([one], [other]) => one - other).slice(0, MAX_GISTS);
  const gists = kept.map(([hash, report]) => known.get(hash) ?? gistOfReport(report));
  return { ...profileOfGists(event, gists), reports: hashes };
}
