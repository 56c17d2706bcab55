/**
 * The field of a comparison: all passages of its reports with what ties them, and how much each tie weighs there.
 * A concept that stands in every other passage ("Iraq") weighs little, one that stands in two weighs nearly 1.
 */
import type { Passage, Reading } from '../../model';
import { termOf } from '../../text/terms';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';

/** A concept or a name of a field, one object for all passages that hold it: they meet in it, whatever it is called. */
export interface Tie {
  name: string;
  /** Its number in the field. */
  at: number;
  /** 0 to 1; 0 for what only one passage holds. */
  weight: number;
  /** In their order. */
  holders: Place[];
}

/** A passage with its report's index and what it can be tied by. */
export interface Place {
  /** Its number in the field. */
  at: number;
  report: number;
  passage: Passage;
  /** Concepts of its words and names of whom it tells, each once. */
  ties: string[];
  /** The same, as the field knows them. */
  links: Tie[];
  /** What was read of it, by reader (`readOnce`). */
  read: (object | undefined)[];
}

export interface Field {
  readings: Reading[];
  /** In the order of their reports. */
  places: Place[];
  /** By report. */
  placesOf: Place[][];
  /** How many ties there are. */
  ties: number;
  /** Weight of a tie, 0 to 1; 0 for what only one passage holds. */
  weightOf(tie: string): number;
  /** What all ties of a place weigh together. */
  totalOf(place: Place): number;
  /** Does a report other than this one hold the tie? */
  isElsewhere(tie: string, report: number): boolean;
}

/** Names tie less than words: the same persons act in many passages. */
const NAME_WEIGHT = 0.7;
const NAME = '@';
export const isName = (tie: string): boolean => tie.startsWith(NAME);
/** Ties in more places than this are passed over: they tell nothing, and the cost would grow with all pairs. */
const MAX_HOLDERS = 60;

/** The tie of a folded name: marked, so that a word and a name never meet. */
export const tieOfName = (names: NameIndex, folded: string): string => NAME + names.keyOf(folded);

const CAPITALS = /^\p{Lu}{2,}$/u;
/** Are most of its letters capitals? Then capitals make no acronym: headlines may be printed so. */
const isShouted = (text: string): boolean =>
  2 * (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0);

/** The terms of a passage; shouted ones as they would be told in a calm voice. */
function calmTerms({ terms, text }: Passage): string[] {
  const shouted = terms.filter((term) => CAPITALS.test(term)).length;
  if (4 * shouted < terms.length || !isShouted(text)) return terms;
  return terms.flatMap((term) => (CAPITALS.test(term) ? (termOf(term.toLowerCase()) ?? []) : term));
}

function tiesOf(passage: Passage, names: NameIndex): string[] {
  const concepts = calmTerms(passage).map(conceptOf);
  const persons = passage.names.map((name) => tieOfName(names, name));
  return [...new Set([...concepts, ...persons])];
}

/** Links the places with their ties, and these with the places. */
function link(places: Place[]): Map<string, Tie> {
  const ties = new Map<string, Tie>();
  for (const place of places) {
    for (const name of place.ties) {
      const tie = ties.get(name) ?? { name, at: ties.size, weight: 0, holders: [] };
      if (tie.holders.length === 0) ties.set(name, tie);
      tie.holders.push(place);
      place.links.push(tie);
    }
  }
  return ties;
}

/** Is a place of another report among the holders, which stand in their reports' order? */
export const isHeldElsewhere = ({ holders }: Tie, report: number): boolean =>
  holders[0]?.report !== report || holders.at(-1)?.report !== report;

/** Prepares the passages of all reports for aligning and reconciling. Linear in their length. */
export function fieldOf(readings: Reading[], names: NameIndex): Field {
  const places: Place[] = [];
  const placesOf = readings.map(({ passages }, report) =>
    passages.map((passage): Place => {
      const ties = tiesOf(passage, names);
      const place = { at: places.length, report, passage, ties, links: [], read: [] };
      places.push(place);
      return place;
    }),
  );
  const ties = link(places);
  const scale = Math.log(1 + places.length);
  for (const tie of ties.values()) {
    const { length } = tie.holders;
    if (length < 2 || length > MAX_HOLDERS) continue;
    tie.weight = (Math.log(1 + places.length / length) / scale) * (isName(tie.name) ? NAME_WEIGHT : 1);
  }
  const totals = places.map(({ links }) => links.reduce((sum, { weight }) => sum + weight, 0));
  return {
    readings,
    places,
    placesOf,
    ties: ties.size,
    weightOf: (tie) => ties.get(tie)?.weight ?? 0,
    totalOf: ({ at }) => totals[at] ?? 0,
    isElsewhere: (name, report) => {
      const tie = ties.get(name);
      return tie !== undefined && isHeldElsewhere(tie, report);
    },
  };
}
