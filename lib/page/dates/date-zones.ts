/**
 * One moment may be two days. Readers know an article's day as the page shows it, so an instant that is told in UTC, and
 * lies on the day before or after the one that is shown, is the shown one where some zone makes them the same.
 */
import type { DateCandidate } from './date-sources';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Zones reach from twelve hours behind UTC to fourteen before it. */
const WEST = -12 * 60 * MINUTE;
const EAST = 14 * 60 * MINUTE;

const isInstant = ({ date }: DateCandidate): boolean => /Z|[+-]00:00/.test(date.time);

/** Can a clock that shows this be the same moment? Of a day without a time, any moment of it. */
function isSameMoment(local: DateCandidate, instant: DateCandidate): boolean {
  const moment = Date.parse(instant.date.day + instant.date.time);
  const shown = Date.parse(`${local.date.day}${local.date.time.slice(0, 6) || 'T00:00'}Z`) - moment;
  if (local.date.time === '') return shown + DAY > WEST && shown <= EAST;
  const toMinute = Math.floor(shown / MINUTE + 0.99);
  return shown >= WEST && shown <= EAST && toMinute % 15 === 0;
}

/** The outlet's own clock: what a script shows may be in the zone of whoever kept the page. */
const isSure = ({ date, kind }: DateCandidate): boolean => date.time !== '' || kind === 'address';

/** Candidates with instants of another day put on the outlet's own, unless other places tell the instant's day too. */
export function inOneZone(candidates: DateCandidate[]): DateCandidate[] {
  const local = candidates.filter((one) => !isInstant(one));
  return candidates.map((one) => {
    if (!isInstant(one) || local.some(({ date }) => date.day === one.date.day)) return one;
    const own = local.find((other) => other.role === one.role && isSure(other) && isSameMoment(other, one));
    return own ? { ...one, date: own.date } : one;
  });
}
