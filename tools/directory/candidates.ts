/** The facts that the directory is made of, and how much is known of a feed. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DOUBTFUL } from './rules';

/** In its canonical form: `cnr` is `sr-ME`. */
const Language = v.pipe(
  v.string(),
  v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
);
const Feed = v.object({
  url: v.string(),
  section: v.string(),
  /** Sources, cut by ` ; `: each its name, the day, and `answered` or `listed, not checked`; then remarks. */
  evidence: v.string(),
  language: v.optional(Language),
});
const Candidate = v.object({
  domain: v.string(),
  name: v.string(),
  country: v.string(),
  language: Language,
  agency: v.boolean(),
  aliases: v.array(v.string()),
  otherDomains: v.optional(v.array(v.string()), []),
  feeds: v.array(Feed),
});
export type CandidateFeed = v.InferOutput<typeof Feed>;
export type Candidate = v.InferOutput<typeof Candidate>;

export const readCandidates = (path: string): Candidate[] =>
  v.parse(v.array(Candidate), JSON.parse(readFileSync(path, 'utf8')));

/**
 * `answered`: this very address did; `answered-otherwise`: its form with http or with or without www did; `listed`: in a
 * list that somebody keeps; `doubtful`: only in lists that look partly guessed, or a later check found nothing there.
 */
export const GRADES = ['answered', 'answered-otherwise', 'listed', 'doubtful'] as const;
export type Grade = (typeof GRADES)[number];

const OTHER_FORM = /http or www variant|https form not checked/;
const NEGATIVE = /blocked|unreachable|did not answer|no public RSS|not valid or not updated/;

export const partsOfEvidence = ({ evidence }: CandidateFeed): string[] => evidence.split(' ; ');
const answers = (feed: CandidateFeed): string[] =>
  partsOfEvidence(feed).filter((part) => part.endsWith(', answered'));

/** Day of the latest check that it answered; null where none is known. */
export function dayOf(feed: CandidateFeed): string | null {
  const days = answers(feed).map((part) => /\d{4}-\d\d-\d\d(?=, answered$)/.exec(part)?.[0] ?? '');
  return days.toSorted().at(-1) || null;
}

export function gradeOf(feed: CandidateFeed): Grade {
  const parts = partsOfEvidence(feed);
  if (dayOf(feed)) return OTHER_FORM.test(feed.evidence) ? 'answered-otherwise' : 'answered';
  const lists = parts.filter((part) => part.endsWith('listed, not checked'));
  const isDoubtful = lists.every((part) => DOUBTFUL.some((list) => part.includes(list)));
  return isDoubtful || NEGATIVE.test(feed.evidence) ? 'doubtful' : 'listed';
}

/** Better ones first. */
export const byGrade = (one: CandidateFeed, other: CandidateFeed): number =>
  GRADES.indexOf(gradeOf(one)) - GRADES.indexOf(gradeOf(other));

/** What belongs together, by a name that each has; in the order of the first ones. */
export function grouped<T>(all: T[], nameOf: (one: T) => string): [name: string, group: T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups];
}
