/**
 * Of each hash of a sketch the upper 20 bits are kept: a pack takes a third less, and of a text of a thousand words one
 * hash in a thousand is taken for another's.
 */
export const STEP = 0x1000;

/** A hash to the next lower multiple of `STEP`. */
export const coarse = (hash: number): number => hash - (hash % STEP);
