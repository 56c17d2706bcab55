/** Matching an article against libraries that grow, by posting lists as the extension does, with the lists in memory. */

import { askedKeys } from '../../lib/core/events/keys';
import { likeliest, MAX_PROFILES } from '../../lib/core/events/lookup';
import { type Asked, askedOf, matchAsked } from '../../lib/core/events/match';
import type { EventProfile } from '../../lib/core/events/profile';
import { readingOf } from '../../lib/core/reading';
import { listsOf } from '../command/library';
import { madeGists, madeProfile } from './made-events';
import { measure } from './measure';
import { inMs, type Row, ratio, times } from './table';
import { makeReports } from './texts';

const SIZES = [1_000, 10_000, 100_000];
/** Reports an event. */
const REPORTS = 3;
/** Profiles that are kept: those of more events would fill the memory, and never more are loaded for one article. */
const KEPT = 500;

interface Library {
  total: number;
  lists: Map<number, string[]>;
  profiles: EventProfile[];
}

/** Lists are of all events, by one report of each; a profile stands for all whose numbers have one remainder. */
async function libraryOf(total: number): Promise<Library> {
  const gists = await madeGists(5);
  const made = function* (): Generator<EventProfile> {
    for (let number = 0; number < total; number++) yield madeProfile(number, gists, 1);
  };
  const profiles = Array.from({ length: KEPT }, (_, number) => madeProfile(number, gists, REPORTS));
  return { total, lists: listsOf(made()), profiles };
}

function matchIn({ total, lists, profiles }: Library, asked: Asked) {
  const keys = askedKeys(asked.subject.gist);
  const found = [...keys.keys()].map((key) => [key, lists.get(key) ?? []] as const);
  const held = new Map(found.filter(([, list]) => list.length > 0));
  const events = likeliest(held, total, MAX_PROFILES, keys);
  const loaded = events.map((event) => profiles[Number(event.replace('event-', '')) % KEPT]);
  return matchAsked(
    asked,
    loaded.filter((profile) => profile !== undefined),
  );
}

const named = (count: number): string => count.toLocaleString('en').replaceAll(',', ' ');

export async function benchMatching(): Promise<Row[]> {
  const [article] = (await makeReports(20, 600, 5)).map(readingOf);
  if (!article) return [];
  const asked = askedOf(article);
  const rows: Row[] = [];
  const cases: { name: string; run: () => unknown }[] = [{ name: 'asked', run: () => askedOf(article) }];
  for (const size of SIZES) {
    const library = await libraryOf(size);
    cases.push({ name: String(size), run: () => matchIn(library, asked) });
  }
  const timings = measure(cases, 101, 20);
  rows.push({
    what: 'Making an article of 600 words ready, once read',
    figure: inMs(timings.get('asked')),
    budget: '',
  });
  for (const size of SIZES)
    rows.push({
      what: `Matching it against ${named(size)} events`,
      figure: inMs(timings.get(String(size))),
      budget: 'warm, 1 ms',
    });
  const [least, most] = [timings.get(String(SIZES.at(0))), timings.get(String(SIZES.at(-1)))];
  return [...rows, { what: 'A hundred times the events', figure: times(ratio(most, least)), budget: '' }];
}
