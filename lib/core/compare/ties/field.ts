/**
 * The field of a comparison: all passages of its reports with what ties them, and how much each tie weighs there.
 * A concept that stands in every other passage ("Iraq") weighs little, one that stands in two weighs nearly 1.
 */
import type { Passage, Reading } from '../../model';
import { termOf } from '../../text/terms';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';

/** A passage with its report's index and what it can be tied by. */
export interface Place {
  /** Its number in the field. */
  at: number;
  report: number;
  passage: Passage;
  /** Concepts of its words and names of whom it tells, each once. */
  ties: string[];
}

export interface Field {
  readings: Reading[];
  places: Place[];
  /** Weight of a tie, 0 to 1; 0 for what only one passage holds. */
  weightOf(tie: string): number;
  /** What all ties of a place weigh together. */
  totalOf(place: Place): number;
  /** Places that hold a tie. */
  holding(tie: string): Place[];
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

/** Prepares the passages of all reports for aligning and reconciling. Linear in their length. */
export function fieldOf(readings: Reading[], names: NameIndex): Field {
  const told = readings.flatMap(({ passages }, report) => passages.map((passage) => ({ report, passage })));
  const places = told.map((one, at): Place => ({ at, ...one, ties: tiesOf(one.passage, names) }));
  const holders = new Map<string, Place[]>();
  for (const place of places) {
    for (const tie of place.ties) {
      const list = holders.get(tie);
      if (list) list.push(place);
      else holders.set(tie, [place]);
    }
  }
  const scale = Math.log(1 + places.length);
  const weights = new Map<string, number>();
  for (const [tie, list] of holders) {
    if (list.length < 2 || list.length > MAX_HOLDERS) continue;
    weights.set(tie, (Math.log(1 + places.length / list.length) / scale) * (isName(tie) ? NAME_WEIGHT : 1));
  }
  const totals = new Map<Place, number>();
  for (const place of places) {
    totals.set(
      place,
      place.ties.reduce((sum, tie) => sum + (weights.get(tie) ?? 0), 0),
    );
  }
  return {
    readings,
    places,
    weightOf: (tie) => weights.get(tie) ?? 0,
    totalOf: (place) => totals.get(place) ?? 0,
    holding: (tie) => holders.get(tie) ?? [],
  };
}
