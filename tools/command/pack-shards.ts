/** Shards: a day of publication and a language, as `2026-11-26/en`. Folders and files are named so, and nothing else is. */
import type { ReportHead } from '../../lib/core/model';

/** Reports without a time, or with one that is still to come. */
const UNDATED = 'undated';
const DAY_MS = 86_400_000;

/** The day in Greenwich, where the time says more than a day. `now`: milliseconds since 1970. */
export function dayOf({ published }: Pick<ReportHead, 'published'>, now: number): string {
  const ms = published !== null && published.length >= 10 ? Date.parse(published) : Number.NaN;
  if (Number.isNaN(ms) || ms > now + DAY_MS || ms < 0) return UNDATED;
  return new Date(ms).toISOString().slice(0, 10);
}

/** So many days before (or after, below 0) a day. */
export const daysBefore = (day: string, days: number): string =>
  day === UNDATED ? UNDATED : new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** The language without its country or script. */
export function languageOf({ language }: Pick<ReportHead, 'language'>): string {
  const first = language.split('-')[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,8}$/.test(first) ? first : 'und';
}

export const shardOf = (report: ReportHead, now: number): string =>
  `${dayOf(report, now)}/${languageOf(report)}`;
