/** An event as the library has it, beside the article that is compared with it. */
import type { Difference } from '../core/library/differences';
import type { StoredEvent, StoredReport } from '../core/library/model';
import type { KnownEvent, Match, Reading } from '../core/model';
import { readingOf } from '../core/reading';
import { fail, ok, type Result } from '../core/result';
import { isAddressOf, isOwnFeed, isSame, othersOf } from './own-report';
import type { AlsoEvent, LibraryPort, Untold } from './ports';

/** Reports that are compared at once; more would neither be read by a person nor fit the time. */
const MAX_REPORTS = 30;
/** Passages that are shown of another event that the article reports; the panel has no room for more, nor has the tab's record. */
const PASSAGES = { most: 3, length: 400 };

export interface Told {
  event: StoredEvent;
  reports: StoredReport[];
  /** Reports that are neither this very article nor what its own outlet's feed tells. */
  others: Reading[];
  /** So many reports are left out, since there are more than are compared at once. */
  beyond: number;
  /** Of these, the ones whose texts are not here. */
  untold: Untold[];
  /** The person kept the article under this event. */
  kept: boolean;
  also: AlsoEvent[];
  /** What the person set aside of its differences. */
  aside: Difference[];
}

export async function tellOf(
  library: LibraryPort,
  own: Reading,
  match: Match,
  id: string,
): Promise<Result<Told>> {
  // The library knows what became part of another by either name.
  const [found, also, read, aside] = await Promise.all([
    library.events([id]),
    alsoOf(library, own, match, id),
    library.reports(id),
    library.differences(id),
  ]);
  if (!found.ok) return found;
  const [event] = found.value;
  if (!event) return fail('unknown', `The event "${id}" is not in the library.`);
  if (!also.ok) return also;
  if (!read.ok) return read;
  if (!aside.ok) return aside;
  const all = read.value.filter((one) => !isOwnFeed(own, one));
  const reports = mostTelling(all);
  const readings = reports.map(({ report }) => readingOf(report));
  const others = othersOf(own, readings);
  const isHere = (_one: StoredReport, at: number): boolean => isSame(own, readings[at] ?? own);
  return ok({
    ...{ event, reports, others, also: also.value, aside: aside.value, beyond: all.length - reports.length },
    untold: reports.filter((_one, at) => others.includes(readings[at] ?? own)).flatMap(untoldOf),
    kept: reports.filter(isHere).some(({ origin }) => origin === 'kept'),
  });
}

/** Reports of feeds are named by their addresses; what is not has no text at its address (an entry of a list). */
function untoldOf({ summary, missed, report }: StoredReport): Untold[] {
  const { id, url, outlet, title, published } = report;
  return summary && url === id ? [{ report: id, url, outlet, title, published, missed: missed ?? null }] : [];
}

/** Of very many: texts come before summaries, and one of each outlet before others of the same. */
function mostTelling(reports: StoredReport[]): StoredReport[] {
  if (reports.length <= MAX_REPORTS) return reports;
  const texts = reports.toSorted((a, b) => Number(a.summary ?? false) - Number(b.summary ?? false));
  const firsts = new Map(texts.toReversed().map((one) => [one.report.outlet.domain, one]));
  const first = new Set(firsts.values());
  return [...first].concat(texts.filter((one) => !first.has(one))).slice(0, MAX_REPORTS);
}

/** Events of which nothing is known but this article, and what its own outlet's feed tells. */
export async function loneAmong(
  library: LibraryPort,
  own: Reading,
  events: StoredEvent[],
): Promise<Result<string[]>> {
  const isOwn = (one: StoredReport): boolean => isOwnFeed(own, one) || isAddressOf(own.head, one.report);
  const unpacked = events.filter(({ pack }) => pack === null);
  const all = await Promise.all(unpacked.map(async ({ id }) => ({ id, read: await library.reports(id) })));
  const lone: string[] = [];
  for (const { id, read } of all) {
    if (!read.ok) return read;
    if (read.value.every(isOwn)) lone.push(id);
  }
  return ok(lone);
}

/** The other events that the article reports; the one it is mainly about too, when another is shown. */
async function alsoOf(
  library: LibraryPort,
  own: Reading,
  { event, score, also }: Match,
  shown: string,
): Promise<Result<AlsoEvent[]>> {
  const all = [...(event === null ? [] : [{ event, score, passages: [] }]), ...also];
  const others = all.filter((one) => one.event !== shown);
  const events = await library.events(others.map((one) => one.event));
  if (!events.ok) return events;
  const lone = await loneAmong(library, own, events.value);
  if (!lone.ok) return lone;
  return ok(
    alsoEvents(
      own,
      others,
      events.value.filter(({ id }) => !lone.value.includes(id)),
    ),
  );
}

/** In the order of the match; an event that is gone is left out. */
const alsoEvents = (own: Reading, also: Match['also'], events: KnownEvent[]): AlsoEvent[] =>
  also.flatMap(({ event: id, passages }) => {
    const event = events.find((one) => one.id === id);
    const texts = passages
      .slice(0, PASSAGES.most)
      .map((at) => own.passages[at]?.text.slice(0, PASSAGES.length));
    return event ? [{ event, passages: texts.filter((text) => text !== undefined) }] : [];
  });
