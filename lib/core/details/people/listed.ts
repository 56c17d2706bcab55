/** "two rifles and a pistol": an article counts one where it stands in a list with numbers; alone it counts nothing. */
import { isPlural } from '../../text/nouns';
import { termOf } from '../../text/terms';
import { type Head, headRight } from '../head';
import { type Source, wordAt } from '../source';

/** Quantities in other words, and what is no thing: "two years and a day", "three men and a half". */
const NO_THING =
  /^(?:half|third|quarter|few|lot|dozen|couple|pair|number|series|total|day|week|month|year|hour|minute|time|bit|host|variety|range|way|chance|sense|reason|fact|result|claim|promise|call|plan|need|lack|threat|vow|move|blow|warning)$/;

/** What may stand behind the last thing of a list; "and a film was made" is another clause. */
const ENDS = /^(?:|[.,;:)(]|and|or|were|are|in|at|on|from|with|for|near|inside|who|as|by|when|after|before)$/;

const MAX_BACK = 8;

/** Does the counted item of a list end right before `to`? It has a number, then words, no verb's comma between. */
function isCountedBefore(source: Source, to: number): boolean {
  const first = Math.max(source.sentenceStart[to] ?? 0, to - MAX_BACK);
  for (let at = to - 1; at >= first; at--) {
    const number = source.numbers[at];
    if (number) return number.value >= 2 && headRight(source, number.to)?.to === to;
    if (source.tokens[at]?.kind === 'mark' && !/^[-’']$/.test(wordAt(source, at))) return false;
  }
  return false;
}

/** "…, a pistol, 13 shells": the list goes on with a number. */
function isCountedBehind(source: Source, at: number): boolean {
  const next = /^(?:and)$/.test(wordAt(source, at + 1)) ? at + 2 : at + 1;
  return /^(?:,|and)$/.test(wordAt(source, at)) && source.numbers[next] !== undefined;
}

/** The thing that the article at `at` counts; null where it stands in no list of counted things. */
export function listedAt(source: Source, at: number): Head | null {
  if (!/^an?$/.test(wordAt(source, at)) || source.numbers[at]) return null;
  if (NO_THING.test(wordAt(source, at + 1))) return null;
  const joint = wordAt(source, at - 1);
  const before = joint === 'and' && wordAt(source, at - 2) === ',' ? at - 2 : at - 1;
  if ((joint !== 'and' && joint !== ',') || !isCountedBefore(source, before)) return null;
  const head = headRight(source, at + 1, true);
  if (!head || head.to - at > 4 || NO_THING.test(wordAt(source, head.to - 1))) return null;
  if (termOf(wordAt(source, head.to - 1)) === null || isPlural(wordAt(source, head.to - 1))) return null;
  if (joint === ',' && !isCountedBehind(source, head.to)) return null;
  return ENDS.test(wordAt(source, head.to)) ? head : null;
}
