/** Events by the thousand: gists like those of made reports, with most keys others, so that none need be read. */
import { type Gist, gistOf, MARK } from '../../lib/core/events/gist';
import { type EventProfile, profileOfGists } from '../../lib/core/events/profile';
import { readingOf } from '../../lib/core/reading';
import { type Chance, chanceOf, pick } from './chance';
import { makeReports } from './texts';

/** Keys of all made events together: a language's words, about. */
const VOCABULARY = 30_000;
/** Share of a report's keys that a report of something else has too. */
const KEPT = 0.03;
/** Share of its keys that an event's other reports have too. */
const SHARED = 0.5;

/** Spreads the numbers of made keys over all hashes. */
const scattered = (number: number): number => Math.imul(number + 1, 0x9e3779b1) >>> 0;
/** Common ones more often: a power law. */
const madeKey = (chance: Chance): number => scattered(Math.floor(VOCABULARY * chance() ** 3));

type Keys = Pick<Gist, 'keys' | 'counts' | 'marks' | 'passages'>;

/** The same with other keys. */
function renamed(gist: Gist, other: (key: number, marks: number) => number): Keys {
  const order = [...gist.keys.entries()]
    .map(([was, key]) => ({ was, key: other(key, gist.marks[was] ?? 0) }))
    .toSorted((a, b) => a.key - b.key);
  const places = new Map(order.map(({ was }, place) => [was, place]));
  const passages = gist.passages.slice();
  for (let at = 0; at < passages.length; ) {
    const to = at + 1 + (passages[at] ?? 0);
    for (at++; at < to; at++) passages[at] = places.get(passages[at] ?? 0) ?? 0;
  }
  return {
    keys: Uint32Array.from(order, ({ key }) => key),
    counts: Uint8Array.from(order, ({ was }) => gist.counts[was] ?? 1),
    marks: Uint8Array.from(order, ({ was }) => gist.marks[was] ?? 0),
    passages,
  };
}

/** A report of something else, as long. */
const otherGist = (gist: Gist, report: number, chance: Chance): Gist => ({
  ...gist,
  ...renamed(gist, (key, marks) => (chance() < KEPT && !(marks & MARK.fact) ? key : madeKey(chance))),
  report,
  numbers: gist.numbers.map((key) => (chance() < KEPT ? key : madeKey(chance))),
  published: `20${10 + Math.floor(chance() * 15)}-0${1 + Math.floor(chance() * 9)}-15`,
});

/** Another report of the same event. */
const likeGist = (gist: Gist, report: number, chance: Chance): Gist => ({
  ...gist,
  ...renamed(gist, (key) => (chance() < SHARED ? key : madeKey(chance))),
  report,
});

export const madeGists = async (seed: number): Promise<Gist[]> =>
  (await makeReports(20, 600, seed)).map((report) => gistOf(readingOf(report)));

/** The same for the same number: an event with so many reports. */
export function madeProfile(number: number, gists: Gist[], reports: number): EventProfile {
  const chance = chanceOf(number);
  const base = pick(chance, gists);
  const id = `event-${number}`;
  if (!base) return profileOfGists({ id, date: null }, []);
  const first = otherGist(base, scattered(8 * number), chance);
  const others = Array.from({ length: reports - 1 }, (_, index) =>
    likeGist(first, scattered(8 * number + index + 1), chance),
  );
  return profileOfGists({ id, date: null }, [first, ...others]);
}

/** The same event by another outlet: half of what it tells is told in other words. */
export const toldAgain = (id: string, gist: Gist, seed: number): EventProfile =>
  profileOfGists({ id, date: null }, [likeGist(gist, scattered(seed), chanceOf(seed))]);
