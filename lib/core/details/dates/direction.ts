/** Past or future: what the words around a date tell. Past by default. */
import { isVerb } from '../../text/verbs';
import { type Source, wordAt } from '../source';

export type Direction = 'past' | 'future' | 'none';

const FUTURE = new Set(
  "will 'll shall won't upcoming scheduled due expected expects plans planned planning tomorrow hopes intends set would".split(
    ' ',
  ),
);

const FUTURE_BEFORE = new Set('by until till is are starts begins opens'.split(' '));

const PAST = new Set(
  'was were had has have did said told met took went came made left fell struck hit killed began saw gave ran became won lost held sent spoke broke shot ago yesterday been'.split(
    ' ',
  ),
);

const REACH = 10;

/** Do the words around a date tell of what was, or of what will be? The nearest cue decides. */
export function directionOf(source: Source, from: number, to: number): Direction {
  if (FUTURE_BEFORE.has(wordAt(source, from - 1))) return 'future';
  const start = source.sentenceStart[from] ?? 0;
  const end = source.sentenceEnd[from] ?? 0;
  for (let step = 1; step <= REACH; step++) {
    for (const at of [from - step, to - 1 + step]) {
      if (at < start || at >= end) continue;
      const word = wordAt(source, at);
      if (FUTURE.has(word)) return 'future';
      if (PAST.has(word) || (/ed$/.test(word) && isVerb(word, wordAt(source, at - 1)))) return 'past';
    }
  }
  return 'none';
}
