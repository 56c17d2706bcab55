/** When the page was published and changed: the day that its sources tell together, with the best place it stands in. */
import type { Stamp } from '../core/model';
import { type DateCandidate, type DateSources, dateCandidates } from './date-sources';
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

/** The day with the greatest weight; of its sources the one with a time of day, then the weightiest. */
function choose(candidates: DateCandidate[]): Stamp | null {
  const weights = new Map<string, number>();
  for (const { date, weight } of candidates) weights.set(date.day, (weights.get(date.day) ?? 0) + weight);
  const [day, weight = 0] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (day === undefined || weight < ENOUGH) return null;
  const told = candidates.filter(({ date }) => date.day === day);
  const best = told.sort((a, b) => precision(b) - precision(a) || b.weight - a.weight)[0];
  return best ? { iso: isoOf(best.date), from: best.from } : null;
}

const precision = ({ date }: DateCandidate): number =>
  date.time === '' ? 0 : /Z|[+-]\d\d:/.test(date.time) ? 2 : 1;

/** Nothing found stays null; a page that tells only when it was changed has no published time. */
export function readTimes(page: DateSources): PageTimes {
  const candidates = dateCandidates(page);
  const evidence = evidenceOf(page, candidates);
  const settled = candidates.map((one) => ({ ...one, date: settle(one.date, evidence) }));
  const published = choose(settled.filter(({ role }) => role === 'published'));
  const modified = choose(settled.filter(({ role }) => role === 'modified'));
  const isLater = !published || !modified || modified.iso.slice(0, 10) >= published.iso.slice(0, 10);
  return { published, modified: isLater ? modified : null };
}
