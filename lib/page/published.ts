/** When the page was published and changed: the day that its sources tell together, with the best place it stands in. */
import type { Stamp } from '../core/model';
import { type DateCandidate, type DateSources, dateCandidates, type Place } from './date-sources';
import { type OrderEvidence, settle } from './day-order';
import { datesIn, isoOf } from './read-date';

export interface PageTimes {
  published: Stamp | null;
  modified: Stamp | null;
}

/** A published time needs this much evidence: a lone stamp before the headline has it, half of one has not. */
const ENOUGH = 1.2;
const MAX_PARAGRAPHS = 40;

/** Days that the text names with the month in words. */
function namedDays(lead: string[], language: string): string[] {
  return lead
    .slice(0, MAX_PARAGRAPHS)
    .flatMap((paragraph) => datesIn(paragraph, language))
    .filter((date) => date.other === null)
    .map((date) => date.day);
}

function evidenceOf(page: DateSources, candidates: DateCandidate[]): OrderEvidence {
  const certain = candidates.filter(({ date }) => date.other === null).map(({ date }) => date.day);
  return { certain, named: namedDays(page.lead, page.language), url: page.url, language: page.language };
}

/** What shows on the page counts once, however many of its elements say it; metadata beside it counts on top. */
const GROUP: Record<Place, string> = {
  address: 'address',
  meta: 'meta',
  'json-ld': 'json-ld',
  time: 'shown',
  visible: 'shown',
};

function weightOf(candidates: DateCandidate[]): number {
  const best = new Map<string, number>();
  for (const { from, weight } of candidates)
    best.set(GROUP[from], Math.max(weight, best.get(GROUP[from]) ?? 0));
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The day with the greatest weight; of its sources the one with a time of day, then the weightiest. */
function choose(candidates: DateCandidate[]): Stamp | null {
  const days = [...new Set(candidates.map(({ date }) => date.day))];
  const weights = days.map(
    (day) => [day, weightOf(candidates.filter(({ date }) => date.day === day))] as const,
  );
  const [day, weight = 0] = weights.sort((a, b) => b[1] - a[1])[0] ?? [];
  if (day === undefined || weight < ENOUGH) return null;
  const told = candidates.filter(({ date }) => date.day === day);
  const best = told.sort(
    (a, b) => precision(b) - precision(a) || rank(a) - rank(b) || b.weight - a.weight,
  )[0];
  return best ? { iso: isoOf(best.date), from: best.from } : null;
}

/** Of equally precise ones metadata first: entries of a live blog have times of their own. */
const rank = ({ from }: DateCandidate): number => (from === 'meta' || from === 'json-ld' ? 0 : 1);

const precision = ({ date }: DateCandidate): number =>
  date.time === '' ? 0 : /Z|[+-]\d\d:/.test(date.time) ? 2 : 1;

/**
 * Nothing found stays null. A page that has a single stamp, and calls it an update, was published by then at the latest:
 * the stamp is given as both (right on 6 of the 8 measured pages that have no other).
 */
export function readTimes(page: DateSources): PageTimes {
  const candidates = dateCandidates(page);
  const evidence = evidenceOf(page, candidates);
  const settled = candidates.map((one) => ({ ...one, date: settle(one.date, evidence) }));
  const modified = choose(settled.filter(({ role }) => role === 'modified'));
  const published = choose(settled.filter(({ role }) => role === 'published')) ?? modified;
  const isLater = !published || !modified || modified.iso.slice(0, 10) >= published.iso.slice(0, 10);
  return { published, modified: isLater ? modified : null };
}
