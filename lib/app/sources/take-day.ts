/**
 * A day's events as Wikipedia tells them, on their way into the library: each entry as a report of its own, by Wikipedia's
 * authors, and with it the reports that it cites. These tell nothing themselves until their texts are fetched.
 */
import { hashOf } from '../../core/events/hash';
import type { TextReport } from '../../core/model';
import { countWords } from '../../core/report';
import { ok, type Result } from '../../core/result';
import { shortened } from '../../core/sources/feed/plain';
import type { CitedEvent, Source } from '../../core/sources/model';
import type { World } from '../ports';
import { type TakenIn, takeGroups } from './take-in';

const WIKIPEDIA = { name: 'Wikipedia', domain: 'en.wikipedia.org' };
/** Named beside the entry, as its licence asks. */
const AUTHORS = 'Wikipedia contributors, CC BY-SA 4.0';
/** Of an entry's title, in UTF-16 units. */
const TITLE = 140;
/** What names an entry: its first words mostly stay when it is corrected. */
const FIRST_WORDS = 40;

type Citation = CitedEvent['citations'][number];

/** All of it or nothing. `seen`: as it was answered the last time. */
export async function takeDay(
  world: Pick<World, 'library' | 'now'>,
  source: Source,
  events: CitedEvent[],
  seen: number[] = [],
): Promise<Result<TakenIn>> {
  const known = new Set(seen);
  const entries = events.map((event) => ({ event, hash: hashOf(JSON.stringify(event)) }));
  const fresh = entries.filter(({ hash }) => !known.has(hash));
  const often = citedOften(events);
  const taken = await takeGroups(
    world,
    fresh.map(({ event }) => reportsOf(event, source, often)),
    new Set(events.map((event) => nameOf(event, source))),
  );
  return taken.ok
    ? ok({ items: events.length, taken: taken.value, seen: entries.map(({ hash }) => hash) })
    : taken;
}

/** What is cited for several events (a running log of the day) is a report of none in particular. */
function citedOften(events: CitedEvent[]): Set<string> {
  const all = events.flatMap(({ citations }) => citations.map(({ url }) => url));
  return new Set(all.filter((url, at) => all.indexOf(url) !== at));
}

const reportsOf = (event: CitedEvent, source: Source, often: Set<string>): TextReport[] => [
  entryOf(event, source),
  ...event.citations.filter(({ url }) => !often.has(url)).map(citedReport),
];

/** The page itself, as people read it; the service's address names it. */
function pageOf({ url }: Source): string {
  const page = new URL(url).searchParams.get('page') ?? '';
  return `https://${WIKIPEDIA.domain}/wiki/${page}`;
}

const hashIn = ({ text, citations }: CitedEvent): string =>
  hashOf(`${citations[0]?.url} ${text.slice(0, FIRST_WORDS)}`).toString(36);
const nameOf = (event: CitedEvent, { id }: Source): string => `${id}:${hashIn(event)}`;

/**
 * Its address is the page's, but not the same for two entries: an address is one report. A short entry is its title: it
 * need not be told twice.
 */
function entryOf(event: CitedEvent, source: Source): TextReport {
  const { text, day } = event;
  const title = shortened(text, TITLE);
  return {
    id: nameOf(event, source),
    url: `${pageOf(source)}?entry=${hashIn(event)}`,
    outlet: WIKIPEDIA,
    title,
    published: day,
    modified: null,
    language: 'en',
    credit: AUTHORS,
    words: countWords(text, 'en'),
    completeness: 'cut',
    paragraphs: title === text ? [] : [text],
  };
}

/** "AFP via Harbour Times": who publishes it stands last. */
const VIA = / via /;

function citedReport({ url, outlet }: Citation): TextReport {
  const domain = new URL(url).hostname.replace(/^www\./, '');
  const names = outlet.split(VIA);
  return {
    id: url,
    url,
    outlet: { name: names.at(-1) || domain, domain },
    title: '',
    published: null,
    modified: null,
    language: 'und',
    credit: names.length > 1 ? (names[0] ?? null) : null,
    words: 0,
    completeness: 'cut',
    paragraphs: [],
  };
}
