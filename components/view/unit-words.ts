/** Numbers with their units as people write them, in the panel's language: durations, sums, shares, measures. */
import type { Words } from '../words';

/** A number, or a range of two. */
export type Range = readonly [low: number, high: number];

/** "3", "2.5", "3/9"; null for what is no number. */
export function rangeOf(text: string): Range | null {
  const numbers = text.split('/').map(Number);
  const [low, high = low] = numbers;
  const isNumber = text !== '' && numbers.length < 3 && numbers.every(Number.isFinite);
  return isNumber && low !== undefined && high !== undefined ? [low, high] : null;
}

/** At most two decimals: more would feign a precision that no report has. */
export function numberWords([low, high]: Range, language: string, options: Intl.NumberFormatOptions = {}) {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    ...options,
  });
  return low < high ? format.formatRange(low, high) : format.format(low);
}

const inUnit = (range: Range, unit: string, language: string, digits: Digits = {}): string =>
  numberWords(range, language, { style: 'unit', unit, unitDisplay: 'long', ...digits });
type Digits = Pick<Intl.NumberFormatOptions, 'maximumSignificantDigits'>;

const DATE_UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

/** Numbers of a duration by unit, in order; null for what is none. */
function stretches(iso: string): Map<string, number> | null {
  const [, days = '', , clock = ''] = /^P([\d.YMWD]*)(T([\d.HMS]+))?$/.exec(iso) ?? [];
  const read = (text: string, units: Record<string, string>): [string, number][] =>
    [...text.matchAll(/(?<![\d.])([\d.]+)([A-Z])/g)].map(([, count, letter = '']) => [
      units[letter] ?? '',
      Number(count),
    ]);
  const all = [...read(days, DATE_UNITS), ...read(clock, TIME_UNITS)];
  const isWhole = all.length > 0 && all.every(([unit, count]) => unit !== '' && Number.isFinite(count));
  return isWhole ? new Map(all) : null;
}

/** "6 weeks", "2–6 months", "1 year, 6 months". */
export function durationWords(iso: string, { language }: Words): string | null {
  const [from = '', to = from] = iso.split('/');
  const [low, high] = [stretches(from), stretches(to)];
  if (!low || !high || (to !== from && low.size > 1)) return null;
  const parts = [...low].map(([unit, count]) => inUnit([count, high.get(unit) ?? count], unit, language));
  return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
}

const DAYS_IN = [
  ['year', 365.25],
  ['day', 1],
  ['hour', 1 / 24],
  ['minute', 1 / 1440],
  ['second', 1 / 86_400],
] as const;

/** Two of a unit at least, or one exactly. */
const suits = (high: number, size: number): boolean =>
  high / size >= 1.95 || Math.abs(high / size - 1) < 0.001;

/** Days as the unit in which people would tell as many of them. */
export function daysWords([low, high]: Range, { language }: Words): string {
  const [unit, size] = DAYS_IN.find(([, days]) => suits(high, days)) ?? DAYS_IN[4];
  const range: Range = [low / size, high / size];
  const maximumFractionDigits = range[1] < 20 ? 1 : 0;
  return numberWords(range, language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits });
}

/** "USD 3,500,000"; what is no currency of ISO 4217 keeps its name behind the number. */
export function moneyWords(range: Range, code: string, { language }: Words): string {
  if (!/^[A-Z]{3}$/.test(code)) return `${numberWords(range, language)} ${code}`;
  return numberWords(range, language, { style: 'currency', currency: code, currencyDisplay: 'code' });
}

export const percentWords = ([low, high]: Range, { language }: Words): string =>
  numberWords([low / 100, high / 100], language, { style: 'percent' });

/** Units that Intl has words for; the others stand as they are written. */
const INTL_UNITS: Record<string, string> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  mi: 'mile',
  yd: 'yard',
  ft: 'foot',
  in: 'inch',
  ha: 'hectare',
  acre: 'acre',
  'km/h': 'kilometer-per-hour',
  mph: 'mile-per-hour',
  'm/s': 'meter-per-second',
  kg: 'kilogram',
  g: 'gram',
  lb: 'pound',
  oz: 'ounce',
  st: 'stone',
  l: 'liter',
  ml: 'milliliter',
  gal: 'gallon',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  degree: 'degree',
  B: 'byte',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
  year: 'year',
};
const POWERS: Record<string, string> = { 2: '²', 3: '³' };

/** "64 kilometers", "12 km²", "magnitude 6.1". */
export function measureWords(range: Range, unit: string, words: Words, digits: Digits = {}): string {
  const { language } = words;
  if (unit === 'Mw') return words.t('magnitude', numberWords(range, language, digits));
  const known = INTL_UNITS[unit];
  if (known) return inUnit(range, known, language, digits);
  return `${numberWords(range, language, digits)} ${unit.replace(/[23]$/, (power) => POWERS[power] ?? power)}`;
}
