/**
 * What one report alone tells: names that no other report has, figures that meet no other report's, and passages whose
 * telling words stand nowhere else. Said only when another report was read whole.
 */
import type { Detail } from '../../model';
import type { Draft } from '../findings';
import { isReadAs } from '../languages';
import { type Field, isHeldElsewhere, type Place, tieOfName } from '../ties/field';
import { conceptOf } from '../ties/lexicon';
import type { NameIndex } from '../ties/name-index';
import type { Pair } from '../values/pairs';
import { isVague } from '../values/relation';
import type { Slot } from '../values/slots';
import { type Elsewhere, elsewhere } from './elsewhere';
import { newestPhrase } from './newest-phrase';

/** A slot that could be another report's with this likelihood is not called told by one. */
const MAY_MEET = 0.15;
const mayMeet = ({ score, evidence }: Pair): boolean => score >= MAY_MEET || evidence.head === 1;
/** Share of a passage's ties that no other report has, from which on the passage itself is told by one. */
const NOVEL = 0.55;
/** Passages with fewer ties tell too little to be sure. */
const MIN_TIES = 4;
/** A report may tell many things alone; the most telling ones are kept. */
const MAX_EACH = 16;

/** How telling each kind is when it stands alone; kinds without a weight need a passage that is new as a whole. */
const TELLING: Partial<Record<Detail['kind'], number>> = {
  casualties: 8,
  money: 8,
  count: 6,
  percent: 6,
  measure: 6,
  duration: 6,
  person: 5,
  organisation: 4,
  age: 3,
};

function noveltyOf({ links, report }: Place): number {
  const fresh = links.length < MIN_TIES ? [] : links.filter((tie) => !isHeldElsewhere(tie, report));
  return fresh.length / Math.max(1, links.length);
}

interface Lone {
  place: Place;
  detail: Detail;
  weight: number;
}

/** Figures that no pair could tie to another report's. */
function figures(slots: Slot[], others: Elsewhere): Lone[] {
  return slots
    .filter((slot) => TELLING[slot.kind] && !isVague(slot.best.detail))
    .filter(({ best }) => best.place.passage.index > 0 && !others.hasValue(best.detail))
    .map(({ best: { place, detail }, kind }) => ({
      place,
      detail,
      weight: (TELLING[kind] ?? 0) + 4 * noveltyOf(place),
    }));
}

/** Persons and organisations whom nobody else names, each at its first full mention. */
function names(places: Place[], others: Elsewhere, index: NameIndex): Lone[] {
  const seen = new Set<string>();
  return places.flatMap((place) =>
    place.passage.details.flatMap((detail) => {
      const tie = tieOfName(index, detail.value);
      const isNamed = detail.kind === 'person' || detail.kind === 'organisation';
      if (!isNamed || others.hasTie(tie) || seen.has(tie) || !detail.text.includes(' ')) return [];
      seen.add(tie);
      return [{ place, detail, weight: (TELLING[detail.kind] ?? 0) + 4 * noveltyOf(place) }];
    }),
  );
}

/** Passages that are new as a whole and have nothing telling by itself. */
function passages(places: Place[], told: Set<Place>, others: Elsewhere): Lone[] {
  return places.flatMap((place) => {
    const novelty = told.has(place) ? 0 : noveltyOf(place);
    const detail = novelty >= NOVEL ? newestPhrase(place, others) : null;
    return detail ? [{ place, detail, weight: 4 * novelty }] : [];
  });
}

function draftOf({ place, detail }: Lone, others: Elsewhere): Draft {
  const near = detail.about.map(conceptOf).filter((concept) => place.ties.includes(concept));
  const fresh = near.filter((concept) => !others.hasTie(concept));
  const shared = [...new Set([...fresh, ...near])].slice(0, 6);
  return { verdict: 'only', kind: detail.kind, mentions: [{ place, detail }], shared, rule: 'nowhere-else' };
}

function lonesOf(places: Place[], slots: Slot[], others: Elsewhere, index: NameIndex): Draft[] {
  const telling = [...figures(slots, others), ...names(places, others, index)];
  const told = new Set(telling.map(({ place }) => place));
  return [...telling, ...passages(places, told, others)]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_EACH)
    .map((lone) => draftOf(lone, others));
}

/** Findings that one report alone has, most telling first in each report. */
export function only(field: Field, slots: Slot[], candidates: Pair[], index: NameIndex): Draft[] {
  const meeting = new Set(candidates.filter(mayMeet).flatMap(({ a, b }) => [a, b]));
  const from = elsewhere(field);
  const lonely = field.readings.map((): Slot[] => []);
  for (const slot of slots) if (!meeting.has(slot)) lonely[slot.report]?.push(slot);
  return field.readings.flatMap((reading, report) => {
    const isReadElsewhere = field.readings.some((other, i) => i !== report && isReadAs(other, reading));
    if (!isReadElsewhere) return [];
    const places = (field.placesOf[report] ?? []).filter(({ passage }) => passage.index > 0);
    return lonesOf(places, lonely[report] ?? [], from(report), index);
  });
}
