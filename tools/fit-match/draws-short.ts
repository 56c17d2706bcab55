/**
 * Libraries of today's items: reports cut to title and summary, on days as feeds have them, among which each report is
 * looked up, cut or whole. In half of them, the cut ones stand among whole ones. Most events are of one day, so that what
 * is learned does not take a day for evidence.
 */
import { judgeAll } from '../../lib/core/events/match';
import { subjectOf } from '../../lib/core/events/nearness';
import { profileOfGists } from '../../lib/core/events/profile';
import { randomFrom, shuffled } from '../evaluate/orders';
import type { Draw } from './draws';
import type { Told } from './reports';

/** Days since 2012-05-05, of which no report of the sets is. */
const dayAfter = (days: number): string => new Date(Date.UTC(2012, 4, 5 + days)).toISOString().slice(0, 10);
/** Share of events that are of the first day; the others begin on one of four. */
const FIRST_DAY = 0.6;
/** Share of reports that come on the morrow. */
const LATE = 0.25;
/** What is looked up in what, and how many reports an event has there. */
const ROUNDS = [
  { asked: 'short', known: 'short', size: 1 },
  { asked: 'whole', known: 'short', size: 1 },
  { asked: 'short', known: 'both', size: 2 },
  { asked: 'short', known: 'short', size: 1 },
  { asked: 'whole', known: 'short', size: 2 },
  { asked: 'short', known: 'both', size: 4 },
] as const;
/** Shares of the events that a library knows. */
const SHARES = [1, 0.5, 0.15, 0.15];

const eventsOf = (reports: Told[]): string[] => [...new Set(reports.map(({ event }) => event))];

function dated(reports: Told[], random: () => number): string[] {
  const begins = new Map(
    eventsOf(reports).map((event) => [event, random() < FIRST_DAY ? 0 : Math.floor(random() * 4)]),
  );
  return reports.map(({ event }) => dayAfter((begins.get(event) ?? 0) + (random() < LATE ? 1 : 0)));
}

const onDays = (reports: Told[], days: string[]): Told[] =>
  reports.map((told, at) => ({ ...told, gist: { ...told.gist, published: days[at] ?? null } }));

function drawOf(told: Told, shelf: Map<string, Told[]>, size: number): Draw[] {
  const profiles = [...shelf].flatMap(([id, reports]) => {
    const gists = reports.filter((one) => one.id !== told.id).map(({ gist }) => gist);
    return gists.length > 0 ? [profileOfGists({ id, date: null }, gists.slice(0, size))] : [];
  });
  const found = judgeAll(subjectOf(told.gist), profiles).map(({ profile, signs }) => ({
    signs,
    right: profile.event === told.event,
  }));
  const known = profiles.some(({ event }) => event === told.event);
  return found.length > 0 ? [{ set: told.set, topic: told.topic, found, known, size }] : [];
}

/** `short` and `whole` are the same reports in the same order. */
export const shortDrawsOf = (short: Told[], whole: Told[]): Draw[] =>
  ROUNDS.flatMap(({ asked, known, size }, round) => {
    const random = randomFrom(100 + round);
    const days = dated(short, random);
    const [cut, all] = [onDays(short, days), onDays(whole, days)];
    const library = known === 'short' ? cut : cut.map((one, at) => (random() < 0.5 ? (all[at] ?? one) : one));
    return SHARES.flatMap((share) => {
      const kept = new Set(eventsOf(short).filter(() => random() < share));
      const shelf = new Map<string, Told[]>();
      for (const one of shuffled(library, random))
        if (kept.has(one.event))
          shelf.set(one.event, [...(shelf.get(one.event) ?? []), one].slice(0, size + 1));
      return (asked === 'short' ? cut : all).flatMap((one) => drawOf(one, shelf, size));
    });
  });
