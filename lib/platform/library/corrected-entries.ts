/** Entries of a list that many write: what one says now takes the place of what it said before, as a revision. */
import { revisionOf } from '../../core/library/placing';
import type { TextReport } from '../../core/model';
import { recordsOf } from './checks';
import { holdersOf, ofReport } from './derive';
import type { Draft } from './draft';
import { keepRevisions } from './place';

/** Feeds' summaries are named by their addresses, and stay as they came. */
const isEntry = ({ id, url }: TextReport): boolean => id !== url;

/** The first of a group is the entry, the others are what it cites. `standing`: all entries that the list has now. */
export async function correctEntry(
  draft: Draft,
  [entry, ...cited]: TextReport[],
  standing: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (!entry || !isEntry(entry)) return;
  const there = await draft.get('reports', entry.id);
  const id = there ? entry.id : await goneFor(draft, entry, cited, standing);
  const before = there ?? (id === null ? undefined : await draft.get('reports', id));
  if (!before?.summary || id === null) return;
  if (id !== entry.id) await rename(draft, id, entry.id);
  const revision = revisionOf(before, entry);
  if (!revision && there) return;
  await draft.set('reports', entry.id, { ...before, report: entry, ...(revision && { read: draft.at }) });
  if (revision) await keepRevisions(draft, entry.id, [revision]);
}

/** An entry of the same list that it has no longer, of an event that has a report that this one cites. */
async function goneFor(
  draft: Draft,
  { id }: TextReport,
  cited: TextReport[],
  standing: ReadonlySet<string>,
): Promise<string | null> {
  const list = id.slice(0, id.lastIndexOf(':') + 1);
  for (const one of cited)
    for (const { reports } of await holdersOf(draft, one.id)) {
      const gone = reports.find((other) => other.startsWith(list) && !standing.has(other));
      if (gone !== undefined) return gone;
    }
  return null;
}

/** In its events, with its earlier texts and what the person said of it. */
async function rename(draft: Draft, id: string, to: string): Promise<void> {
  for (const event of await holdersOf(draft, id)) {
    const reports = event.reports.map((one) => (one === id ? to : one));
    await draft.set('events', event.id, { ...event, reports });
  }
  const said = await draft.get('corrections', ['report', id]);
  if (said) await draft.set('corrections', ['report', to], { ...said, id: to });
  const earlier: unknown[] = await draft.transaction.objectStore('revisions').getAll(ofReport(id));
  await keepRevisions(draft, to, recordsOf('revisions', earlier));
}
