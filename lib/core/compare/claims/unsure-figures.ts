/**
 * One figure that a report gives as sure and another as possible: "two children" beside "possibly two children". Found
 * where the figures were tied; a hedge counts only right at the figure.
 */
import type { Detail } from '../../model';
import type { Draft } from '../findings';
import type { Cluster } from '../values/clusters';
import { relationOf } from '../values/relation';
import type { Mention, Slot } from '../values/slots';

const HEDGES = new Set(['possible', 'considered', 'suspected', 'alleged', 'not-confirmed']);

/** The hedge that a figure stands in: "possibly two children". One before it hedges what is done. */
function hedgeAt({ place, detail }: Mention): Detail | undefined {
  return place.passage.details.find(
    ({ kind, value, start, end }) =>
      kind === 'modality' && HEDGES.has(value) && start < detail.start && detail.end <= end,
  );
}

const isSure = ({ mentions }: Slot): boolean => mentions.every((mention) => !hedgeAt(mention));

/** All mentions of the one are hedged, none of the other. */
function draftOf({ slots, shared }: Cluster): Draft | null {
  const unsure = slots.find(({ mentions }) => mentions.every(hedgeAt));
  const sure = slots.find((slot) => isSure(slot) && unsure && slot.report !== unsure.report);
  if (!unsure || !sure || relationOf(unsure.best.detail, sure.best.detail) !== 'equal') return null;
  const hedge = hedgeAt(unsure.best);
  const mentions = hedge ? [sure.best, { place: unsure.best.place, detail: hedge }] : [];
  return { verdict: 'differs', kind: 'modality', mentions, shared, rule: 'other-certainty' };
}

/** Clusters whose figure is sure in one report and possible in another. */
export const unsureFigures = (clusters: Cluster[]): Draft[] =>
  clusters.flatMap((cluster) => draftOf(cluster) ?? []).filter(({ mentions }) => mentions.length > 1);
