/**
 * Libraries drawn from reports: all events known, half of them, of each topic one, or very few; each report is looked
 * up in each. Where the best event is of another topic, some are also asked what if it had been told on the same day:
 * in a library of today's news every event is, which collections of old news do not show.
 */
import { type Judged, judgeAll } from '../../lib/core/events/match';
import { type Subject, subjectOf } from '../../lib/core/events/nearness';
import { type EventProfile, profileOfGists } from '../../lib/core/events/profile';
import type { Signs } from '../../lib/core/events/signs';
import { randomFrom, shuffled } from '../evaluate/orders';
import type { Told } from './reports';

/** An event that one report may be about. */
export interface Found {
  signs: Signs;
  /** It is the report's own. */
  right: boolean;
}

/** The nearest events for one report in one library. */
export interface Draw {
  set: string;
  topic: string;
  /** Nearest first. */
  found: Found[];
  /** The report's own event is in the library. */
  known: boolean;
  /** Reports that each event is known by, at most. */
  size: number;
}

/** Reports an event, in different libraries; most events of a library that is used have some. */
const SIZES = [1, 2, 3, 4, 4, 4];

/** Share of those that are asked so. */
const ON_ITS_DAY = 0.25;

function groups<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

type Keep = (random: () => number, events: Map<string, string[]>) => Set<string>;

/** Which events a library knows, from the events of each topic. */
const KINDS: Record<string, Keep> = {
  'all known': (_random, topics) => new Set([...topics.values()].flat()),
  'half known': (random, topics) => new Set([...topics.values()].flat().filter(() => random() < 0.5)),
  'one of each topic known': (random, topics) =>
    new Set([...topics.values()].flatMap((events) => shuffled(events, random).slice(0, 1))),
  'three known': (random, topics) => new Set(shuffled([...topics.values()].flat(), random).slice(0, 3)),
};

interface Shelf {
  /** The reports that the event is known by, and one more for when one of them is looked up itself. */
  known: Told[];
  spare: Told | undefined;
  profile: EventProfile;
}

const profileOf = (event: string, told: Told[]): EventProfile =>
  profileOfGists(
    { id: event, date: null },
    told.map(({ gist }) => gist),
  );

function shelve(reports: Told[], size: number, kept: Set<string>, random: () => number): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const [event, told] of groups(reports, (report) => report.event)) {
    const order = shuffled(told, random);
    const known = order.slice(0, size);
    if (kept.has(event)) shelves.set(event, { known, spare: order[size], profile: profileOf(event, known) });
  }
  return shelves;
}

/** The profiles for one report: its own event without it. */
function profilesFor(
  report: Told,
  shelves: Map<string, Shelf>,
): { profiles: EventProfile[]; known: boolean } {
  const own = shelves.get(report.event);
  const others = [...shelves.values()].filter((shelf) => shelf !== own).map(({ profile }) => profile);
  if (!own) return { profiles: others, known: false };
  if (!own.known.includes(report)) return { profiles: [...others, own.profile], known: true };
  const rest = [...own.known.filter((one) => one !== report), ...(own.spare ? [own.spare] : [])];
  if (rest.length === 0) return { profiles: others, known: false };
  return { profiles: [...others, profileOf(report.event, rest)], known: true };
}

function drawOf(
  set: string,
  report: Told,
  subject: Subject,
  shelves: Map<string, Shelf>,
  size: number,
  random: () => number,
): Draw[] {
  const { profiles, known } = profilesFor(report, shelves);
  const judged = judgeAll(subject, profiles);
  const [best] = judged;
  if (!best) return [];
  const draw = { set, topic: report.topic, found: foundOf(report, judged), known, size };
  const topic = shelves.get(best.profile.event)?.known[0]?.topic;
  const twin = topic !== report.topic && random() < ON_ITS_DAY;
  return twin ? [draw, ...onItsDay(draw, report, best)] : [draw];
}

const foundOf = ({ event }: Told, judged: Judged[]): Found[] =>
  judged.map(({ profile, signs }) => ({ signs, right: profile.event === event }));

/** The same with the days of the event. */
function onItsDay(draw: Draw, report: Told, { profile, signs }: Judged): Draw[] {
  const [other] = profile.gists;
  if (!other) return [];
  const { published, days, weekdays } = other;
  const judged = judgeAll(subjectOf({ ...report.gist, published, days, weekdays }), [profile]);
  const found = judged.map((one) => ({ ...one, signs: { ...one.signs, beaten: signs.beaten } }));
  return [{ ...draw, set: `${draw.set}, wrong and on one day`, found: foundOf(report, found), known: false }];
}

function drawsOfSet(reports: Told[]): Draw[] {
  const subjects = new Map(reports.map((report) => [report.id, subjectOf(report.gist)]));
  const events = new Map(
    [...groups(reports, ({ topic }) => topic)].map(([topic, told]) => [
      topic,
      [...new Set(told.map(({ event }) => event))],
    ]),
  );
  const alone = [...events.values()].every(({ length }) => length === 1);
  const counts = [...groups(reports, ({ event }) => event).values()].map(({ length }) => length);
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  const sizes = SIZES.filter((size) => size < Math.max(2, usual));
  const kinds = Object.entries(KINDS).filter(([kind]) => !(alone && kind.startsWith('one')));
  return sizes.flatMap((size, round) =>
    kinds.flatMap(([kind, keep], seed) => {
      const random = randomFrom(1000 * round + seed);
      const shelves = shelve(reports, size, keep(random, events), random);
      return reports.flatMap((report) => {
        const subject = subjects.get(report.id);
        return subject ? drawOf(`${report.set}, ${kind}`, report, subject, shelves, size, random) : [];
      });
    }),
  );
}

export const drawsOf = (sets: Told[][]): Draw[] => sets.flatMap(drawsOfSet);
