/** Matching an article against libraries of two sizes, by posting lists as the extension does, with the lists in memory. */
import { likeliest } from '../../lib/app/match-article';
import { type Gist, gistOf } from '../../lib/core/events/gist';
import { match } from '../../lib/core/events/match';
import { type EventProfile, profileOfGists } from '../../lib/core/events/profile';
import { queryTerms } from '../../lib/core/events/query';
import type { Reading } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { termsOf } from '../command/library';
import { type Chance, chanceOf, pick } from './chance';
import { measure } from './measure';
import { inMs, type Row, ratio, times } from './table';
import { makeReports } from './texts';

const SIZES = { small: 1_000, large: 10_000 } as const;
/** As the extension loads at most. */
const MAX_PROFILES = 40;
/** Words of all made events together: a language's, about. */
const VOCABULARY = 30_000;

/** Share of an article's rarer words and names that a report of something else has too. */
const KEPT = 0.03;

const otherKey = (key: string, chance: Chance): string =>
  chance() < KEPT ? key : `${/^[@#]/.exec(key)?.[0] ?? ''}w${Math.floor(VOCABULARY * chance() ** 3)}`;

/** A gist of a report of something else: as long, with most words others, common ones more often (a power law). */
function otherGist(gist: Gist, chance: Chance): Gist {
  const other = (key: string): string => otherKey(key, chance);
  return {
    ...gist,
    counts: Object.fromEntries(Object.entries(gist.counts).map(([key, count]) => [other(key), count])),
    lead: gist.lead.map(other),
    numbers: gist.numbers.map(other),
    published: `20${10 + Math.floor(chance() * 15)}-0${1 + Math.floor(chance() * 9)}-15`,
  };
}

const renamed = (counts: Record<string, number>, chance: Chance): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [otherKey(key, chance), count]));

/** Events that are made anew; further ones are like these, found by other words. Making one takes milliseconds. */
const MADE = 500;

function profilesOf(count: number, gists: Gist[]): EventProfile[] {
  const chance = chanceOf(count);
  const made = Array.from({ length: Math.min(count, MADE) }, (_, index) => {
    const event = { id: `event-${index}`, title: '', date: null, place: null, reports: [] };
    const base = pick(chance, gists);
    return profileOfGists(event, base ? [otherGist(base, chance), otherGist(base, chance)] : []);
  });
  const further = Array.from({ length: count - made.length }, (_, index): EventProfile[] => {
    const like = pick(chance, made);
    if (!like) return [];
    const { terms, names } = like;
    const event = `further-${index}`;
    return [{ ...like, event, terms: renamed(terms, chance), names: renamed(names, chance) }];
  });
  return [...made, ...further.flat()];
}

interface Library {
  profiles: Map<string, EventProfile>;
  postings: Map<string, string[]>;
}

function libraryOf(profiles: EventProfile[]): Library {
  const postings = new Map<string, string[]>();
  for (const profile of profiles)
    for (const term of termsOf(profile)) {
      const list = postings.get(term);
      if (list) list.push(profile.event);
      else postings.set(term, [profile.event]);
    }
  return { profiles: new Map(profiles.map((profile) => [profile.event, profile])), postings };
}

function matchIn({ profiles, postings }: Library, reading: Reading) {
  const found = new Map(
    queryTerms(reading).flatMap((term) => {
      const events = postings.get(term);
      return events ? [[term, events] as const] : [];
    }),
  );
  const candidates = likeliest(found, profiles.size, MAX_PROFILES);
  return match(reading, {
    profiles: candidates.flatMap((event) => profiles.get(event) ?? []),
    total: profiles.size,
    postings: new Map([...found].map(([term, events]) => [term, events.length])),
  });
}

export async function benchMatching(): Promise<Row[]> {
  const readings = (await makeReports(20, 600, 5)).map(readingOf);
  const gists = readings.map(gistOf);
  const [article] = readings;
  if (!article) return [];
  const libraries = {
    small: libraryOf(profilesOf(SIZES.small, gists)),
    large: libraryOf(profilesOf(SIZES.large, gists)),
  };
  const timings = measure(
    [
      { name: 'small', run: () => matchIn(libraries.small, article) },
      { name: 'large', run: () => matchIn(libraries.large, article) },
    ],
    31,
    5,
  );
  return [
    {
      what: 'Matching an article of 600 words against 1000 events',
      figure: inMs(timings.get('small')),
      budget: '',
    },
    { what: 'The same against 10 000 events', figure: inMs(timings.get('large')), budget: 'warm, 1 ms' },
    {
      what: 'Ten times the events',
      figure: times(ratio(timings.get('large'), timings.get('small'))),
      budget: '',
    },
  ];
}
