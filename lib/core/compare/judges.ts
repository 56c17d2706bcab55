/**
 * Do two details of one kind claim the same of one act, or something else? One judge a kind; each looks for the act
 * first and has no opinion where there is none in common.
 */
import type { Detail } from '../model';
import { termsOf } from '../text/terms';
import type { Tied } from './align';
import { certainties } from './certainty';
import { conceptOf } from './lexicon';
import type { NameIndex } from './name-index';

export type ClaimKind = 'attribution' | 'modality' | 'cause';
export interface Judged {
  verdict: 'differs' | 'agrees';
  /** How surely both tell of one act; the highest pair of two passages counts. */
  fit: number;
}
type Judge = (a: Detail, b: Detail, tied: Tied, names: NameIndex) => Judged | null;

export const conceptsOf = (terms: string[]): Set<string> => new Set(terms.map(conceptOf));

/** Shared ties of the passages that both details are about. */
function sharedActs(a: Detail, b: Detail, { shared }: Tied): number {
  const [x, y] = [conceptsOf(a.about), conceptsOf(b.about)];
  return shared.filter((tie) => x.has(tie) && y.has(tie)).length;
}

/** Sources that anybody may be: a difference between them tells nothing. */
const VAGUE =
  /^(?:the |an? |his |her |its |their |several |some )?(?:he|she|they|it|who|we|i|police|cops|officials?|authorities|sources?|offices?|ministry|statements?|people|witnesses|residents|others?|many|media|excellency|reports?|newspapers?|spokes\w+|press service)$/i;
const isNamed = (source: string): boolean =>
  /\p{Lu}\p{Ll}|\p{Lu}{2}/u.test(source.replace(/^(?:The|A|An) /, ''));

/** In shared acts: what the same cue counts for ("reported" beside "reported"), and what makes two contents one. */
const SAME_CUE = 3;
const SAME_CONTENT = 4;
const termOfCue = ({ attribution }: Detail): string =>
  termsOf(attribution?.cue ?? '').join(' ') || (attribution?.cue ?? '');

/** Another source for the same content: both named, and neither a part of the other. */
function judgeSources(a: Detail, b: Detail, tied: Tied, names: NameIndex): Judged | null {
  const [x, y] = [a.attribution?.source?.text ?? '', b.attribution?.source?.text ?? ''];
  if (!isNamed(x) || !isNamed(y) || VAGUE.test(x) || VAGUE.test(y) || !a.value || !b.value) return null;
  const fit = sharedActs(a, b, tied) + (termOfCue(a) === termOfCue(b) ? SAME_CUE : 0);
  if (fit < SAME_CONTENT) return null;
  if (names.keyOf(a.value) === names.keyOf(b.value)) return { verdict: 'agrees', fit };
  const words = new Set(x.toLowerCase().split(/[^\p{L}]+/u));
  const isPart = y
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && words.has(word));
  return isPart ? null : { verdict: 'differs', fit };
}

const headOf = ({ head }: Detail): string => conceptOf(termsOf(head ?? '')[0] ?? '');
const actOf = (detail: Detail): string => conceptOf(detail.about[0] ?? '');

/** What the same verb counts for, in shared acts. */
const SAME_VERB = 2;
/** Hedges meet on the same act only: "might close" and "was planning to shut". */
function judgeHedges(a: Detail, b: Detail, tied: Tied): Judged | null {
  if (actOf(a) === '' || actOf(a) !== actOf(b)) return null;
  const verb = headOf(a) !== '' && headOf(a) === headOf(b) ? SAME_VERB : 0;
  const verdict = certainties(a.value, b.value);
  return verdict && { verdict, fit: sharedActs(a, b, tied) + verb };
}

/** Share of the shorter reason's words that make two reasons one. */
const SAME_REASON = 0.5;
const wordsOf = (detail: Detail): Set<string> => conceptsOf(detail.value.split(/\s+/).filter(Boolean));

/** Reasons of one act. */
function judgeCauses(a: Detail, b: Detail, tied: Tied): Judged | null {
  const fit = sharedActs(a, b, tied);
  if (fit === 0) return null;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  const isSame = shared >= SAME_REASON * Math.max(1, Math.min(x.size, y.size));
  return { verdict: isSame ? 'agrees' : 'differs', fit };
}

export const JUDGES: Record<ClaimKind, Judge> = {
  attribution: judgeSources,
  modality: judgeHedges,
  cause: judgeCauses,
};
