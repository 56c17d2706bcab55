/** Which known event an article reports: the nearest by likeness of text, accepted by what else speaks for it. */
import type { Candidate, Match, Reading } from '../model';
import { WEIGHTS } from './match-weights';
import { nearnessOf, type Subject, subjectOfReading } from './nearness';
import type { EventProfile } from './profile';
import { reasonsFor } from './reasons';
import { chanceOf, oddsOf, type Signs, signsOf } from './signs';
import type { Norms } from './weigh';

/** Known events that may be meant, as the library finds them by an article's query terms. */
export interface MatchLibrary {
  profiles: EventProfile[];
  /** Events in the library. */
  total: number;
  /** In how many of them each query term stands. */
  postings: Map<string, number>;
}

/** Events whose signs are read: the one that is meant is among the nearest. */
const MAX_READ = 8;
const MAX_CANDIDATES = 5;
/** Chance from which an event is taken for the one that is meant. */
const ACCEPT = 0.5;
/** Chance from which it may be. */
const MAYBE = 0.3;
/** Odds apart (as logarithms) up to which two events cannot be told apart. */
const CLOSE = 0.4;

export interface Judged {
  profile: EventProfile;
  near: Norms;
  signs: Signs;
  chance: number;
  odds: number;
}

function judge(subject: Subject, profile: EventProfile, near: Norms): Judged {
  const signs = signsOf(subject, profile, near);
  const odds = oddsOf(signs, WEIGHTS);
  return { profile, near, signs, odds, chance: chanceOf(odds) };
}

/** Likeliest first. */
export function judgeAll(subject: Subject, profiles: EventProfile[]): Judged[] {
  return profiles
    .map((profile) => ({ profile, near: nearnessOf(subject, profile) }))
    .toSorted((a, b) => b.near.whole - a.near.whole)
    .slice(0, MAX_READ)
    .map(({ profile, near }) => judge(subject, profile, near))
    .toSorted((a, b) => b.odds - a.odds);
}

/** Are there two that may both be meant, and neither more than the other? */
const isUndecided = ([first, second]: Judged[]): boolean =>
  first !== undefined && second !== undefined && second.chance >= MAYBE && first.odds - second.odds <= CLOSE;

export function match(reading: Reading, library: MatchLibrary): Match {
  const judged = judgeAll(subjectOfReading(reading), library.profiles);
  const [best] = judged;
  const undecided = isUndecided(judged);
  const candidates: Candidate[] = judged.slice(0, MAX_CANDIDATES).map(({ profile, signs, chance }) => ({
    event: profile.event,
    score: chance,
    reasons: reasonsFor(reading, profile, signs),
  }));
  const event = best && best.chance >= ACCEPT && !undecided ? best.profile.event : null;
  return { event, score: best?.chance ?? 0, candidates, undecided, also: [] };
}
