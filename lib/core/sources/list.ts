/** What is fetched from time to time, from what the person chose. */
import { hostOf } from './hosts';
import type { FeedChoice, PackChoice, Source, SourceChoices } from './model';

const DAY = 86_400_000;
/** Days of current events, today's too. Late entries come to the page of their day. */
const DAYS = 3;
const CURRENT_EVENTS = 'https://en.wikipedia.org/w/api.php';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const feedSource = ({ url, title, domain, language }: FeedChoice): Source => ({
  id: `feed:${url}`,
  kind: 'feed',
  url,
  title: title || domain,
  outlet: { name: title || domain, domain },
  language: language || 'und',
});

export const packSource = ({ url }: PackChoice): Source => ({
  id: `pack:${url}`,
  kind: 'pack',
  url,
  title: hostOf(url),
  outlet: null,
  language: 'und',
});

/** The page of a day (in UTC, as Wikipedia counts), as its source text. */
function daySource(time: number): Source {
  const date = new Date(time);
  const page = `${date.getUTCFullYear()}_${MONTHS[date.getUTCMonth()]}_${date.getUTCDate()}`;
  const day = date.toISOString().slice(0, 10);
  const wish = `?action=parse&page=Portal:Current_events/${page}&prop=wikitext&format=json&formatversion=2&origin=*`;
  return {
    id: `current-events:${day}`,
    kind: 'current-events',
    url: CURRENT_EVENTS + wish,
    title: `Wikipedia, ${day}`,
    outlet: null,
    language: 'en',
  };
}

/** Newest first. `now`: milliseconds since 1970. */
const daySources = (now: number): Source[] =>
  Array.from({ length: DAYS }, (_, back) => daySource(now - back * DAY));

/** All that is on. */
export const sourcesOf = ({ feeds, packs, currentEvents }: SourceChoices, now: number): Source[] => [
  ...feeds.filter(({ on }) => on).map(feedSource),
  ...packs.filter(({ on }) => on).map(packSource),
  ...(currentEvents ? daySources(now) : []),
];

/** On or off: all that something may be known of. */
export const listedSources = ({ feeds, packs, currentEvents }: SourceChoices, now: number): Source[] =>
  sourcesOf(
    {
      feeds: feeds.map((feed) => ({ ...feed, on: true })),
      packs: packs.map((pack) => ({ ...pack, on: true })),
      currentEvents,
      texts: 'click',
    },
    now,
  );
