/** Days of entries that show a clock alone: the page's last day, and a day less each time that the clock goes backwards. */
import type { Entry } from '../../core/model';

const DAY = 86_400_000;
const isClock = ({ at }: Entry): boolean => at.startsWith('T');

const HALF = 720;
const minutesOf = ({ at }: Entry): number => 60 * Number(at.slice(1, 3)) + Number(at.slice(4, 6));

/** Newest first, as most live reports are? Each step is taken the shorter way round the clock. */
function isNewestFirst(clocks: Entry[]): boolean {
  const minutes = clocks.map(minutesOf);
  const steps = minutes.slice(1).map((minute, i) => minute - (minutes[i] ?? 0));
  return steps.reduce((sum, step) => sum + step - 2 * HALF * Math.round(step / (2 * HALF)), 0) <= 0;
}

/** How many midnights lie between each of these clocks, newest first, and the newest one. */
function midnights(clocks: Entry[]): number[] {
  let days = 0;
  return clocks.map(({ at }, i) => (i > 0 && at > (clocks[i - 1]?.at ?? '') ? ++days : days));
}

/** `latest` is when the page was last published or updated (ISO 8601); where no day is known, such entries go. */
export function withDays(entries: Entry[], latest: string | null): Entry[] {
  const clocks = entries.filter(isClock);
  if (clocks.length === 0) return entries;
  const last = Date.parse(latest?.slice(0, 10) ?? '');
  if (Number.isNaN(last)) return entries.filter((entry) => !isClock(entry));
  const newest = isNewestFirst(clocks) ? clocks : clocks.toReversed();
  const passed = midnights(newest);
  const dayOf = (entry: Entry): string =>
    new Date(last - (passed[newest.indexOf(entry)] ?? 0) * DAY).toISOString().slice(0, 10);
  return entries.map((entry) => (isClock(entry) ? { ...entry, at: dayOf(entry) + entry.at } : entry));
}
