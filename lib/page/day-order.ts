/**
 * Is 7/11/2021 the 7th of November or the 11th of July? Settled by the page's own evidence: its unambiguous dates first,
 * then the days that its text names, then its address, at last by language and country.
 */
import type { FoundDate } from './read-date';

export interface OrderEvidence {
  /** Days that the page tells without ambiguity. */
  certain: string[];
  /** Days that the text names with the month in words. */
  named: string[];
  url: string;
  language: string;
}

const DAY = 86_400_000;
const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
const nearest = (day: string, days: string[]) =>
  Math.min(Infinity, ...days.map((other) => apart(day, other)));

/** Month before day: the United States, and English without a country unless its site has one. */
function monthFirst({ language, url }: OrderEvidence): boolean {
  const tag = language.toLowerCase();
  if (/^en-(us|ph)/.test(tag)) return true;
  if (!/^(en|und)?$/.test(tag)) return false;
  const host = /^[a-z]+:\/\/([^/:]*)/i.exec(url)?.[1] ?? '';
  return !/\.(uk|ie|au|nz|in|za|pk|ng|ke|eg|ae|sa|iq|my|sg|eu|de|fr|es|it|nl)$/.test(host);
}

/** The reading that a list of days supports, when it supports just one: within a day of it, and thrice as near. */
function byDays(date: FoundDate, days: string[], reach: number): string | null {
  const other = date.other ?? date.day;
  const [first, second] = [nearest(date.day, days), nearest(other, days)];
  if (Math.min(first, second) > reach || first === second) return null;
  return first < second ? date.day : other;
}

/** The date with its day settled; without ambiguity it stays as it is. */
export function settle(date: FoundDate, evidence: OrderEvidence): FoundDate {
  if (date.other === null) return date;
  const month = /\/(\d{4})[/-](\d{2})\//.exec(evidence.url);
  const byAddress = [date.day, date.other].find((day) => month && day.startsWith(`${month[1]}-${month[2]}`));
  const day =
    byDays(date, evidence.certain, 2) ??
    byAddress ??
    byDays(date, evidence.named, 7) ??
    (monthFirst(evidence) ? date.other : date.day);
  return { ...date, day, other: null };
}
