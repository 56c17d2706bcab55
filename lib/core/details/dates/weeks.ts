/** Weekdays, weeks and weekends counted from the day of publication. */
import { weekdayOf } from '../../text/calendar';
import type { Direction } from './direction';
import { type Resolved, span, stretch, unknown, wholeDay } from './spans';

/** The weekday nearest to the anchor in a direction; the day itself counts for the past. */
function weekdayNear(anchor: number, weekday: number, direction: Direction): number {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return direction === 'future' ? (back === 0 ? anchor : anchor + 7 - back) : anchor - back;
}

export function weekdayDate(anchor: number | null, weekday: number, direction: Direction): Resolved {
  if (anchor === null) return span(`XXXX-WXX-${weekday}`, null, null);
  return wholeDay(weekdayNear(anchor, weekday, direction));
}

/** The weekday in the week that lies `weeks` from the anchor's. */
export function weekdayInWeek(anchor: number | null, weekday: number, weeks: number): Resolved {
  if (anchor === null) return span(`XXXX-WXX-${weekday}`, null, null);
  return wholeDay(anchor - weekdayOf(anchor) + weekday + 7 * weeks);
}

/** Monday to Sunday of the week that lies `weeks` from the anchor's. */
export function weekAt(anchor: number | null, weeks: number): Resolved {
  if (anchor === null) return unknown;
  const monday = anchor - weekdayOf(anchor) + 1 + 7 * weeks;
  return stretch(monday, monday + 6);
}

/** Saturday and Sunday: of this week, or `weeks` from it. On a Monday "the weekend" is that of yesterday. */
export function weekendAt(anchor: number | null, weeks: number): Resolved {
  if (anchor === null) return unknown;
  const saturday = anchor - weekdayOf(anchor) + 6 + 7 * weeks;
  return stretch(saturday, saturday + 1);
}
