/**
 * What aligned passages tell in the same words: who did what, where, in phrases that share their content words in
 * their order. They agree; what has a value of its own is compared by its value elsewhere.
 */
import { type Detail, type Span, VALUED_KINDS } from '../../model';
import type { Draft } from '../findings';
import { addTo } from '../lists';
import { hedgeOf } from '../quote';
import type { Tied } from '../ties/align';
import type { Field, Place } from '../ties/field';
import { relationOf } from '../values/relation';
import type { Mention } from '../values/slots';
import type { Word } from '../words';
import { firstWords, type Run, runsOf } from './runs';

/**
 * Sum of the weights of shared words. On the marked events .8, 1.2 and 1.6 find 65, 64 and 60 % of what agrees (53
 * without such phrases), and 5, 4 and 3 of 59 differing details stand in one.
 */
const HEAVY = 1.2;
/** Words that are neither numbers nor names: "Hussein called" tells too little. */
const MIN_WORDS = 2;
const isPlain = ({ isNumber, isCapital }: Word): boolean => !isNumber && !isCapital;
/** Runs of two passages that are told. */
const RUNS = { least: HEAVY, most: 3 };
/** Phrases that are told of one event: readers look at five, and each costs as much as a difference. */
const MAX_ACTS = 40;
/** Longer phrases say more than one thing. In UTF-16 units. */
const MAX_LENGTH = 110;
/** Before a phrase, as far as a "not" may belong to it. In UTF-16 units. */
const BEFORE = 25;

const NEGATION = /\b(?:not|no|never|none|nor|without|denie[sd]|deny|denying)\b|n['’]t\b/i;

function mentionOf(place: Place, words: Word[]): Mention {
  const { start, end }: Span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const text = place.passage.text.slice(start, end);
  const about = words.map(({ concept }) => concept);
  return { place, detail: { kind: 'act', start, end, text, value: text, about } };
}

const VALUED = new Set<Detail['kind']>(VALUED_KINDS);
const valuesIn = ({ place, detail }: Mention): Detail[] =>
  place.passage.details.filter(
    ({ kind, start, end }) => VALUED.has(kind) && start < detail.end && detail.start < end,
  );

/** Every value in one phrase has its equal in the other. */
function sameValues(a: Mention, b: Mention): boolean {
  const [x, y] = [valuesIn(a), valuesIn(b)];
  const isIn = (one: Detail, others: Detail[]) => others.some((other) => relationOf(one, other) === 'equal');
  return x.every((one) => isIn(one, y)) && y.every((one) => isIn(one, x));
}

/** What a report makes of it: that it is so, that it is not, that it may be. */
function stance({ place, detail }: Mention): string {
  const around = place.passage.text.slice(Math.max(0, detail.start - BEFORE), detail.end);
  return `${NEGATION.test(around)} ${hedgeOf(place.passage, detail)?.value}`;
}

/** A phrase of capitals alone is a name: other parts of the comparison know better whose. */
const isName = ({ detail }: Mention): boolean => !/(?:^|[^\p{L}])\p{Ll}{3}/u.test(detail.text);

/** A run as both reports print it. */
type Phrase = [a: Mention, b: Mention];
const phraseOf = (run: Run, tied: Tied): Phrase => [mentionOf(tied.a, run.a), mentionOf(tied.b, run.b)];

/** Do both say it, with the same values, as a phrase that is no mere name? */
function isTold([a, b]: Phrase): boolean {
  if (Math.max(a.detail.text.length, b.detail.text.length) > MAX_LENGTH || isName(a) || isName(b))
    return false;
  return sameValues(a, b) && stance(a) === stance(b);
}

const draftOf = ([{ detail }]: Phrase): Draft => ({
  verdict: 'agrees',
  kind: 'act',
  mentions: [],
  shared: detail.about,
  rule: 'same-words',
});

const meets = (x: Mention, y: Mention): boolean =>
  x.place === y.place && x.detail.start < y.detail.end && y.detail.start < x.detail.end;

/**
 * A third report's phrase joins; a phrase that two runs share is told once. Phrases that would bring nothing new are most
 * of them: whether they are told is not looked at.
 */
function merged(phrases: Phrase[]): Draft[] {
  const all: Draft[] = [];
  const homes = new Map<Place, number[]>();
  const enter = (at: number, mentions: Mention[]) => {
    all[at]?.mentions.push(...mentions);
    for (const { place } of mentions) addTo(homes, place, at);
  };
  for (const phrase of phrases) {
    const isHome = (at: number) => all[at]?.mentions.some((one) => phrase.some((other) => meets(one, other)));
    const near = phrase.flatMap(({ place }) => homes.get(place) ?? []);
    const home = Math.min(...near.filter(isHome), all.length);
    if (home === MAX_ACTS) continue;
    const known = all[home]?.mentions ?? [];
    const fresh = phrase.filter(({ place }) => !known.some((one) => one.place.report === place.report));
    if (fresh.length === 0 || !isTold(phrase)) continue;
    if (home === all.length) all.push(draftOf(phrase));
    enter(home, fresh);
  }
  return all;
}

/** Phrases that aligned passages share, the most telling first. */
export function alike(pairs: Tied[], field: Field): Draft[] {
  const runs = ({ a, b }: Tied): Run[] => runsOf(firstWords(a), firstWords(b), field.weightOf, RUNS);
  return merged(
    pairs
      .filter(({ strength }) => strength >= HEAVY)
      .flatMap((tied) => runs(tied).map((run) => ({ run, tied })))
      .filter(({ run }) => run.a.filter(isPlain).length >= MIN_WORDS)
      .sort((x, y) => y.run.weight - x.run.weight)
      .map(({ run, tied }) => phraseOf(run, tied)),
  );
}
