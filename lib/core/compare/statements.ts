/** The same utterance in the words of several reports: aligned passages in which somebody is quoted or reported. */
import type { Passage, Reading, Statement } from '../model';
import { groupsOf, type Tied } from './align';
import { mutualOf } from './claims';
import type { Place } from './field';

/** Utterances share at least this much; below it they only touch on one subject. */
const SURE = 1.5;

/** Somebody is named, or words stand in quotation marks. */
const isUttered = ({ passage }: Place): boolean =>
  passage.text !== '' &&
  (passage.details.some(({ kind }) => kind === 'attribution') || /["“”«»]/.test(passage.text));

function speakerOf(passage: Passage): string | null {
  const said = passage.details.find(({ attribution }) => attribution?.source);
  return said?.attribution?.source?.text ?? null;
}

/** Statements of two or more reports, the closest first; a title never stands for its report. */
export function statementsOf(pairs: Tied[], readings: Reading[]): Statement[] {
  const uttered = mutualOf(
    pairs.filter(
      ({ a, b, strength }) =>
        strength >= SURE && isUttered(a) && isUttered(b) && a.passage.index + b.passage.index > 1,
    ),
  );
  return groupsOf(uttered).map((group) => onePerReport(group).map((place) => said(place, readings)));
}

const onePerReport = (group: Place[]): Place[] =>
  group.filter((place, index) => group.findIndex(({ report }) => report === place.report) === index);

const said = ({ report, passage }: Place, readings: Reading[]): Statement[number] => ({
  report: readings[report]?.head.id ?? '',
  text: passage.text,
  speaker: speakerOf(passage),
});
