/** What speaks for and against an article being about an event, as numbers that learned weights are laid on. */
import { type Common, heldBy } from './common';
import type { Gist } from './gist';
import { selfLikeness } from './nearness';
import { type Likeness, nearestShare } from './passages';
import type { EventProfile } from './profile';
import { dateSigns } from './signs-dates';
import { leadSigns } from './signs-leads';
import { numberSigns } from './signs-numbers';
import type { InViews } from './weigh';

/**
 * What each sign may speak for: 1 for the event, -1 against it. Where its learned weight would have the other sign, it
 * is left out: collections of news have accidents (all of one event from one year) that must not be learned.
 */
export const SIGNS = {
  lead: 1,
  facts: 1,
  /** The nearest two passages: what a statement or a scene is told in. */
  passage: 1,
  /** The more reports an event has, the nearer to it is any article. */
  passageOfMany: -1,
  reports: -1,
  /** A short article is less near to any event. */
  short: 1,
  self: -1,
  beaten: 1,
  strangers: -1,
  named: 1,
  ledBy: 1,
  namesFound: 1,
  leadNumbers: 1,
  numbersFound: 1,
  sameNumber: 1,
  otherNumber: -1,
  weekdayAgrees: 1,
  weekdayDiffers: -1,
  dayNear: 1,
  yearSame: 1,
  dayOfYear: 1,
  gap: -1,
  overWeek: -1,
} as const;
export type Sign = keyof typeof SIGNS;
export type Signs = Record<Sign, number>;
export type Weights = Signs & { constant: number };

/** A rival less near than this is another matter: the farther off it is, the less it says to be nearer. */
const RIVAL = 0.2;
/** Nearer by more than this says nothing more. */
const CLEAR = 0.3;

/** Logarithm of the number of passages from which an article is not short: ten with the title. */
const SHORT = 2.3;

function passagesIn({ passages }: Gist): number {
  let count = 0;
  for (let at = 0; at < passages.length; at += 1 + (passages[at] ?? 0)) count++;
  return count;
}

/**
 * By how much it is nearer than the next nearest; 0 where nothing is told alike. By the square, since in a large library
 * something always is a little.
 */
const beaten = (likeness: number, rival: number): number =>
  Math.max(0, Math.min(CLEAR, likeness - rival)) * Math.min(1, rival / RIVAL) ** 2;

/** An event that may be the article's. */
export interface NearEvent {
  profile: EventProfile;
  reports: Common[];
  near: InViews;
}

/** `rival`: likeness of the nearest other event. */
export function signsOf(
  gist: Gist,
  { profile, reports, near }: NearEvent,
  alike: Likeness[],
  rival: number,
): Signs {
  const passage = nearestShare(alike);
  const isHeld = heldBy(reports, gist);
  const many = Math.log(Math.max(1, profile.reports.length));
  return {
    lead: near.lead,
    facts: near.facts,
    passage,
    passageOfMany: passage * many,
    reports: many,
    short: Math.max(0, SHORT - Math.log(1 + passagesIn(gist))),
    self: selfLikeness(profile),
    beaten: beaten(near.whole, rival),
    ...leadSigns(gist, profile, isHeld),
    ...numberSigns(gist, profile, isHeld),
    ...dateSigns(gist, profile, near.whole),
  };
}

/** The odds as a logarithm: above 0 more likely than not. */
export const oddsOf = (signs: Signs, weights: Weights): number =>
  (Object.keys(SIGNS) as Sign[]).reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.constant);

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
