/**
 * Matching an article against libraries that grow, by posting lists as the extension does, with the lists in memory;
 * beside it search libraries, which get the same words of the same events, as far as the memory reaches.
 */
import { getHeapStatistics } from 'node:v8';
import { FEW, likeliest, MAX_PROFILES } from '../../lib/core/events/lookup';
import { type Asked, askedOf, matchAsked } from '../../lib/core/events/match';
import type { EventProfile } from '../../lib/core/events/profile';
import { readingOf } from '../../lib/core/reading';
import { listsOf } from '../command/library';
import { growth } from './growth';
import { madeGists, madeProfile, toldAgain } from './made-events';
import { measure, type Timing } from './measure';
import { ENGINES, type Engine, wordsOf } from './search-libraries';
import { inMs, type Row, ratio, times } from './table';
import { makeReports } from './texts';

const SIZES = [1_000, 10_000, 100_000];
/** Reports an event. */
const REPORTS = 3;
/** Profiles that are kept: those of more events would fill the memory, and never more are loaded for one article. */
const KEPT = 500;
/** Articles that are asked for, each told by one event of the library. */
const ASKED = 20;
/** Bytes of memory that the search libraries need for an event, about. */
const NEEDED = 60_000;

interface Library {
  total: number;
  lists: Map<number, string[]>;
  profiles: EventProfile[];
  /** Those of the asked articles' own events. */
  told: Map<string, EventProfile>;
  engines: Engine[];
}

const mayHold = (total: number): boolean => getHeapStatistics().heap_size_limit > total * NEEDED;

/** Lists are of all events, by one report of each; a profile stands for all whose numbers have one remainder. */
async function libraryOf(total: number, articles: Asked[]): Promise<Library> {
  const gists = await madeGists(5);
  const engines = mayHold(total) ? ENGINES.map((make) => make()) : [];
  const told = articles.map(({ subject }, at) => toldAgain(`told-${at}`, subject.gist, total + at));
  const made = function* (): Generator<EventProfile> {
    for (let number = 0; number < total; number++) {
      const profile = told[number] ?? madeProfile(number, gists, 1);
      const [gist] = profile.gists;
      for (const engine of engines) if (gist) engine.add(number, wordsOf(gist));
      yield profile;
    }
  };
  const profiles = Array.from({ length: KEPT }, (_, number) => madeProfile(number, gists, REPORTS));
  const lists = listsOf(made());
  return { total, lists, profiles, engines, told: new Map(told.map((one) => [one.event, one])) };
}

function candidatesIn({ total, lists }: Library, asked: Asked, few = MAX_PROFILES): string[] {
  const keys = asked.keys();
  const found = [...keys.keys()].map((key) => [key, lists.get(key) ?? []] as const);
  return likeliest(new Map(found.filter(([, list]) => list.length > 0)), total, keys, few);
}

function matchIn(library: Library, asked: Asked) {
  const loaded = candidatesIn(library, asked, FEW.matched).map(
    (event) => library.told.get(event) ?? library.profiles[Number(event.replace('event-', '')) % KEPT],
  );
  return matchAsked(
    asked,
    loaded.filter((profile) => profile !== undefined),
  );
}

const named = (count: number): string => count.toLocaleString('en').replaceAll(',', ' ');
const percent = (found: number): string => `${Math.round((100 * found) / ASKED)} %`;

/** Of how many articles the own event is among the first sixteen. */
const recall = (articles: Asked[], find: (asked: Asked) => string[]): string =>
  percent(articles.filter((asked, at) => find(asked).includes(`told-${at}`)).length);

const foundBy =
  (engine: Engine) =>
  (asked: Asked): string[] =>
    engine.find(wordsOf(asked.subject.gist), MAX_PROFILES).map((number) => `told-${number}`);

/** What a library's rows are made of: it is given up afterwards, for the memory's sake. */
interface Found {
  size: number;
  times: Map<string, Timing>;
  recalls: Map<string, string>;
}

async function measured(size: number, articles: Asked[]): Promise<Found> {
  const library = await libraryOf(size, articles);
  let turn = 0;
  const next = () => articles[turn++ % articles.length] as Asked;
  const cases = [
    { name: 'ours', prepare: next, run: (asked: Asked) => matchIn(library, asked) },
    { name: 'candidates', prepare: next, run: (asked: Asked) => candidatesIn(library, asked) },
    ...library.engines.map((engine) => ({
      ...{ name: engine.name, prepare: next },
      run: foundBy(engine),
    })),
  ];
  const recalls = library.engines.map((engine) => [engine.name, recall(articles, foundBy(engine))] as const);
  return {
    size,
    times: measure(cases, 61, 21),
    recalls: new Map([['ours', recall(articles, (asked) => candidatesIn(library, asked))], ...recalls]),
  };
}

function rowsOf({ size, times: all, recalls }: Found): Row[] {
  const events = `${named(size)} events`;
  const told = (name: string) => `found ${recalls.get(name)}`;
  const others = [...recalls.keys()].filter((name) => name !== 'ours');
  return [
    {
      what: `Matching an article against ${events}, ${told('ours')}`,
      ...{ figure: inMs(all.get('ours')), budget: 'warm, 1 ms' },
    },
    {
      what: `Of this finding its ${MAX_PROFILES} likeliest events, the rest is weighing them`,
      ...{ figure: inMs(all.get('candidates')), budget: '' },
    },
    ...others.map((name) => ({
      what: `${name} finding as many, ${events}, ${told(name)}`,
      figure: `${inMs(all.get(name))}, ${times(ratio(all.get(name), all.get('candidates')))} of ours`,
      budget: '',
    })),
  ];
}

export async function benchMatching(): Promise<Row[]> {
  const readings = (await makeReports(ASKED, 600, 5)).map(readingOf);
  const [first] = readings;
  if (!first) return [];
  const ready = measure(
    [{ name: 'ready', prepare: () => ({ ...first }), run: (one: typeof first) => askedOf(one).keys() }],
    61,
    20,
  );
  const articles = readings.map(askedOf);
  const found: Found[] = [];
  for (const size of SIZES) found.push(await measured(size, articles));
  const points = found.map(({ size, times: all }) => ({ size, time: all.get('ours')?.median ?? 0 }));
  return [
    {
      what: 'Making an article of 600 words ready, once read',
      ...{ figure: inMs(ready.get('ready')), budget: '' },
    },
    ...found.flatMap(rowsOf),
    { what: 'How matching grows with the number of events', figure: growth(points), budget: '' },
  ];
}
