/** Other values of one kind that a report tells in the same sentence: what it was before, the whole, another currency. */
import type { Mention, Slot } from './slots';

/** A mention of its own as a slot: what it is about is that of the one it stands beside. */
const besideOf = (slot: Slot, mention: Mention): Slot => ({
  ...slot,
  unit: mention.detail.amount?.unit ?? '',
  best: mention,
  mentions: [mention],
});

/** A sentence with more values is a table, a value with more mentions a refrain: enough of both. */
export const MENTIONS = 8;
const VALUES = 24;

/** Each of its mentions by itself. */
export const eachMention = (slot: Slot): Slot[] =>
  slot.mentions.slice(0, MENTIONS).map((best) => ({ ...slot, best, mentions: [best] }));

/** Each other value of its kind beside each of its mentions. */
export const siblingsOf = (slot: Slot): Slot[] =>
  slot.mentions.slice(0, MENTIONS).flatMap(({ place, detail }) =>
    place.passage.details
      .filter((other) => other !== detail && other.kind === detail.kind && other.amount !== undefined)
      .slice(0, VALUES)
      .map((other) => besideOf(slot, { place, detail: other })),
  );

const holds = (slot: Slot, { detail }: Mention): boolean =>
  slot.mentions.some((own) => own.detail === detail);

/** The slot of a list that the sibling is a mention of, else the sibling itself. */
export const known = (slots: Iterable<Slot>, sibling: Slot): Slot => {
  for (const slot of slots) if (slot.report === sibling.report && holds(slot, sibling.best)) return slot;
  return sibling;
};
