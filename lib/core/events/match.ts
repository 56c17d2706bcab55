/** Which known event an article reports: the nearest by likeness of text, accepted by what else speaks for it. */
import type { Candidate, Match, Outline } from '../model';
import { type Common, commonOf, rarityOfCommon } from './common';
import type { Gist } from './gist';
import { askedKeys } from './keys';
import { WEIGHTS } from './match-weights';
import { SHORT_KEYS, SHORT_WEIGHTS } from './match-weights-short';
import { nearnessOf, type Subject, subjectOfReading } from './nearness';
import { type Likeness, likenesses, tellingPassages } from './passages';
import type { EventProfile } from './profile';
import { reasonsFor, type Terms, termsToShow } from './reasons';
import { chanceOf, type NearEvent, oddsOf, type Signs, signsOf } from './signs';

/** Events whose signs are read: the one that is meant is among the nearest. */
const MAX_READ = 5;
/** Part of the nearest one's likeness below which an event was never meant, nor told of in passing. */
const LEAST_NEAR = 0.2;
const MAX_CANDIDATES = 5;
/** Chance from which an event is taken for the one that is meant. */
const ACCEPT = 0.5;
/** Chance from which it may be. */
const MAYBE = 0.3;
/** Odds apart (as logarithms) up to which two events cannot be told apart. */
const CLOSE = 0.4;

export interface Judged {
  profile: EventProfile;
  signs: Signs;
  alike: Likeness[];
  odds: number;
}

/** Of a text without a day, its day says nothing in any case. */
export const isShort = ({ keys, published }: Gist): boolean => keys.length < SHORT_KEYS && published !== null;

const isBrief = (gist: Gist, { gists }: EventProfile): boolean => isShort(gist) || gists.every(isShort);

/** Two or three rare words in common are chance, whatever share of two short texts they are: then the odds are no more. */
const LEAST_SHARED = 12;
const DOUBTED = -1;
const mostFor = (reports: Common[]): number =>
  reports.some((report) => rarityOfCommon(report) >= LEAST_SHARED) ? Number.POSITIVE_INFINITY : DOUBTED;

function nearEvent(subject: Subject, profile: EventProfile): NearEvent {
  const reports = commonOf(subject.gist, profile);
  return { profile, reports, near: nearnessOf(subject, profile, reports) };
}

/** `rival`: likeness of the nearest other event. */
function judge({ gist, passages }: Subject, event: NearEvent, rival: number): Judged {
  const { profile, reports } = event;
  const alike = likenesses(passages, reports);
  const signs = signsOf(gist, event, alike, rival);
  const odds = isBrief(gist, profile)
    ? Math.min(oddsOf(signs, SHORT_WEIGHTS), mostFor(reports))
    : oddsOf(signs, WEIGHTS);
  return { profile, signs, alike, odds };
}

/** The nearest events with their signs, nearest first. */
export function judgeAll(subject: Subject, profiles: EventProfile[]): Judged[] {
  const all = profiles
    .map((profile) => nearEvent(subject, profile))
    .toSorted((a, b) => b.near.whole - a.near.whole);
  const [best = 0, next = 0] = all.map(({ near }) => near.whole);
  return all
    .slice(0, MAX_READ)
    .filter(({ near }) => near.whole >= LEAST_NEAR * best)
    .map((event, at) => judge(subject, event, at === 0 ? next : best));
}

/** Are there two that may both be meant, and neither more than the other? */
const isUndecided = ([first, second]: Judged[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  chanceOf(second.odds) >= MAYBE &&
  first.odds - second.odds <= CLOSE;

/** The event that is meant. */
const meantOf = ([best]: Judged[]): Judged | undefined =>
  best && chanceOf(best.odds) >= ACCEPT ? best : undefined;

/** Events that some passages tell of, besides those that are meant. */
function alsoTold(others: Judged[]): Match['also'] {
  return others.flatMap(({ profile, alike, odds }) => {
    const told = tellingPassages(alike);
    if (told.length === 0) return [];
    const passages = told.map(({ passage }) => passage).toSorted((a, b) => a - b);
    return [
      { event: profile.event, score: Math.max(chanceOf(odds), ...told.map(({ share }) => share)), passages },
    ];
  });
}

/** Below this chance an event is not meant, and nobody asks why it would be. */
const HARDLY = 0.05;

function candidateOf(terms: () => Terms, { profile, signs, odds }: Judged): Candidate {
  const score = chanceOf(odds);
  return {
    event: profile.event,
    score,
    reasons: score < HARDLY ? [] : reasonsFor(terms(), profile, signs),
  };
}

/** An article made ready for being matched: once, whatever it is matched with. */
export interface Asked {
  subject: Subject;
  /** What its event is looked up by (`askedKeys`). */
  keys(): ReadonlyMap<number, number>;
  /** Read when an event comes near: most articles are of none. */
  terms(): Terms;
  /** Makes all that may be needed, while there is nothing else to do. */
  ready(): void;
}

const ASKED = new WeakMap<Outline, Asked>();

/** Where the nearest event is of the article alone, the same reading is matched again with the others. */
export function askedOf(reading: Outline): Asked {
  const asked = ASKED.get(reading) ?? madeReady(reading);
  ASKED.set(reading, asked);
  return asked;
}

/** Makes it when it is first asked for. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function madeReady(reading: Outline): Asked {
  const subject = subjectOfReading(reading);
  const terms = later(() => termsToShow(reading));
  const ready = (): void => void [subject.passages, terms()];
  return { subject, keys: later(() => askedKeys(subject.gist)), terms, ready };
}

export const match = (reading: Outline, profiles: EventProfile[]): Match =>
  matchAsked(askedOf(reading), profiles);

/** `profiles`: events that may be meant, as they are found by the article's keys (`keys.ts`). */
export function matchAsked({ subject, terms }: Asked, profiles: EventProfile[]): Match {
  const judged = judgeAll(subject, profiles).toSorted((a, b) => b.odds - a.odds);
  const undecided = isUndecided(judged);
  const meant = undecided ? judged.slice(0, 2) : [meantOf(judged)];
  return {
    event: undecided ? null : (meant[0]?.profile.event ?? null),
    score: judged[0] ? chanceOf(judged[0].odds) : 0,
    candidates: judged.slice(0, MAX_CANDIDATES).map((one) => candidateOf(terms, one)),
    undecided,
    also: alsoTold(judged.filter((one) => !meant.includes(one))),
  };
}
