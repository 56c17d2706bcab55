/**
 * What one report says of one thing: its mentions of a detail (headline, lead, body) merged, with what they are about.
 * Without merging, headlines meet other reports' bodies and become false differences.
 */
import { type Detail, type DigestDetail, VALUED_KINDS } from '../../model';
import { shares } from '../lists';
import type { Field, Place } from '../ties/field';
import { conceptOf } from '../ties/lexicon';
import { aspectOf } from './aspects';
import { exactOf } from './exact';
import { relationOf } from './relation';
import { thingOf } from './things';

export interface Mention {
  place: Place;
  detail: Detail | DigestDetail;
}

export interface Slot {
  report: number;
  kind: Detail['kind'];
  unit: string;
  /** The mention with most about it; stands for the slot. */
  best: Mention;
  mentions: Mention[];
  /** Concepts near its mentions, with how near (1 the head, falling to 0). */
  about: Map<string, number>;
  heads: Set<string>;
  /** What the words near its mentions would be as heads. */
  near: Set<string>;
  /** What it measures, where its words tell (see aspects.ts). */
  aspects: Set<string>;
  /** Ties of the passages that mention it. */
  ties: Set<string>;
  /** Slots of its kind and unit in its report, itself included; of these, those that share a head or an aspect with it. */
  peers: Peers;
}

interface Peers {
  all: number;
  head: number;
  aspect: number;
}

const unitOf = (detail: Detail): string => detail.amount?.unit ?? '';
/** How much a term tells by its rank in `about`: head, verb, then what stands around. */
const nearness = (rank: number): number => 1 / (1 + 0.12 * rank);

/** What is counted has sorts of its own. */
const COUNTING = new Set<Detail['kind']>(['count', 'casualties']);
const meaningOf = (kind: Detail['kind'], term: string): string =>
  conceptOf(COUNTING.has(kind) ? thingOf(term) : term);

/** "Three times", "both sides": heads of anything. */
const GENERIC = new Set('time side way thing reason step part kind point example'.split(' '));

/** The concept of what is counted or measured: the head's last word's first term. */
function headOf({ kind, head, about: [term = ''] }: Detail): string {
  return head === undefined || GENERIC.has(term) ? '' : meaningOf(kind, term);
}

function slotOf(place: Place, detail: Detail | DigestDetail): Slot {
  const mention = { place, detail };
  const about = new Map<string, number>();
  detail.about.forEach((term, rank) => {
    const concept = conceptOf(term);
    if (!about.has(concept)) about.set(concept, nearness(rank));
  });
  const some = (word: string) => new Set(word === '' ? [] : [word]);
  return {
    report: place.report,
    kind: detail.kind,
    unit: unitOf(detail),
    best: mention,
    mentions: [mention],
    about,
    heads: some(headOf(detail)),
    near: new Set(detail.about.map((term) => meaningOf(detail.kind, term))),
    aspects: some(aspectOf(detail)),
    ties: new Set(place.ties),
    peers: { all: 1, head: 1, aspect: 1 },
  };
}

/**
 * Are two mentions of one report about one thing? Equal values that share a head or a near concept are; the dead of
 * headline and text are, "38" and "at least 38" alike.
 */
function isSame(a: Slot, b: Slot): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.report !== b.report) return false;
  if (a.kind === 'casualties') return a.best.detail.value === b.best.detail.value;
  if (relationOf(a.best.detail, b.best.detail) !== 'equal') return false;
  if (a.heads.size === 0 || b.heads.size === 0) return shares(a.about.keys(), b.about);
  return shares(a.heads, b.near) || shares(b.heads, a.near);
}

/** Body sentences tell more than headlines, longer phrases more than short ones. */
const richness = ({ place, detail }: Mention): number =>
  detail.about.length +
  detail.text.length / 16 +
  (place.passage.index === 0 ? -6 : 0) +
  (detail.bound ? 0.5 : 0);

function merge(into: Slot, other: Slot): void {
  if (richness(other.best) > richness(into.best)) into.best = other.best;
  absorb(into, other);
}

/** All that is known of the other but its best words. */
function absorb(into: Slot, other: Slot): void {
  into.mentions.push(...other.mentions);
  for (const [concept, near] of other.about) {
    into.about.set(concept, Math.max(near, into.about.get(concept) ?? 0));
  }
  for (const head of other.heads) into.heads.add(head);
  for (const thing of other.near) into.near.add(thing);
  for (const aspect of other.aspects) into.aspects.add(aspect);
  for (const tie of other.ties) into.ties.add(tie);
}

/** Kinds that are reconciled by value; the others are compared as claims of aligned passages. */
const VALUED = new Set<Detail['kind']>(VALUED_KINDS);
/** Slots of one kind in one report; lists of results have hundreds. */
const MAX_SLOTS = 60;

export const isDigest = (detail: Detail | DigestDetail): detail is DigestDetail => 'context' in detail;

/** A line that is little more than a date is the document's own, no part of what it tells. */
const isStamp = ({ ties }: Place, { kind }: Detail): boolean =>
  (kind === 'date' || kind === 'time') && ties.length < 3;

/** The slots of all reports, for the kinds that have comparable values. */
export function slotsOf(field: Field): Slot[] {
  const slots = new Map<string, Slot[]>();
  for (const place of field.places) {
    for (const detail of place.passage.details) {
      if (!VALUED.has(detail.kind) || isStamp(place, detail)) continue;
      const key = `${place.report} ${detail.kind}`;
      const list = slots.get(key) ?? [];
      slots.set(key, list);
      const slot = slotOf(place, detail);
      const home = list.find((other) => isSame(other, slot));
      if (home) merge(home, slot);
      else if (list.length < MAX_SLOTS) list.push(slot);
    }
  }
  const all = [...slots.values()].map(withExact);
  for (const list of all) countPeers(list);
  return all.flat();
}

/** Without vague words whose number the report tells, too: they are mentions of that number. */
const withExact = (list: Slot[]): Slot[] =>
  list.filter((slot) => {
    const exact = exactOf(slot, list);
    if (exact) absorb(exact, slot);
    return !exact;
  });

function countPeers(list: Slot[]): void {
  for (const slot of list) {
    const peers = list.filter(({ unit }) => unit === slot.unit);
    slot.peers = {
      all: peers.length,
      head: peers.filter(({ heads }) => shares(heads, slot.heads)).length,
      aspect: peers.filter(({ aspects }) => shares(aspects, slot.aspects)).length,
    };
  }
}
