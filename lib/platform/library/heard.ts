/**
 * Writes of the library that were heard of: those made here, and those that other contexts tell of. Each tells of itself
 * while its transaction is open, so that whoever reads after hearing of it waits for its end, and what was read when
 * nothing was heard since is as of now. A word that never came costs one answer that is late: see `postings`.
 */
export const CHANNEL = 'variorum-library';

let heard = 0;
let channel: BroadcastChannel | null = null;

const hear = (): void => {
  heard++;
};

/** Where the browser has no such channels there is nobody to hear, and nothing read is trusted. */
function opened(): BroadcastChannel | null {
  if (channel || typeof BroadcastChannel === 'undefined') return channel;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = hear;
  return channel;
}

/** How many were heard of so far: another number than before says that something may have been written. */
export function writesHeard(): number {
  return opened() ? heard : Number.NaN;
}

/** To be told while the transaction that writes is open. */
export function tellOfWrite(): void {
  hear();
  opened()?.postMessage(null);
}
