/**
 * The same utterance in the words of several reports: passages in which somebody is quoted or reported, grouped by what
 * is said, whether it stands there directly, in reported speech or in another translation.
 */
import type { Passage, Reading, Statement } from '../../model';
import type { Tied } from './align';
import { closest } from './closest';
import type { Field, Place } from './field';
import { groupsOf } from './groups';
import type { NameIndex } from './name-index';
import { areOthers, isUttered, type Utterance, utterancesIn, weigh } from './utterances';

/**
 * What two utterances share at least, in all and as a share of the shorter one. Below it they only touch on one subject;
 * one named person says many things, but few twice. Read by hand on the development half, of 29 groups 20 are one utterance;
 * by all ties of the passages, from 2.2 and .4 on, some 20 of 45.
 */
const SAME_SPEAKER = { sure: 1.1, share: 0.5 };
const ANY_SPEAKER = { sure: 2, share: 0.45 };

function isSaid(a: Utterance, b: Utterance, strength: number): boolean {
  const isOne = a.speakers.some((speaker) => b.speakers.includes(speaker));
  const { sure, share } = isOne ? SAME_SPEAKER : ANY_SPEAKER;
  return strength >= sure && strength >= share * Math.min(a.weight, b.weight) && !areOthers(a, b);
}

/** Pairs of passages that say the same, by what is said alone, those that share most first. */
function saying(pairs: Tied[], field: Field, names: NameIndex): Tied[] {
  const read = utterancesIn(field, names);
  const enough = pairs.filter(({ strength }) => strength >= ANY_SPEAKER.sure);
  const uttered = enough.filter(({ a, b }) => isUttered(a) && isUttered(b));
  return uttered
    .flatMap((pair) => {
      const [x, y] = [read(pair.a), read(pair.b)];
      const shared = pair.shared.filter((tie) => x.said.has(tie) && y.said.has(tie));
      const strength = weigh(shared, field);
      return isSaid(x, y, strength) ? [{ ...pair, strength, shared }] : [];
    })
    .sort((x, y) => y.strength - x.strength);
}

function speakerOf(passage: Passage): string | null {
  const said = passage.details.find(({ attribution }) => attribution?.source);
  return said?.attribution?.source?.text ?? passage.carried?.source ?? null;
}

const said = ({ report, passage }: Place, readings: Reading[]): Statement[number] => ({
  report: readings[report]?.head.id ?? '',
  text: passage.text,
  speaker: speakerOf(passage),
});

/** Statements of two or more reports, the closest first. */
export function statementsOf(pairs: Tied[], field: Field, names: NameIndex): Statement[] {
  const groups = groupsOf(closest(saying(pairs, field, names)), false);
  const isPart = (group: Place[]) =>
    groups.some((other) => other.length > group.length && group.every((place) => other.includes(place)));
  return groups
    .filter((group) => !isPart(group))
    .map((group) =>
      group.toSorted((a, b) => a.report - b.report).map((place) => said(place, field.readings)),
    );
}
