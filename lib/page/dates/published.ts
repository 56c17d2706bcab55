/** When the page was published and changed: the day that its sources tell together, with the best place it stands in. */
import type { Stamp } from '../../core/stamp';
import { MAX_AGO } from './ago';
import { type DateSign, signsOf } from './date-signs';
import type { DateCandidate, DateSources, Role, Source } from './date-sources';
import { DATE_WEIGHTS } from './date-weights';
import { inOneZone } from './date-zones';
import { inAddress, inJsonLd, inMetas, inScripts } from './dates-in-head';
import { farAway, inAgo, inDateline, inMarkup, inTimes, labelled, saysUpdated, visible } from './dates-shown';
import { type OrderEvidence, settle } from './day-order';
import { datesIn, type FoundDate, isoOf } from './read-date';

export interface PageTimes {
  published: Stamp | null;
  modified: Stamp | null;
}

/** A day that is less likely than this stays unknown. */
export const ENOUGH = 0.5;
const MAX_PARAGRAPHS = 40;
const DAY = 86_400_000;

const SOURCES: Source[] = [
  ...[inAddress, inMetas, inJsonLd, inScripts],
  ...[inMarkup, inTimes, visible, farAway, labelled, inDateline],
];
/** Asked where the others leave something open: what a language says for "ago" takes the browser long to find out. */
const LAST: Source[] = [...SOURCES, inAgo];
const DAY_ONLY = '2020-09-30'.length;

/** Dates that the text tells. */
const datesOf = ({ lead, language }: DateSources): FoundDate[] =>
  lead.slice(0, MAX_PARAGRAPHS).flatMap((paragraph) => datesIn(paragraph, language));

function evidenceOf(page: DateSources, found: FoundDate[]): OrderEvidence {
  const named = datesOf(page);
  const certain = (dates: FoundDate[]) => dates.filter(({ other }) => other === null).map(({ day }) => day);
  return {
    ...{ certain: certain(found), named: certain(named), url: page.url, language: page.language },
    orders: [...found, ...named].flatMap(({ order }) => order ?? []),
  };
}

/** All that the page tells about its times, day and month in order, none of them still to come. */
export function dateCandidates(page: DateSources, sources = LAST): DateCandidate[] {
  const found = sources.flatMap((source) => source(page));
  const evidence = evidenceOf(
    page,
    found.map(({ date }) => date),
  );
  const latest = page.retrieved === null ? '9999' : new Date(page.retrieved + DAY).toISOString().slice(0, 10);
  const settled = found.map((one) => ({ ...one, date: settle(one.date, evidence) }));
  return inOneZone(settled.filter(({ date }) => date.day <= latest));
}

const weightOf = (signs: DateSign[]): number => signs.reduce((sum, sign) => sum + DATE_WEIGHTS[sign], 0);

interface Chosen {
  day: string;
  confidence: number;
}

/** The likeliest day; its likelihood among the others and that it is none of them, whose weight is nought. */
function likeliest(candidates: DateCandidate[], all: DateCandidate[]): Chosen | null {
  const days = [...new Set(candidates.map(({ date }) => date.day))];
  const odds = days.map((day) => ({ day, odds: Math.exp(weightOf(signsOf(day, all))) }));
  const sum = odds.reduce((total, one) => total + one.odds, 1);
  const best = odds.sort((a, b) => b.odds - a.odds)[0];
  return best && best.odds >= ENOUGH * sum ? { day: best.day, confidence: best.odds / sum } : null;
}

/** Of a day's sources the one with a time of day, of equally precise ones metadata: a live blog's entries have times too. */
function stampOf({ day, confidence }: Chosen, candidates: DateCandidate[], role: Role): Stamp | null {
  const told = candidates.filter(({ date }) => date.day === day);
  const ofRole = told.filter((one) => one.role === role);
  const best = (ofRole.length > 0 ? ofRole : told).sort(
    (a, b) => precision(b) - precision(a) || rank(a) - rank(b),
  )[0];
  return best
    ? { iso: isoOf(best.date), from: best.from, confidence: Math.round(confidence * 100) / 100 }
    : null;
}

const rank = ({ from }: DateCandidate): number => (from === 'meta' || from === 'json-ld' ? 0 : 1);

const precision = ({ date }: DateCandidate): number =>
  date.time === '' ? 0 : /Z|[+-]\d\d:/.test(date.time) ? 2 : 1;

/** A change is chosen as a publication is, among the changes alone. */
function modifiedOf(candidates: DateCandidate[]): Stamp | null {
  const changes = candidates
    .filter(({ role }) => role === 'modified')
    .map((one): DateCandidate => ({ ...one, role: 'published' }));
  const chosen = likeliest(changes, changes);
  return chosen && stampOf(chosen, changes, 'published');
}

function timesOf(candidates: DateCandidate[]): PageTimes {
  const chosen = likeliest(candidates, candidates);
  const published = chosen && stampOf(chosen, candidates, 'published');
  const modified = modifiedOf(candidates);
  const isLater = !published || !modified || modified.iso.slice(0, 10) >= published.iso.slice(0, 10);
  return { published, modified: isLater ? modified : null };
}

/** No time of day is missing, and no update that a line speaks of. */
function isWhole({ published, modified }: PageTimes, { near }: DateSources): boolean {
  if ((published?.iso.length ?? 0) <= DAY_ONLY) return false;
  return modified !== null || !near.lines.some(({ text }) => text.length <= MAX_AGO && saysUpdated(text));
}

/**
 * Nothing found stays null. A page that has a single stamp, and calls it an update, was published by then at the latest:
 * the stamp is given as both, with little confidence.
 */
export function readTimes(page: DateSources): PageTimes {
  const times = timesOf(dateCandidates(page, SOURCES));
  return page.retrieved === null || isWhole(times, page) ? times : timesOf(dateCandidates(page));
}
