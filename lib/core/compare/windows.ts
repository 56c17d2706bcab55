/**
 * "For 90 days" tells how long, "in the next few months" tells when. Readers take them for two readings of one thing,
 * and they are: neither says what the other says, so they differ even where the numbers would fit.
 */
import type { Relation } from './relation';
import type { Mention, Slot } from './slots';

const WINDOW_WORDS = /\b(?:next|coming|following|within)\b/i;
const WINDOW_BEFORE = /\b(?:within|in|over|during)(?: the)?(?: next| coming| course of the)?\s*$/i;
const BEFORE = 40;

/** The words before the phrase, in its passage or in the digest's context. */
function before({ place, detail }: Mention): string {
  const text = 'context' in detail ? detail.context : place.passage.text;
  return text.slice(Math.max(0, detail.start - BEFORE), detail.start);
}

const isWindow = (mention: Mention): boolean =>
  WINDOW_WORDS.test(mention.detail.text) || WINDOW_BEFORE.test(before(mention));

/** `different` for a length against a window with other words; null where that is not the question. */
export function windowRelation(a: Slot, b: Slot): Relation | null {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.best.detail.value === b.best.detail.value)
    return null;
  return isWindow(a.best) !== isWindow(b.best) ? 'different' : null;
}
