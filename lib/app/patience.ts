/** How long a look may take, for the background that does it and the panels that wait for it. */

/** A look that takes longer was lost with the background that did it. In milliseconds. */
export const LOST_AFTER = 30_000;
