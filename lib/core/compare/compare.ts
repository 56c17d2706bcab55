/**
 * The comparison of an event's reports: what differs, agrees, is told by one, each with its verbatim phrase. Pure: the
 * same readings give the same comparison. Cost is near linear in the reports' words (see docs/performance.md).
 */
import type { ComparedReport, Comparison, Finding, KnownEvent, Reading, Span } from '../model';
import { accusations } from './claims/accusations';
import { actors } from './claims/actors';
import { claims } from './claims/claims';
import { degreeClaims } from './claims/degree-claims';
import { figureSources } from './claims/figure-sources';
import { persons } from './claims/persons';
import { unsureFigures } from './claims/unsure-figures';
import { copiesOf } from './copies';
import { type Draft, findingsFrom } from './findings';
import { isUnread } from './languages';
import { addTo } from './lists';
import { asGiven, inOwnOrder } from './order';
import { ranked } from './ranking';
import { align, type Tied } from './ties/align';
import { type Field, fieldOf, type Place } from './ties/field';
import { type NameIndex, nameIndexOf } from './ties/name-index';
import { nearMisses } from './ties/near-misses';
import { passageGroups } from './ties/passage-groups';
import { statementsOf } from './ties/statements';
import { alike } from './told/alike';
import { named } from './told/named';
import { only } from './told/only';
import { type Cluster, clustersOf } from './values/clusters';
import { candidatesOf, type Pair, pairsOf } from './values/pairs';
import { type Mention, type Slot, slotsOf } from './values/slots';
import { settle } from './values/verdict';

/** Reports beyond this are left out: the panel shows up to 30, and pairs of reports grow with their square. */
const MAX_REPORTS = 30;

function draftOf(cluster: Cluster, readings: Reading[]): Draft {
  const { verdict, rule } = settle(cluster, readings);
  const mentions = cluster.slots.map(({ best }) => best);
  return { verdict, rule, kind: mentions[0]?.detail.kind ?? 'count', mentions, shared: cluster.shared };
}

/** What stands in a finding of several reports is not told by one. */
function apart(lone: Draft[], shared: Draft[]): Draft[] {
  const told = new Map<Place, Span[]>();
  for (const { mentions } of shared) for (const { place, detail } of mentions) addTo(told, place, detail);
  const meets = ({ place, detail: { start, end } }: Mention) =>
    told.get(place)?.some((other) => other.start < end && start < other.end);
  return lone.filter(({ mentions }) => !mentions.some(meets));
}

function findingsOf(
  field: Field,
  pairs: Tied[],
  slots: Slot[],
  candidates: Pair[],
  names: NameIndex,
): Finding[] {
  const { readings } = field;
  const clusters = clustersOf(pairsOf(candidates));
  const shared = [
    ...clusters.map((cluster) => draftOf(cluster, readings)),
    ...figureSources(clusters),
    ...unsureFigures(clusters),
    ...claims(pairs, field, names),
    ...actors(pairs, names),
    ...named(field, pairs, names),
    ...persons(field, names),
    ...accusations(field),
    ...degreeClaims(field),
    ...alike(pairs, field),
  ];
  const drafts = [...shared, ...apart(only(field, slots, candidates, names), shared)];
  const findings = findingsFrom(ranked(drafts, field), field, names);
  const seen = new Set<string>();
  return findings.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function compared(readings: Reading[], copies: (string | null)[]): ComparedReport[] {
  return readings.map(({ head, completeness }, index) => ({
    ...head,
    completeness,
    copyOf: copies[index] ?? null,
    ...(isUnread(head.language) && { unread: true as const }),
  }));
}

/**
 * Compares reports of one event. Copies of another report are listed, and compared through the one they copy;
 * `here` is the id of the report that is being read, if one is: it comes first.
 */
export function compare(all: Reading[], event: KnownEvent | null, here: string | null = null): Comparison {
  const isHere = ({ head }: Reading) => head.id === here;
  const given = [...all.filter(isHere), ...all.filter((reading) => !isHere(reading))].slice(0, MAX_REPORTS);
  const kept = inOwnOrder(given, here);
  const copies = copiesOf(kept, here);
  const readings = kept.filter((_, index) => copies[index] === null);
  const names = nameIndexOf(readings);
  const field = fieldOf(readings, names);
  const pairs = align(field);
  const slots = slotsOf(field);
  const candidates = candidatesOf(slots, field);
  const comparison = {
    event,
    reports: compared(kept, copies),
    findings: findingsOf(field, pairs, slots, candidates, names),
    alignments: passageGroups(pairs, field, kept, copies, names, nearMisses(candidates)),
    statements: statementsOf(pairs, field, names),
    names: names.variants,
  };
  return asGiven(
    comparison,
    given.map(({ head }) => head.id),
  );
}
