/**
 * Names within a pack are its own: what another pack calls the same, and is another, gets a name of its own here. So two
 * packs by address leave each other's events and reports alone, whatever they call them.
 */
import { hashOf } from '../../core/events/hash';
import { plainAddress } from '../../core/library/address';
import type { StoredEvent, StoredReport } from '../../core/library/model';
import { broughtOf } from '../../core/library/placing';
import type { KnownEvent, Pack, Report } from '../../core/model';
import type { Draft } from './draft';
import { nameOf } from './homes';

export interface Named {
  pack: Pack;
  /** Reports that another pack brought, with the event that it brought them under: they stay as that one says. */
  others: Map<string, string>;
}

/** `from`: the address that it was fetched from. `asked`: the person brings it, as they may bring what they exported. */
export async function namedHere(draft: Draft, pack: Pack, asked: boolean, from?: string): Promise<Named> {
  const naming: Naming = { draft, asked, isOurs: ownedBy(pack.id, from), prefix: prefixOf(pack.id, from) };
  const all: Names = new Map();
  for (const report of pack.reports) all.set(report.id, { report, ...(await reportName(naming, report)) });
  const names: string[] = [];
  for (const event of pack.events) {
    const name = await eventName(naming, event, all);
    names.push(name);
    await shareReports(naming, name, event, all);
  }
  const idOf = (id: string): string => all.get(id)?.id ?? id;
  const events = pack.events.map((event, at) => ({
    ...event,
    id: names[at] ?? event.id,
    reports: event.reports.map(idOf),
  }));
  const named = [...all.values()];
  const others = named.flatMap(({ id, other }) => (other === undefined ? [] : ([[id, other]] as const)));
  const reports = named.map(({ report, id }) => ({ ...report, id }));
  return { pack: { ...pack, events, reports }, others: new Map(others) };
}

/** Reports of the pack by what it calls them. `other`: the event that another pack brought it under. */
type Names = Map<string, { report: Report; id: string; other?: string }>;
const toldIn = ({ reports }: KnownEvent, all: Names) => reports.flatMap((id) => all.get(id) ?? []);

interface Naming {
  draft: Draft;
  asked: boolean;
  isOurs(event: StoredEvent): boolean;
  prefix: string;
}

const prefixOf = (pack: string, from?: string): string => `${hashOf(from ?? pack).toString(36)}:`;

/** Of the same name and, where both came by address, from the same one. */
const ownedBy =
  (pack: string, from?: string) =>
  (event: StoredEvent): boolean =>
    event.pack === pack && (!event.from || !from || event.from === from);

async function eventName(naming: Naming, event: KnownEvent, all: Names): Promise<string> {
  const { draft, asked, isOurs, prefix } = naming;
  const { id } = event;
  const own = prefix + id;
  if (await isKnown(draft, own)) return own;
  const there = await draft.get('events', id);
  if (!there || isOurs(there)) return id;
  const isSame = (await sharedIn(draft, there, toldIn(event, all))).length > 0;
  if (isSame && asked) return id;
  // Both have an article: it is one event, which both bring.
  if (isSame)
    await draft.set('corrections', ['event', own], {
      ...{ about: 'event', id: own, into: id, at: draft.at, joined: true },
    });
  return own;
}

/** Where the event became part of another's, articles that this one has already are called as they are there. */
async function shareReports(
  { draft, isOurs }: Naming,
  name: string,
  event: KnownEvent,
  all: Names,
): Promise<void> {
  const there = await draft.get('events', await nameOf(draft.get, name));
  if (!there || isOurs(there)) return;
  for (const [one, { report }] of await sharedIn(draft, there, toldIn(event, all)))
    Object.assign(one, { id: report.id, other: there.id });
}

/** Also where the person took it out, or it became part of another. */
async function isKnown({ get }: Draft, id: string): Promise<boolean> {
  const found = await Promise.all([
    get('events', id),
    get('corrections', ['event', id]),
    get('corrections', ['no-event', id]),
  ]);
  return found.some((one) => one !== undefined);
}

/** Those of the reports that the event has, too. */
async function sharedIn<T extends { report: Report }>(
  { get }: Draft,
  { reports }: StoredEvent,
  told: T[],
): Promise<[T, StoredReport][]> {
  const found = await Promise.all(reports.map((id) => get('reports', id)));
  return told.flatMap((one) => {
    const same = found.find((stored) => stored && isSameAddress(one.report, stored.report));
    return same ? [[one, same] as [T, StoredReport]] : [];
  });
}

const isSameAddress = (one: Report, other: Report): boolean =>
  one.url !== null && other.url !== null && plainAddress(one.url) === plainAddress(other.url);

async function reportName(
  { draft, isOurs, prefix }: Naming,
  report: Report,
): Promise<{ id: string; other?: string }> {
  const own = prefix + report.id;
  if (await draft.get('reports', own)) return { id: own };
  const there = await draft.get('reports', report.id);
  if (!there) return { id: report.id };
  const brought = broughtOf(there);
  const event =
    brought === undefined ? undefined : await draft.get('events', await nameOf(draft.get, brought));
  const isOther = event !== undefined && event.pack !== null && !isOurs(event);
  if (isSameAddress(report, there.report)) return { id: report.id, ...(isOther && { other: brought }) };
  return { id: isOther || brought === undefined ? own : report.id };
}
