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

/** A word that stands in both passages: where in each, and what it weighs. */
interface Meeting {
  i: number;
  j: number;
  weight: number;
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
    // Sums in another order may differ in their last digits.
    if (sum >= least - 1e-9) return true;
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
    for (const j of all) meetings.push({ i, j, weight });
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

/** A chain's last link: its whole weight and the link before it. */
interface Link {
  meeting: Meeting;
  weight: number;
  back: Link | null;
}

function heaviest(meetings: Meeting[], a: Word[], b: Word[]): Link | null {
  const links: Link[] = [];
  let top: Link | null = null;
  for (const meeting of meetings) {
    let back: Link | null = null;
    for (let at = links.length - 1; at >= 0; at--) {
      const link = links[at];
      if (!link || meeting.i - link.meeting.i > 2) break;
      if (follows(link.meeting, meeting, a, b) && link.weight > (back?.weight ?? 0)) back = link;
    }
    const link = { meeting, weight: meeting.weight + (back?.weight ?? 0), back };
    links.push(link);
    if (link.weight > (top?.weight ?? 0)) top = link;
  }
  return top;
}

function runOf(top: Link, a: Word[], b: Word[]): Run {
  const run: Run = { a: [], b: [], weight: top.weight };
  for (let link: Link | null = top; link; link = link.back) {
    const [x, y] = [a[link.meeting.i], b[link.meeting.j]];
    if (x) run.a.unshift(x);
    if (y) run.b.unshift(y);
  }
  return run;
}

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
  while (runs.length < most) {
    const top = heaviest(meetings, a, b);
    if (!top || top.weight < least) break;
    const run = runOf(top, a, b);
    runs.push(run);
    const used = new Set([...run.a, ...run.b]);
    meetings = meetings.filter(({ i, j }) => !used.has(a[i] as Word) && !used.has(b[j] as Word));
  }
  return runs;
}
