/**
 * Short texts, as feeds bring them: the labelled reports cut to their title and the first few dozen words, all of one day.
 * How well are they put together, and how often does an article's match among them mislead?
 */
import { existsSync, readFileSync } from 'node:fs';
import { judgeAll } from '../../lib/core/events/match';
import { subjectOf } from '../../lib/core/events/nearness';
import { type EventProfile, profileOfGists } from '../../lib/core/events/profile';
import { type Cut, readReports, summary, type Told } from '../fit-match/reports';
import { type Clustering, clusterFigures, LABELLED } from './clusters';
import { randomFrom, shuffled } from './orders';
import type { Figures } from './table';

const DAY = '2026-11-26';
/** Known reports of each event. */
const SIZES = [1, 2, 4];

const onDay = (told: Told): Told => ({ ...told, gist: { ...told.gist, published: DAY } });

function read(cut?: Cut): Told[] {
  return Object.values(LABELLED).flatMap((file) =>
    existsSync(file) ? (readReports(readFileSync(file, 'utf8'), file, cut)[0] ?? []).map(onDay) : [],
  );
}

/** One event of each topic: the similar ones of ECB+ would hardly happen on one day. */
function apart(reports: Told[]): Told[] {
  const events = new Map(reports.toReversed().map(({ topic, event }) => [topic, event]));
  return reports.filter(({ topic, event }) => events.get(topic) === event);
}

function profiles(known: Told[], size: number, except: (report: Told) => boolean): EventProfile[] {
  const events = new Map<string, Told[]>();
  for (const report of known.filter((one) => !except(one)))
    events.set(report.event, [...(events.get(report.event) ?? []), report].slice(0, size));
  return [...events].map(([id, told]) =>
    profileOfGists(
      { id, date: null },
      told.map(({ gist }) => gist),
    ),
  );
}

/** The likeliest event, where it is more likely than not. */
function meant({ gist }: Told, known: EventProfile[]): string | null {
  const [best] = judgeAll(subjectOf(gist), known).toSorted((a, b) => b.odds - a.odds);
  return best && best.odds > 0 ? best.profile.event : null;
}

/** Whole articles looked up among short reports: of all events, and of all but their own. */
function matching(articles: Told[], known: Told[], size: number): Record<string, number> {
  const order = shuffled(known, randomFrom(7));
  const found = articles.map((one) => ({
    event: one.event,
    among: meant(
      one,
      profiles(order, size, ({ id }) => id === one.id),
    ),
    without: meant(
      one,
      profiles(order, size, ({ event }) => event === one.event),
    ),
  }));
  const taken = found.filter(({ among }) => among !== null);
  const right = taken.filter(({ among, event }) => among === event).length;
  const [P, R] = [right / (taken.length || 1), right / found.length];
  const misled = found.filter(({ without }) => without !== null).length / found.length;
  return { P, R, F1: (2 * P * R) / (P + R || 1), 'misled-where-unknown': misled, n: found.length };
}

export function shortFigures(): Figures {
  const [short, whole] = [read(summary), read()];
  if (short.length === 0) return {};
  const sets: Clustering[] = [
    { set: 'of one day', reports: short },
    { set: 'of one day, no similar events', reports: apart(short) },
  ];
  const figures = Object.entries(clusterFigures(sets)).map(([key, all]) => [
    key.replace('clusters/', 'short/clusters '),
    all,
  ]);
  for (const size of SIZES)
    figures.push([`short/articles, ${size} known`, matching(apart(whole), apart(short), size)]);
  return Object.fromEntries(figures) as Figures;
}
