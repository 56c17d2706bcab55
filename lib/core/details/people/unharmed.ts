/** Zeros that no number tells: "all escaped unharmed", "nobody was killed or injured". */
import { isPerson } from '../../text/nouns';
import { type Source, wordAt } from '../source';
import { AFTER_WORDS, type Harm } from './casualty-words';

export interface Zero {
  harm: Harm;
  from: number;
  to: number;
}

const UNHARMED = new Set(['unharmed', 'unhurt', 'uninjured', 'unscathed']);
const EVERYONE = new Set(['all', 'everyone', 'everybody', 'both', 'neither']);
const NOBODY = /^(?:nobody|none|neither)$/;
const MAX_BACK = 10;

/** Other people of the sentence are not: "two were hurt, three others escaped unharmed". */
const isElse = (word: string): boolean =>
  /^(?:others?|remaining|rest|another)$/.test(word) || AFTER_WORDS.has(word);

/** "All of the crew escaped unharmed"; one who was unhurt says nothing of the others. */
export function unharmedAt(source: Source, at: number): Zero | null {
  if (!UNHARMED.has(wordAt(source, at))) return null;
  let everyone = false;
  const first = source.sentenceStart[at] ?? 0;
  for (let i = at - 1; i >= Math.max(first, at - MAX_BACK); i--) {
    const word = wordAt(source, i);
    if (isElse(word) || /^[;:]$/.test(word)) return null;
    everyone ||= EVERYONE.has(word);
  }
  const from = /^(?:escaped|were|was|are|emerged|survived)$/.test(wordAt(source, at - 1)) ? at - 1 : at;
  return everyone ? { harm: 'injured', from, to: at + 1 } : null;
}

/** "No one was killed or injured": the second harm, which has no number of its own. */
export function neitherAt(source: Source, at: number): Zero | null {
  const harm = AFTER_WORDS.get(wordAt(source, at));
  if (!harm || wordAt(source, at - 1) !== 'or' || AFTER_WORDS.get(wordAt(source, at - 2)) === harm)
    return null;
  if (!AFTER_WORDS.has(wordAt(source, at - 2))) return null;
  const first = Math.max(source.sentenceStart[at] ?? 0, at - MAX_BACK);
  for (let i = at - 3; i >= first && !/^[,;:]$/.test(wordAt(source, i)); i--) {
    const none =
      NOBODY.test(wordAt(source, i)) ||
      (wordAt(source, i) === 'no' && (wordAt(source, i + 1) === 'one' || isPersonNear(source, i)));
    if (none) return { harm, from: at, to: at + 1 };
  }
  return null;
}

const isPersonNear = (source: Source, at: number): boolean =>
  /^(?:one|-)$/.test(wordAt(source, at + 1)) ||
  isPerson(wordAt(source, at + 1)) ||
  isPerson(wordAt(source, at + 2));
