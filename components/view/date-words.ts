/** Dates and times of day (ISO 8601, EDTF with X for what is not known) as people write them, in the panel's language. */
import type { Words } from '../words';
import { dateFormat } from './date-format';

/** As a moment of UTC, so that no zone moves it; null where there is no such day. */
function utc(iso: string): Date | null {
  const date = new Date(`${iso}${iso.includes('T') ? 'Z' : ''}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

const write = (iso: string, language: string, shape: Intl.DateTimeFormatOptions): string | null => {
  const date = utc(iso);
  return date && dateFormat(language, shape).format(date);
};

const YEAR = { year: 'numeric' } as const;
const MONTH = { month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
/** A leap year that began on a Monday: day N of its January is weekday N. */
const SOME_YEAR = '2024';

type Form = [shape: RegExp, inWords: (parts: string[], words: Words) => string | null];

/** First form that fits. */
const FORMS: Form[] = [
  [/^(\d{4})$/, ([year = ''], { language }) => write(year, language, YEAR)],
  [/^(\d{4}-\d\d)$/, ([month = ''], { language }) => write(month, language, { ...YEAR, ...MONTH })],
  [/^(\d{4}-\d\d-\d\d)$/, ([day = ''], { language }) => write(day, language, { ...YEAR, ...DAY })],
  [
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)$/,
    ([moment = ''], { language }) => write(moment, language, { ...YEAR, ...DAY, ...CLOCK }),
  ],
  [/^(\d{3})X$/, ([decade], words) => between(`${decade}0`, `${decade}9`, words)],
  [/^(\d{2})XX$/, ([century], words) => between(`${century}00`, `${century}99`, words)],
  [
    /^XXXX-(\d\d)$/,
    ([month], words) => partial(write(`${SOME_YEAR}-${month}`, words.language, MONTH), 'year_unknown', words),
  ],
  [
    /^XXXX-(\d\d-\d\d)$/,
    ([day], words) => partial(write(`${SOME_YEAR}-${day}`, words.language, DAY), 'year_unknown', words),
  ],
  [
    /^XXXX-WXX-([1-7])$/,
    ([weekday], words) =>
      partial(
        write(`${SOME_YEAR}-01-0${weekday}`, words.language, { weekday: 'long' }),
        'week_unknown',
        words,
      ),
  ],
  [
    /^XXXX-XX-(\d\d)$/,
    ([day], words) =>
      partial(write(`${SOME_YEAR}-01-${day}`, words.language, { day: 'numeric' }), 'month_unknown', words),
  ],
  [/^XXXX/, (_, words) => words.t('date_unknown')],
];

type Unknown = 'year_unknown' | 'month_unknown' | 'week_unknown';
const partial = (known: string | null, unknown: Unknown, words: Words): string | null =>
  known && words.t(unknown, known);

function between(from: string, to: string, words: Words): string | null {
  const [first, last] = [utc(from), utc(to)];
  if (!/^[\d-]+$/.test(from + to) || from.length !== to.length || !first || !last || first > last)
    return null;
  const shape = from.length > 7 ? { ...YEAR, ...DAY } : from.length > 4 ? { ...YEAR, ...MONTH } : YEAR;
  return dateFormat(words.language, shape).formatRange(first, last);
}

function oneDate(edtf: string, words: Words): string | null {
  for (const [shape, inWords] of FORMS) {
    const parts = shape.exec(edtf)?.slice(1);
    if (parts) return inWords(parts, words);
  }
  return null;
}

/** "30 September 2020", "2 – 6 March 2021", "September, year not known"; null for what has no such form. */
export function dateWords(edtf: string, words: Words): string | null {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return oneDate(from, words);
  const [first, last] = [oneDate(from, words), oneDate(to, words)];
  return between(from, to, words) ?? (first && last && `${first} – ${last}`);
}

/** A day since 1970 as a date; '' beyond what a calendar holds. */
export function dayOf(day: number): string {
  const date = new Date(day * 86_400_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** A clock time with its zone: "8:45 PM UTC", "8:30 PM UTC+03:00". */
function oneTime(iso: string, words: Words): string | null {
  const [, clock, zone = ''] = /^T(\d\d:\d\d)(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  const time = clock === undefined ? null : write(`2024-01-01T${clock}`, words.language, CLOCK);
  return time && [time, zone && `UTC${zone.replace('Z', '')}`].filter(Boolean).join(' ');
}

/** "8:30 PM", "6:00 PM – 4:00 AM". */
export function timeWords(iso: string, words: Words): string | null {
  const times = iso.split('/').map((part) => oneTime(part, words));
  return times.every((time) => time !== null) ? times.join(' – ') : null;
}
