/** The time of day that follows a date in a stamp. */

const LEAD =
  '^[\\s\\u00a0t.,|•·@،–-]{0,5}(?:at |um |à |alle |a las |às |kl\\.? ?|klo |om |o |в |о |ساعت |الساعة |เวลา )?';
const HALF_BEFORE = '(?:(오전|오후|上午|下午|午前|午後)\\s?)?';
const HOUR = '(\\d{1,2})[:.h時点](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?';
const HALF_AFTER = '\\s?([ap]\\.?m\\.?|[صم](?![\\p{L}]))?';
const ZONE = '\\s?(z(?![\\p{L}])|utc|gmt)?\\s?(?:([+-]\\d{1,2})(?::?(\\d{2}))?)?(?!\\d)';
/** In small letters: see `any-case.ts`. */
const TIME = new RegExp(LEAD + HALF_BEFORE + HOUR + HALF_AFTER + ZONE, 'u');
const AFTERNOON = /^(p|م|오후|下午|午後)/;

/** What follows a minus is the end of a span ("12:00-13:00") where no zone is so far west; so far east there is none. */
function zoneOf(utc: string | undefined, hours: string | undefined, minutes = '00'): string {
  const isZone = Number(hours) >= -12 && Number(hours) <= 14 && Number(minutes) < 60;
  if (hours === undefined || !isZone) return utc ? 'Z' : '';
  return `${hours.slice(0, 1)}${hours.slice(1).padStart(2, '0')}:${minutes}`;
}

/** The time that follows a date (`THH:MM`, with seconds and zone where they are written), and how long it is written. */
export function timeAfter(rest: string): { time: string; length: number } {
  const [all = '', before, hours, minutes = '', seconds, after, utc, zoneHours, zoneMinutes] =
    TIME.exec(rest.toLowerCase()) ?? [];
  const half = before ?? after;
  const hour = half ? (Number(hours) % 12) + (AFTERNOON.test(half) ? 12 : 0) : Number(hours);
  if (all === '' || hour > 23 || Number(minutes) > 59) return { time: '', length: 0 };
  const exact = Number(seconds) < 60 && seconds;
  const clock = [String(hour).padStart(2, '0'), minutes, exact].filter(Boolean).join(':');
  return { time: `T${clock}${zoneOf(utc, zoneHours, zoneMinutes)}`, length: all.length };
}
