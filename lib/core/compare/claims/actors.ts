/**
 * Who acts: aligned passages in which those who might, plan or threaten something are not the same: two powers in one
 * report, one of them in the other.
 */
import type { Detail, Passage } from '../../model';
import { writtenRelation } from '../../names/gazetteer';
import type { Draft } from '../findings';
import type { Tied } from '../ties/align';
import type { Place } from '../ties/field';
import type { NameIndex } from '../ties/name-index';

/** Names as far before the hedge as this act, in UTF-16 units. */
const REACH = 60;
/** What the passages share at least. */
const SURE = 2.2;

/** "Wanted to close" is cited and hedged: who wants, acts. */
const isHedge = (cue: string, { details }: Passage): boolean =>
  details.some(({ kind, text }) => kind === 'modality' && text.includes(cue));
/** Who is quoted does not act. */
const isSource = (detail: Detail, passage: Passage): boolean =>
  passage.details.some(({ attribution }) => {
    const source = attribution?.source;
    const holds = source && source.start <= detail.start && detail.end <= source.end;
    return holds && !isHedge(attribution.cue, passage);
  });

/** A government is called by its country or by its capital. */
const isSame = (a: Detail, b: Detail, names: NameIndex): boolean =>
  names.keyOf(a.value) === names.keyOf(b.value) || writtenRelation(a.text, b.text) !== 'other';

/** Organisations that stand before a hedge of the passage, each once. */
function actorsIn({ passage }: Place, names: NameIndex): Detail[] {
  const hedges = passage.details.filter(({ kind }) => kind === 'modality');
  const actors: Detail[] = [];
  for (const detail of passage.details) {
    const acts = hedges.some(({ start }) => detail.end <= start && start - detail.end <= REACH);
    const isActor = detail.kind === 'organisation' && acts && !isSource(detail, passage);
    if (isActor && !actors.some((other) => isSame(detail, other, names))) actors.push(detail);
  }
  return passage.text === '' ? [] : actors;
}

/** One actor in common, and another in one of the two only. */
function draftOf(tied: Tied, names: NameIndex): Draft | null {
  const [a, b] = [actorsIn(tied.a, names), actorsIn(tied.b, names)];
  const shared = a.filter((one) => b.some((other) => isSame(one, other, names))).length;
  if (shared === 0 || (a.length === shared && b.length === shared)) return null;
  const mentions = [
    ...a.map((detail) => ({ place: tied.a, detail })),
    ...b.map((detail) => ({ place: tied.b, detail })),
  ];
  return { verdict: 'differs', kind: 'organisation', mentions, shared: tied.shared, rule: 'other-actors' };
}

/** Differences in who acts; each passage is used once. */
export function actors(pairs: Tied[], names: NameIndex): Draft[] {
  const used = new Set<Place>();
  return pairs.flatMap((tied) => {
    if (tied.strength < SURE || used.has(tied.a) || used.has(tied.b)) return [];
    const draft = draftOf(tied, names);
    if (draft) used.add(tied.a).add(tied.b);
    return draft ? [draft] : [];
  });
}
