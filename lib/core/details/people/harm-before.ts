/** What happened to people, told before them: "killing 12", "the death toll rose to 24", "claimed 12 lives". */
import { type Source, wordAt } from '../source';
import { AFTER_WORDS, BEFORE_VERBS, type Harm, TOLLS, TWO_WORDS } from './casualty-words';
import type { Group } from './groups';

interface Before {
  harm: Harm;
  from: number;
  /** The noun that is counted, where the people have none: "toll". */
  head?: number;
}

const MAX_BEFORE = 4;

export const SKIPPED = new Set(
  'at least more than some about another a an the up to as many over nearly almost an estimated around all other further additional total of these those lives life'.split(
    ' ',
  ),
);

/** "killing at least 10", "claimed the lives of 12", "left two dead": the verb before the number. */
export function harmBefore(source: Source, group: Group): Before | null {
  const start = group.from;
  for (let i = 1; i <= MAX_BEFORE; i++) {
    const word = wordAt(source, start - i);
    const two = TWO_WORDS.get(`${wordAt(source, start - i - 1)} ${word}`);
    if (two) return { harm: two, from: word === 'death' ? start - i - 2 : start - i - 1 };
    const harm = BEFORE_VERBS.get(word);
    if (harm && isAttempt(source, start - i)) return null;
    if (harm && !isPassive(source, start - i)) return { harm, from: start - i };
    if (!SKIPPED.has(word)) break;
  }
  return (
    livesBefore(source, group) ??
    tollBefore(source, start) ??
    changeBefore(source, group) ??
    figureBefore(source, group)
  );
}

/** "tried to kill another man", "threatened to kill 12": nobody died of that. */
function isAttempt(source: Source, at: number): boolean {
  if (wordAt(source, at - 1) !== 'to') return false;
  for (let i = at - 2; i >= at - 4; i--) if (ATTEMPTS.test(wordAt(source, i))) return true;
  return false;
}
const ATTEMPTS =
  /^(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|threat(?:s|en|ens|ened|ening)?|want(?:s|ed)?|conspir(?:ed|ing|acy)|order(?:s|ed)?|intend(?:s|ed)?|intent|fail(?:s|ed)?|vow(?:s|ed)?|hop(?:ed|ing)|offer(?:ed)?|ready|prepared|capable|enough)$/;

/** "were killed, 12 of them children": the verb belongs to what is before it. */
const isPassive = (source: Source, at: number): boolean =>
  /^(?:was|were|been|being|is|are|be)$/.test(wordAt(source, at - 1));

/** "claimed 12 lives", "claimed the lives of 12". */
function livesBefore(source: Source, group: Group): Before | null {
  const { from, head } = group;
  if (
    /^(?:claim|claims|claimed|claiming|cost|took)$/.test(wordAt(source, from - 1)) &&
    head &&
    wordAt(source, head.to - 1) === 'lives'
  )
    return { harm: 'dead', from: from - 1 };
  if (wordAt(source, from - 1) !== 'of' || wordAt(source, from - 2) !== 'lives') return null;
  return { harm: 'dead', from: /^claim/.test(wordAt(source, from - 4)) ? from - 4 : from - 2 };
}

/** "the death toll rose to 24", "the number of injured stood at 80", "deaths of three", "the injury of three". */
function tollBefore(source: Source, start: number): Before | null {
  const link = wordAt(source, start - 1);
  for (let i = 1; i <= MAX_TOLL; i++) {
    const at = start - i;
    const word = wordAt(source, at);
    if (/^[.;]$/.test(word) || (word === ':' && i > 1) || source.numbers[at]) return null;
    const harm = TOLLS.get(word);
    if (!harm) continue;
    if (source.taken[at]) return null;
    if (word === 'toll' && (link === 'of' ? i === 2 : TOLL_LINK.test(link)))
      return { harm, from: i > NEAR ? start : pastDeath(source, at), head: at };
    const linked = link === 'of' ? i === 2 : /^(?:to|at|is|was|were|from|past)$/.test(link) && i <= 5;
    if (linked) return { harm, from: at, head: at };
  }
  return null;
}
const pastDeath = (source: Source, at: number): number => (wordAt(source, at - 1) === 'death' ? at - 1 : at);

/** A phrase that is longer would claim other values: "the toll from the quake a day before rose to 10". */
const NEAR = 6;
const MAX_TOLL = 14;
const TOLL_LINK =
  /^(?:to|at|is|was|been|be|from|past|hits?|hit|reach(?:es|ed)?|pass(?:es|ed)|tops?|topped|exceed(?:s|ed)|cross(?:es|ed)|surpass(?:es|ed)|now|currently|toll|as|:)$/;

/** "rose from 3 to 9", "earlier put at 12, rose to 15", "died, up from 12": the harm is told with the other number. */
function changeBefore(source: Source, { from, head }: Group): Before | null {
  const link = wordAt(source, from - 1);
  if (
    (head && wordAt(source, head.to - 1) !== 'people') ||
    !(/^(?:to|from|with)$/.test(link) || isStanding(source, from))
  )
    return null;
  const compared = COMPARED.has(`${wordAt(source, from - 2)} ${link}`);
  const first = Math.max(source.sentenceStart[from] ?? 0, from - MAX_CHANGE);
  let passed = compared;
  for (let at = from - 2; at >= first; at--) {
    const word = wordAt(source, at);
    if (/^[.;:]$/.test(word)) return null;
    const harm = TOLLS.get(word) ?? (compared ? AFTER_WORDS.get(word) : undefined);
    if (harm) return passed ? { harm, from, head: compared ? undefined : at } : null;
    if (!source.numbers[at]) continue;
    if (!compared && (passed || !/^(?:from|at|to)$/.test(wordAt(source, at - 1)))) return null;
    passed = true;
  }
  return null;
}
const MAX_CHANGE = 14;
/** "put at 24 before, now stands at 31". */
const isStanding = (source: Source, at: number): boolean =>
  wordAt(source, at - 1) === 'at' && /^(?:stand|stands|stood|standing)$/.test(wordAt(source, at - 2));
const COMPARED = new Set(['up from', 'down from', 'compared with', 'compared to']);

/** "45 died; others put the figure at 120", "the 12 dead, since revised to 15": what it is of was told before in the sentence. */
function figureBefore(source: Source, { from, head }: Group): Before | null {
  if (head || !/^(?:at|to|of|as)$/.test(wordAt(source, from - 1))) return null;
  const said = wordAt(source, from - 2);
  if (!FIGURES.has(said) && !REVISED.test(said)) return null;
  const first = Math.max(source.sentenceStart[from] ?? 0, from - 2 * MAX_TOLL);
  for (let at = from - 3; at >= first; at--) {
    const harm = AFTER_WORDS.get(wordAt(source, at)) ?? BEFORE_VERBS.get(wordAt(source, at));
    if (harm) return REVISED.test(said) ? { harm, from } : { harm, from: from - 2, head: from - 2 };
  }
  return null;
}
const REVISED = /^(?:revised|corrected|amended|updated)$/;
const FIGURES = new Set(['figure', 'number', 'total', 'count', 'tally', 'toll']);
