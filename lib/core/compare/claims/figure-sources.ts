/**
 * Whose figure it is: one value that reports have from other bodies ("state media said", "the survey said"). Found where
 * the figures were tied, since the words around them may share little.
 */
import type { Detail } from '../../model';
import type { Draft } from '../findings';
import { sayingOf } from '../quote';
import type { Cluster } from '../values/clusters';
import { relationOf } from '../values/relation';
import type { Mention, Slot } from '../values/slots';
import { areOtherSources, sourceOf } from '../values/value-sources';
import { isBody } from './judges';

/** The attribution of a slot's value as a detail of its passage; null where nobody, or a mere person, is named. */
function whoSaid({ best: { place, detail } }: Slot): Mention | null {
  const saying = sayingOf(place.passage, detail);
  const own = place.passage.details.find(({ attribution }) => attribution && attribution === saying);
  return own && saying?.source && isBody(own, place)
    ? { place, detail: withSource(own, saying.source) }
    : null;
}

/** The phrase that is shown is who said it. */
const withSource = (
  own: Detail,
  { start, end, text }: { start: number; end: number; text: string },
): Detail => ({ ...own, start, end, text });

/** The first two of a cluster whose values are equal and whose sources are known to be others. */
function draftOf({ slots, shared }: Cluster): Draft | null {
  for (const [index, a] of slots.entries()) {
    for (const b of slots.slice(index + 1)) {
      if (relationOf(a.best.detail, b.best.detail) !== 'equal') continue;
      if (areOtherSources(sourceOf(a), sourceOf(b)) !== true) continue;
      const [x, y] = [whoSaid(a), whoSaid(b)];
      if (x && y)
        return { verdict: 'differs', kind: 'attribution', mentions: [x, y], shared, rule: 'other-source' };
    }
  }
  return null;
}

/** Clusters whose equal values come from other bodies. */
export const figureSources = (clusters: Cluster[]): Draft[] =>
  clusters.flatMap((cluster) => draftOf(cluster) ?? []);
