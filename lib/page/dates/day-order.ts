/**
 * Is 7/11/2021 the 7th of November or the 11th of July? Settled by the page's own evidence: its unambiguous dates first,
 * then its address, the days that its text names, the order of its other dates, at last by language and country.
 */
import type { FoundDate } from './read-date';

export interface OrderEvidence {
  /** Days that the page tells without ambiguity. */
  certain: string[];
  /** Days that the text names with the month in words. */
  named: string[];
  /** Orders that other dates of the page can only have. */
  orders: ('day-first' | 'month-first')[];
  url: string;
  language: string;
}

const DAY = 86_400_000;
const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
const nearest = (day: string, days: string[]) =>
  Math.min(Infinity, ...days.map((other) => apart(day, other)));

/** Two letters at the end of a host that tell no country. */
const NO_COUNTRY = /^(ai|co|eu|fm|gg|io|ly|me|sh|to|tv)$/;

/** The language with its country; where it names none, that of the host. */
function localeOf({ language, url }: OrderEvidence): string {
  if (/[-_][A-Z]{2}\b/.test(language)) return language;
  const country = /^[a-z]+:\/\/[^/:]*\.([a-z]{2})(?![^/:])/i.exec(url)?.[1] ?? '';
  const base = /^[a-z]{2,3}(?=-|$)/.exec(language)?.[0] ?? 'en';
  return country === '' || NO_COUNTRY.test(country) ? base : `${base}-${country}`;
}

/** Month before day, as Intl has it for a language and country; English without a country is taken for American. */
function monthFirst(evidence: OrderEvidence): boolean {
  const locale = localeOf({ ...evidence, language: evidence.language.replace(/^und\b/, 'en') });
  try {
    const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0);
    const at = (type: string) => parts.findIndex((part) => part.type === type);
    return at('month') < at('day') && at('day') < at('year');
  } catch {
    return false;
  }
}

/** The reading that a list of days supports, when it supports just one: within a day of it, and thrice as near. */
function byDays(date: FoundDate, days: string[], reach: number): string | null {
  const other = date.other ?? date.day;
  const [first, second] = [nearest(date.day, days), nearest(other, days)];
  if (Math.min(first, second) > reach || first === second) return null;
  return first < second ? date.day : other;
}

function byOrders(date: FoundDate, orders: string[]): string | null {
  const [order, more] = [...new Set(orders)];
  if (order === undefined || more !== undefined) return null;
  return order === 'day-first' ? date.day : date.other;
}

/** The date with its day settled; without ambiguity it stays as it is. */
export function settle(date: FoundDate, evidence: OrderEvidence): FoundDate {
  if (date.other === null) return date;
  const month = /\/(\d{4})[/-](\d{2})\//.exec(evidence.url);
  const byAddress = [date.day, date.other].find((day) => month && day.startsWith(`${month[1]}-${month[2]}`));
  const proven =
    byDays(date, evidence.certain, 2) ??
    byAddress ??
    byDays(date, evidence.named, 7) ??
    byOrders(date, evidence.orders);
  const day = proven ?? (monthFirst(evidence) ? date.other : date.day);
  return { ...date, day, other: null, ...(proven === null && { unproven: true }) };
}
