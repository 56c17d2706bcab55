/** Times of this machine (milliseconds since 1970) as its person's calendar and clock have them. */

/** ISO 8601 without zone, as `Words.day` and `Words.moment` take it. */
export function localTime(time: number): string {
  const date = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19);
}
