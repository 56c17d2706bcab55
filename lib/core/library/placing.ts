/** What becomes of a report that comes into the library again, and what is left when its text is forgotten. */
import type { Completeness, Report, TextReport } from '../model';
import { plainAddress } from './address';
import type { Origin, Revision, StoredReport } from './model';

/** What tells more takes the place of what tells less, never the other way about. */
const TELLS: Record<Completeness, number> = { whole: 2, cut: 1, digest: 0 };

const isText = (report: Report): report is TextReport => report.completeness !== 'digest';
const sameText = (one: TextReport, other: TextReport): boolean =>
  one.title === other.title && JSON.stringify(one.paragraphs) === JSON.stringify(other.paragraphs);

/** Taking addresses apart is slow, and one that comes in is compared with all of its event. */
const ADDRESSES = new WeakMap<Report, string>();
/** Two reports of one are of one article, whatever their ids are. Only of those that have one. */
export function addressOf(report: Report): string {
  const address = ADDRESSES.get(report) ?? plainAddress(report.url ?? '');
  ADDRESSES.set(report, address);
  return address;
}

/** The event that a pack brought it under, also where a text that is forgotten by itself lies upon that. */
export const broughtOf = ({ brought, digest }: StoredReport): string | undefined =>
  brought ?? digest?.brought;

export const readAt = ({ read, added }: StoredReport): number => read ?? added;

/** A text that is forgotten by itself leaves the digest that is there for good. */
export const isLaidOver = (text: StoredReport, digest: StoredReport): boolean =>
  isText(text.report) && !isText(digest.report) && text.expires !== null && digest.expires === null;

const STAYS: readonly Origin[] = ['kept', 'pack', 'remembered'];

/** What is kept by the person stays so; what a pack brought is the person's once they keep it. */
function holdOf(one: StoredReport, other: StoredReport): Pick<StoredReport, 'origin' | 'expires'> {
  const origins = [one.origin, other.origin];
  const [origin = 'feed'] = STAYS.filter((each) => origins.includes(each));
  const forEver = one.expires === null || other.expires === null;
  return {
    origin,
    expires: forEver ? null : Math.max(one.expires ?? 0, other.expires ?? 0),
  };
}

/** Does the report that comes take the place of the one that is there? `newer`: it was read later. */
function takesOver(before: Report, next: Report, newer: boolean): boolean {
  const more = TELLS[next.completeness] - TELLS[before.completeness];
  return more > 0 || (more === 0 && newer && JSON.stringify(next) !== JSON.stringify(before));
}

export interface Again {
  stored: StoredReport;
  /** The text that was there before, where it was another one. */
  revision: Revision | null;
}

/** The report after the same article came again. */
export function cameAgain(before: StoredReport, next: StoredReport, newer = true): Again {
  // A summary tells less than all else, and nothing new when it comes again.
  if (next.summary) return { stored: before, revision: null };
  if (before.summary) {
    const { added, reasons } = before;
    return {
      stored: { ...next, ...holdOf(before, next), added, reasons, read: readAt(next) },
      revision: null,
    };
  }
  if (isLaidOver(next, before)) return { stored: { ...next, digest: before }, revision: null };
  if (isLaidOver(before, next)) return { stored: { ...before, digest: next }, revision: null };
  const hold = holdOf(before, next);
  const { digest, ...rest } = before;
  const under: Pick<StoredReport, 'digest'> = hold.expires !== null && digest ? { digest } : {};
  const brought = next.brought ?? (under.digest ? before.brought : broughtOf(before));
  const stored = { ...rest, ...hold, ...under, ...(brought === undefined ? {} : { brought }) };
  if (!takesOver(before.report, next.report, newer)) return { stored, revision: null };
  const taken = { ...stored, report: next.report };
  const revision = revisionOf(before, next.report);
  return { stored: revision ? { ...taken, read: readAt(next) } : taken, revision };
}

/** A cut text that is read whole later was not changed by its outlet. */
export function revisionOf(before: StoredReport, next: Report): Revision | null {
  const { report } = before;
  if (!isText(report) || !isText(next) || report.completeness !== next.completeness) return null;
  if (sameText(report, next)) return null;
  const { title, modified, paragraphs } = report;
  return { report: next.id, read: readAt(before), title, modified, paragraphs };
}

/** Earlier texts of one report. */
const MOST = { revisions: 20, bytes: 300_000 };

/** Those that are kept, newest first. */
export function latest(revisions: Revision[]): Revision[] {
  let room = MOST.bytes;
  return revisions
    .toSorted((one, other) => other.read - one.read)
    .slice(0, MOST.revisions)
    .filter((revision) => {
      room -= JSON.stringify(revision).length;
      return room >= 0;
    });
}
