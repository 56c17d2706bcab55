/** What feeds tell: summaries that come in together, texts that take their place, and why some could not be had. */
import { type Asked, askedOf } from '../../core/events/match';
import { plainAddress } from '../../core/library/address';
import type { StoredReport } from '../../core/library/model';
import { cameAgain } from '../../core/library/placing';
import type { Report, TextReport } from '../../core/model';
import { outlineOfReport } from '../../core/reading';
import { placedAhead } from './ahead';
import { correctEntry } from './corrected-entries';
import { holdersOf, readAhead } from './derive';
import type { Draft } from './draft';
import { keepRevisions } from './place';
import { putReport } from './put';
import { Refusal } from './refusal';
import { listsIn, within } from './within';

const ASKED = new WeakMap<Report, Asked>();

/** Reading takes long, so it is done before the transaction opens. */
export function askedFor(report: Report): Asked {
  const asked = ASKED.get(report) ?? askedOf(outlineOfReport(report));
  ASKED.set(report, asked);
  readAhead([report], asked.subject.gist);
  return asked;
}

/**
 * Each is put where it belongs by what is there and came before it; those of one group go where the first of them is.
 * Answers how many were not there yet.
 */
export async function takeIn(
  draft: Draft,
  groups: TextReport[][],
  expires: number,
  standing?: ReadonlySet<string>,
): Promise<number> {
  const lists = await listsIn(draft, groups.flat().length);
  const place = await placedAhead(draft, within(draft, lists), groups, askedFor);
  let taken = 0;
  for (const group of groups) {
    await correctEntry(draft, group, standing);
    const fresh = await freshOf(draft, group);
    let event = fresh.length < group.length ? await eventOf(draft, group) : null;
    for (const report of fresh) {
      const placed = event === null ? await place(report) : { ...WITH_GROUP, event };
      event = await putReport(draft, { report, origin: 'feed', expires, ...placed });
      lists.follow(await draft.settle());
      taken++;
    }
  }
  return taken;
}

const WITH_GROUP = { joins: [], moves: [], reasons: [] };

/** What is not there yet. A group whose first report the person took out is out as a whole. */
async function freshOf(draft: Draft, group: TextReport[]): Promise<TextReport[]> {
  const out = await Promise.all(group.map((report) => isOut(draft, report)));
  if (out[0] || (group.length > 1 && out.slice(1).every(Boolean))) return [];
  const fresh: TextReport[] = [];
  for (const [at, report] of group.entries()) {
    const before = await draft.get('reports', report.id);
    if (!before && !out[at]) fresh.push(report);
    // It was known by its address only.
    if (before && isWordless(before.report) && !isWordless(report))
      await draft.set('reports', report.id, { ...before, report });
  }
  return fresh;
}

const isWordless = (report: Report): boolean =>
  report.completeness !== 'digest' && report.title === '' && report.paragraphs.length === 0;

/** The person took it out. */
async function isOut({ get }: Draft, { id, url }: TextReport): Promise<boolean> {
  const names = [id, plainAddress(url ?? id)];
  const found = await Promise.all(names.map((name) => get('corrections', ['no-report', name])));
  return found.some((one) => one !== undefined);
}

/** Where one of the group is already: the first, or another that says something itself. */
async function eventOf(draft: Draft, group: TextReport[]): Promise<string | null> {
  for (const [at, { id }] of group.entries()) {
    const stored = await draft.get('reports', id);
    const [holder] = stored && (at === 0 || !isWordless(stored.report)) ? await holdersOf(draft, id) : [];
    if (holder) return holder.id;
  }
  return null;
}

async function reportIn({ get }: Draft, id: string): Promise<StoredReport> {
  const stored = await get('reports', id);
  if (!stored) throw new Refusal('invalid', 'The report is not in the library any more.');
  return stored;
}

/** The text of a report that is known by its summary. */
export async function tell(draft: Draft, report: TextReport): Promise<void> {
  const before = await reportIn(draft, report.id);
  const { origin, expires, reasons } = before;
  const again = cameAgain(before, { report, origin, expires, reasons, added: draft.at });
  await draft.set('reports', report.id, again.stored);
  if (again.revision) await keepRevisions(draft, report.id, [again.revision]);
}

export async function noteMissed(
  draft: Draft,
  id: string,
  missed: NonNullable<StoredReport['missed']>,
): Promise<void> {
  await draft.set('reports', id, { ...(await reportIn(draft, id)), missed });
}
