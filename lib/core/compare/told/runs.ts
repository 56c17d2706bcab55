/**
 * Words that two passages share in the same order and close together: "a night watchman noticed smoke" beside "a watchman
 * of the depot noticed the smoke". The heaviest chain of shared concepts, found by dynamic programming over the words
 * that meet, which are few.
 */
import { tokensOf } from '../../text/tokens';
import { addTo } from '../lists';
import { contentWords, readOnce, type Word, wordsIn } from '../words';

/** Content words of a passage that are looked at; sentences have fewer. */
const MAX_WORDS = 60;

export const wordsOf = (text: string): Word[] => contentWords(tokensOf(text)).slice(0, MAX_WORDS);
/** The same of a passage. */
export const firstWords = readOnce((place): Word[] => wordsIn(place).slice(0, MAX_WORDS));

/** Sums in another order may differ in their last digits. */
const ROUNDED = 1e-9;

/** A word that stands in both passages: where in each, what it weighs, and the heaviest chain that ends in it. */
interface Meeting {
  i: number;
  j: number;
  weight: number;
  /** Of the whole chain. */
  sum: number;
  back: Meeting | null;
}

const WHERE = new WeakMap<Word[], Map<string, number[]>>();
/** Where each concept stands; a passage meets many others. */
function whereIn(words: Word[]): Map<string, number[]> {
  const where = WHERE.get(words) ?? new Map<string, number[]>();
  if (WHERE.has(words)) return where;
  WHERE.set(words, where);
  words.forEach(({ concept }, at) => {
    addTo(where, concept, at);
  });
  return where;
}

/**
 * Do the words that meet weigh enough for a run? No chain goes over two words of the first passage that meet nothing, or
 * takes a word twice: of most pairs that alone tells that there is none.
 */
function mayRun(a: Word[], b: Word[], weightOf: (concept: string) => number, least: number): boolean {
  const where = whereIn(b);
  let [sum, gap] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const concept = a[i]?.concept ?? '';
    if (!where.has(concept)) {
      gap++;
      continue;
    }
    sum = gap > 1 ? weightOf(concept) : sum + weightOf(concept);
    gap = 0;
    if (sum >= least - ROUNDED) return true;
  }
  return false;
}

/** All words that meet, in the order of the first passage, then of the second. */
function meetingsOf(a: Word[], b: Word[], weightOf: (concept: string) => number): Meeting[] {
  const where = whereIn(b);
  const meetings: Meeting[] = [];
  for (let i = 0; i < a.length; i++) {
    const concept = a[i]?.concept ?? '';
    const all = where.get(concept);
    if (!all) continue;
    const weight = weightOf(concept);
    for (const j of all) meetings.push({ i, j, weight, sum: 0, back: null });
  }
  return meetings;
}

/**
 * One other content word may stand between two shared ones in one of the passages, but no number: it tells another
 * figure. Where both have another word, they may tell another thing.
 */
function follows(before: Meeting, next: Meeting, a: Word[], b: Word[]): boolean {
  const [x, y] = [next.i - before.i, next.j - before.j];
  if (x < 1 || y < 1 || x + y > 3) return false;
  return (x === 1 || !a[next.i - 1]?.isNumber) && (y === 1 || !b[next.j - 1]?.isNumber);
}

/** Shared words in both orders; `a[k]` and `b[k]` are the same concept. */
export interface Run {
  a: Word[];
  b: Word[];
  weight: number;
}

/** The last word of the heaviest chain. */
function heaviest(meetings: Meeting[], a: Word[], b: Word[]): Meeting | null {
  let top: Meeting | null = null;
  for (let at = 0; at < meetings.length; at++) {
    const meeting = meetings[at] as Meeting;
    meeting.back = heaviestBefore(meetings, at, a, b);
    meeting.sum = meeting.weight + (meeting.back?.sum ?? 0);
    if (meeting.sum > (top?.sum ?? 0)) top = meeting;
  }
  return top;
}

function heaviestBefore(meetings: Meeting[], end: number, a: Word[], b: Word[]): Meeting | null {
  const meeting = meetings[end] as Meeting;
  let back: Meeting | null = null;
  for (let at = end - 1; at >= 0; at--) {
    const before = meetings[at] as Meeting;
    if (meeting.i - before.i > 2) break;
    if (before.sum > (back?.sum ?? 0) && follows(before, meeting, a, b)) back = before;
  }
  return back;
}

function runOf(top: Meeting, a: Word[], b: Word[]): Run {
  const run: Run = { a: [], b: [], weight: top.sum };
  for (let last: Meeting | null = top; last; last = last.back) {
    run.a.push(a[last.i] as Word);
    run.b.push(b[last.j] as Word);
  }
  run.a.reverse();
  run.b.reverse();
  return run;
}

const weightIn = (meetings: Meeting[]): number => meetings.reduce((sum, { weight }) => sum + weight, 0);

/** The heaviest runs of two passages that have no word in common, at most `most`, none lighter than `least`. */
export function runsOf(
  a: Word[],
  b: Word[],
  weightOf: (concept: string) => number,
  { least, most }: { least: number; most: number },
): Run[] {
  const runs: Run[] = [];
  if (!mayRun(a, b, weightOf, least)) return runs;
  let meetings = meetingsOf(a, b, weightOf);
  while (runs.length < most && weightIn(meetings) >= least - ROUNDED) {
    const top = heaviest(meetings, a, b);
    if (!top || top.sum < least) break;
    const run = runOf(top, a, b);
    runs.push(run);
    meetings = meetings.filter(({ i, j }) => !run.a.includes(a[i] as Word) && !run.b.includes(b[j] as Word));
  }
  return runs;
}
