/** What a passage says in somebody's name. Who says it must not tie utterances: one person says many things. */
import type { Detail, Passage } from '../../model';
import { termsOf } from '../../text/terms';
import { type Field, type Place, tieOfName } from './field';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';

export interface Utterance {
  place: Place;
  /** Ties of what is said: those of the passage without the words and the name for who says it. */
  said: Set<string>;
  /** Sum of their weights. */
  weight: number;
  /** Ties of named speakers. */
  speakers: string[];
}

const NAMED = new Set<Detail['kind']>(['person', 'organisation']);

/** Somebody is named, or words stand in quotation marks; a title never stands for its report. */
export const isUttered = ({ passage }: Place): boolean =>
  passage.text !== '' &&
  passage.index > 0 &&
  (passage.details.some(({ attribution }) => attribution !== undefined) ||
    passage.carried !== undefined ||
    /["“”«»]/.test(passage.text));

/** Folded names within the words for who says it. */
function speakersIn({ details }: Passage): string[] {
  const sources = details.flatMap(({ attribution }) => attribution?.source ?? []);
  const isSource = ({ start, end }: Detail) => sources.some((one) => one.start <= start && end <= one.end);
  return details.filter((detail) => NAMED.has(detail.kind) && isSource(detail)).map(({ value }) => value);
}

/** Concepts of the words for who says it. */
function sourceWords({ details, carried }: Passage): string[] {
  const own = details.flatMap(({ attribution }) => attribution?.source?.text ?? []);
  return termsOf([...own, carried?.source ?? ''].join(' ')).map(conceptOf);
}

export const weigh = (ties: Iterable<string>, field: Field): number => {
  let sum = 0;
  for (const tie of ties) sum += field.weightOf(tie);
  return sum;
};

/** Reads passages as utterances, each once. */
export function utterancesIn(field: Field, names: NameIndex): (place: Place) => Utterance {
  const known = new Map<Place, Utterance>();
  const read = (place: Place): Utterance => {
    const speakers = speakersIn(place.passage).map((name) => tieOfName(names, name));
    const sources = new Set([...speakers, ...sourceWords(place.passage)]);
    const said = new Set(place.ties.filter((tie) => !sources.has(tie)));
    return { place, said, weight: weigh(said, field), speakers };
  };
  return (place) => {
    const utterance = known.get(place) ?? read(place);
    known.set(place, utterance);
    return utterance;
  };
}

/** Two named speakers, neither of whom the other passage so much as names. */
export function areOthers(a: Utterance, b: Utterance): boolean {
  const isAbsent = ({ speakers }: Utterance, { place }: Utterance) =>
    speakers.length > 0 && !speakers.some((speaker) => place.ties.includes(speaker));
  return isAbsent(a, b) && isAbsent(b, a);
}
