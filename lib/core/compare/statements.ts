/** The same utterance in the words of several reports: aligned passages in which somebody is quoted or reported. */
import type { Passage, Reading, Statement } from '../model';
import { groupsOf, shareOf, type Tied } from './align';
import { closest } from './closest';
import type { Field, Place } from './field';

/** Utterances share at least this much … */
const SURE = 2.2;
/** … and at least this share of what the shorter of the two has; below it they only touch on one subject. */
const SHARE = 0.4;

/** Somebody is named, or words stand in quotation marks; a title never stands for its report. */
const isUttered = ({ passage }: Place): boolean =>
  passage.text !== '' &&
  passage.index > 0 &&
  (passage.details.some(({ kind }) => kind === 'attribution') ||
    passage.carried !== undefined ||
    /["“”«»]/.test(passage.text));

const isClose = (pair: Tied, field: Field): boolean => pair.strength >= SURE && shareOf(pair, field) >= SHARE;

function speakerOf(passage: Passage): string | null {
  const said = passage.details.find(({ attribution }) => attribution?.source);
  return said?.attribution?.source?.text ?? passage.carried?.source ?? null;
}

const said = ({ report, passage }: Place, readings: Reading[]): Statement[number] => ({
  report: readings[report]?.head.id ?? '',
  text: passage.text,
  speaker: speakerOf(passage),
});

const onePerReport = (group: Place[]): Place[] =>
  group
    .filter((place, index) => group.findIndex(({ report }) => report === place.report) === index)
    .sort((a, b) => a.report - b.report);

/** Statements of two or more reports, the closest first. */
export function statementsOf(pairs: Tied[], field: Field): Statement[] {
  const uttered = pairs.filter((pair) => isUttered(pair.a) && isUttered(pair.b) && isClose(pair, field));
  const groups = groupsOf(closest(uttered)).map(onePerReport);
  const isPart = (group: Place[]) =>
    groups.some((other) => other.length > group.length && group.every((place) => other.includes(place)));
  return groups
    .filter((group) => !isPart(group))
    .map((group) => group.map((place) => said(place, field.readings)));
}
