/** When a server wants to be asked again, as its headers say. */

export interface AgainHeaders {
  retryAfter: string | null;
  cacheControl: string | null;
  expires: string | null;
}

const SECONDS = /^\s*(\d{1,9})\s*$/;
const MAX_AGE = /(?:^|[\s,])max-age="?(\d{1,9})/i;

/**
 * Milliseconds since 1970; null where it says nothing that can be read, or names a time that is over. `good`: the
 * answer is a success or "nothing new", for which how long it is fresh says the same.
 */
export function askAgainAt(headers: AgainHeaders, good: boolean, now: number): number | null {
  const wishes = [at(SECONDS, headers.retryAfter, headers.retryAfter, now)];
  if (good) wishes.push(at(MAX_AGE, headers.cacheControl, headers.expires, now));
  const latest = Math.max(...wishes);
  return latest > now ? latest : null;
}

/** A span in seconds goes before a date. */
function at(span: RegExp, text: string | null, date: string | null, now: number): number {
  const seconds = span.exec(text ?? '')?.[1];
  if (seconds !== undefined) return now + Number(seconds) * 1000;
  return Date.parse(date ?? '') || 0;
}
