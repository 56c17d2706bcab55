/** A detail as a report's verbatim phrase in its sentence, with who said it and how sure it is. */
import {
  type Attribution,
  type Detail,
  type FindingValue,
  NAMED_KINDS,
  type Passage,
  type Reading,
  type Span,
} from '../model';
import { conceptOf } from './ties/lexicon';
import type { NameIndex } from './ties/name-index';
import { isDigest, type Mention } from './values/slots';
import { headOf } from './words';

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Without the text: the attribution of what the detail is about; a passage's only one is taken at its word. */
function sayingInDigest({ details }: Passage, detail: Detail): Attribution | null {
  const about = new Set(detail.about);
  const common = (one: Detail) => one.about.filter((term) => about.has(term)).length;
  const all = details.filter(({ attribution }) => attribution !== undefined);
  const best = all.toSorted((a, b) => common(b) - common(a))[0];
  return best?.attribution && (all.length === 1 || common(best) > 1) ? best.attribution : null;
}

/** The attribution whose content holds the detail; of several the closest. */
export function sayingOf(passage: Passage, detail: Detail): Attribution | null {
  if (passage.text === '') return sayingInDigest(passage, detail);
  const all = passage.details.flatMap(({ attribution }) => attribution ?? []);
  const size = ({ content }: Attribution) => content.end - content.start;
  return all.filter(({ content }) => covers(content, detail)).sort((a, b) => size(a) - size(b))[0] ?? null;
}

/** Who said a detail, in the report's words, and the cue. */
export function saidOf(passage: Passage, detail: Detail): FindingValue['attribution'] {
  const saying = detail.attribution ?? sayingOf(passage, detail);
  if (saying) return { source: saying.source?.text ?? null, cue: saying.cue };
  return passage.carried ?? null;
}

/** How far a hedge reaches to a detail, in UTF-16 units. */
const REACH = 90;

/** Does the hedge stand on one of these acts? Surely when its own verb does: "might close", not "announced no closure". */
function graspOf(hedge: Detail, near: Set<string>): number {
  if (near.has(headOf(hedge))) return 2;
  return near.has(conceptOf(hedge.about[0] ?? '')) ? 1 : 0;
}

/** The hedge on the verb that governs the detail, the nearest before it first; else one that stands shortly before it. */
export function hedgeOf(passage: Passage, detail: Detail): Detail | null {
  const hedges = passage.details.filter(({ kind }) => kind === 'modality');
  if (hedges.length === 0) return null;
  const near = new Set(detail.about.slice(0, 6).map(conceptOf));
  const isBefore = ({ end }: Detail) => end <= detail.start && detail.start - end <= REACH;
  const grasps = hedges.map((hedge) => graspOf(hedge, near));
  const grasping = (least: number) => hedges.filter((_, at) => (grasps[at] ?? 0) >= least);
  const [sure, some] = [grasping(2), grasping(1)];
  if (passage.text === '') return sure[0] ?? some[0] ?? null;
  return sure.findLast(isBefore) ?? some.findLast(isBefore) ?? hedges.findLast(isBefore) ?? sure[0] ?? null;
}

export const sentenceOf = ({ place, detail }: Mention): string =>
  isDigest(detail) ? detail.context : place.passage.text;

const NAMED = new Set<Detail['kind']>([...NAMED_KINDS, 'attribution']);

/** A folded name is for machines: people get its full spelling, the same for all reports. */
const normalizedOf = ({ kind, value, text }: Detail, names: NameIndex): string =>
  NAMED.has(kind) ? (names.nameOf(value) ?? text) : value;

/** The mention as a value of a finding. */
export function quote(mention: Mention, readings: Reading[], names: NameIndex): FindingValue {
  const { place, detail } = mention;
  const hedge = detail.kind === 'modality' ? null : hedgeOf(place.passage, detail);
  return {
    report: readings[place.report]?.head.id ?? '',
    text: detail.text,
    start: detail.start,
    end: detail.end,
    sentence: sentenceOf(mention),
    normalized: normalizedOf(detail, names),
    bound: detail.bound ?? 'exact',
    ...(detail.amount && { amount: detail.amount }),
    ...(detail.scope && { scope: detail.scope }),
    attribution: saidOf(place.passage, detail),
    modality: hedge?.text ?? null,
  };
}
