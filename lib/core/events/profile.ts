/** What matching keeps of an event, so that its reports need not be loaded. */
import type { KnownEvent, Reading } from '../model';
import { dayOf } from './days';
import { type Gist, gistOf } from './gist';
import { cosine, dot, inViews, type Norms, normOf, type Vector, vectorsOf } from './weigh';

export interface WeighedGist extends Gist {
  norms: Norms;
}

export interface EventProfile {
  event: string;
  /** Day it happened; null where it is not known to the day. */
  date: string | null;
  /** How many reports it was made from. */
  reports: number;
  /** Normal forms with the number of its reports that hold each. */
  terms: Record<string, number>;
  /** Words of folded names with the number of its reports that hold each. */
  names: Record<string, number>;
  /** Numbers with the noun behind them: "25 ambassador". */
  numbers: string[];
  /** Days (ISO 8601, or `-MM-DD`) that its reports name or were published on, and that of the event. */
  days: string[];
  /** Of each report; of an event with very many, of some. */
  gists: WeighedGist[];
  /** Lengths of the sums of its reports' vectors, each taken at length 1. */
  norms: Norms;
}

/** Reports that an event is compared by; more add nothing and cost time. */
const MAX_GISTS = 8;

/** So many of a list, evenly chosen: first and last reports of an event tell different things. */
function evenly<T>(items: T[], limit: number): T[] {
  if (items.length <= limit) return items;
  return Array.from(
    { length: limit },
    (_, index) => items[Math.floor((index * items.length) / limit)],
  ).filter((item) => item !== undefined);
}

/** The square of the sum's length is the sum of all cosines. */
function lengthOfSum(vectors: Vector[]): number {
  const lengths = vectors.map(normOf);
  let square = 0;
  for (const [i, a] of vectors.entries())
    for (const [j, b] of vectors.entries()) square += cosine(dot(a, b), lengths[i] ?? 0, lengths[j] ?? 0);
  return Math.sqrt(square);
}

/** In how many reports each key stands; keys of one kind, without its sign. */
function spread(gists: Gist[], sign: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const gist of gists)
    for (const key of Object.keys(gist.counts)) {
      const kind = /^[@#]/.exec(key)?.[0] ?? '';
      if (kind === sign) counts.set(key.slice(sign.length), (counts.get(key.slice(sign.length)) ?? 0) + 1);
    }
  return Object.fromEntries(counts);
}

export const profileOf = (event: KnownEvent, readings: Reading[]): EventProfile =>
  profileOfGists(event, readings.map(gistOf));

export function profileOfGists(event: KnownEvent, gists: Gist[]): EventProfile {
  const kept = evenly(gists, MAX_GISTS);
  const vectors = kept.map(vectorsOf);
  const days = gists.flatMap(({ days: named, published }) => [...named, ...(published ? [published] : [])]);
  return {
    event: event.id,
    date: dayOf(event.date),
    reports: gists.length,
    terms: spread(gists, ''),
    names: spread(gists, '@'),
    numbers: [...new Set(gists.flatMap(({ numbers }) => numbers))],
    days: [...new Set([...days, ...(event.date ? [event.date] : [])])],
    gists: kept.map((gist, index) => ({
      ...gist,
      norms: inViews((view) => normOf(vectors[index]?.[view] ?? new Map())),
    })),
    norms: inViews((view) => lengthOfSum(vectors.map((vector) => vector[view]))),
  };
}
