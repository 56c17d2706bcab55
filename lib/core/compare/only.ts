/**
 * What one report alone tells: passages whose telling words and names no other report has. Said only when another
 * report was read whole; the phrase shown is the passage's most telling detail.
 */
import type { Detail, Reading } from '../model';
import type { Field, Place } from './field';
import type { Draft } from './findings';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';
import { relationOf } from './relation';

/** Share of a passage's ties that no other report has, from which on it is told by one. */
const NOVEL = 0.55;
/** Passages with fewer ties tell too little to be sure. */
const MIN_TIES = 4;

interface Others {
  ties: Set<string>;
  details: Detail[];
}

function othersOf(field: Field, report: number): Others {
  const places = field.places.filter((place) => place.report !== report);
  return {
    ties: new Set(places.flatMap(({ ties }) => ties)),
    details: places.flatMap(({ passage }) => passage.details),
  };
}

/** How telling each kind is as the phrase of a passage that stands alone. */
const TELLING: Record<Detail['kind'], number> = {
  count: 6,
  casualties: 7,
  money: 7,
  percent: 6,
  measure: 6,
  age: 4,
  duration: 5,
  person: 5,
  organisation: 4,
  place: 4,
  date: 3,
  time: 3,
  cause: 3,
  modality: 2,
  attribution: 1,
};

function isTold(detail: Detail, { details }: Others): boolean {
  return details.some((other) => other.kind === detail.kind && relationOf(detail, other) === 'equal');
}

const newWords = (detail: Detail, others: Others, names: NameIndex): number =>
  detail.about.filter(
    (term) => !others.ties.has(conceptOf(term)) && !others.ties.has(`@${names.keyOf(term)}`),
  ).length;

/** The detail that tells most of what is new; null when all of them stand elsewhere too. */
function telling(place: Place, others: Others, names: NameIndex): Detail | null {
  const own = place.passage.details.filter((detail) => !isTold(detail, others));
  const weight = (detail: Detail) => TELLING[detail.kind] + newWords(detail, others, names);
  return own.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

function draftOf(place: Place, others: Others, names: NameIndex): [Draft, number] | null {
  const fresh = place.ties.filter((tie) => !others.ties.has(tie));
  if (place.ties.length < MIN_TIES || fresh.length / place.ties.length < NOVEL) return null;
  const detail = telling(place, others, names);
  if (!detail) return null;
  const shared = fresh.filter((tie) => detail.about.map(conceptOf).includes(tie));
  return [
    { verdict: 'only', kind: detail.kind, mentions: [{ place, detail }], shared, rule: 'nowhere-else' },
    fresh.length,
  ];
}

/** A report may tell many things alone; the most telling ones are kept. */
const MAX_EACH = 12;

/** Findings that one report alone has, most telling first in each report. */
export function only(field: Field, names: NameIndex): Draft[] {
  return field.readings.flatMap((_reading: Reading, report) => {
    const isWholeElsewhere = field.readings.some(
      (other, index) => index !== report && other.completeness === 'whole',
    );
    if (!isWholeElsewhere) return [];
    const others = othersOf(field, report);
    return field.places
      .filter((place) => place.report === report && place.passage.index > 0)
      .flatMap((place) => {
        const draft = draftOf(place, others, names);
        return draft ? [draft] : [];
      })
      .sort((x, y) => y[1] - x[1])
      .slice(0, MAX_EACH)
      .map(([draft]) => draft);
  });
}
