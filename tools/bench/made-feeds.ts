/** A day of made feeds: items of a title and a few dozen words, many of them on events that other outlets tell, too. */
import type { Feed, FeedItem, Source } from '../../lib/core/sources/model';
import { type Chance, chanceOf, pick } from './chance';
import { makeReports } from './texts';

export interface MadeFeed {
  source: Source;
  feed: Feed;
}

/** Events of a day, by the number of its items: a few are told by very many outlets, most by one. */
const EVENTS = 0.6;
/** Words of a title and a summary, and of the texts that they are made of. */
const WORDS = 45;
const TEXT = 120;
/** Texts that events are made of by other words, and the share of their long words that an event has others for. */
const BASES = 60;
const OTHER_WORDS = 0.9;
/** Share of an event's long words that an outlet has others for. */
const OWN_WORDS = 0.25;
const LONG_WORD = /\b[a-z]{6,}\b/g;
const NAME = /\b[A-Z][a-z]{3,}\b/g;

interface Told {
  title: string;
  text: string;
}

const reworded = (text: string, share: number, words: string[], chance: Chance): string =>
  text.replace(LONG_WORD, (word) => (chance() < share ? (pick(chance, words) ?? word) : word));

/** An event with names, numbers and nearly all words of its own. */
function eventOf(base: Told, words: string[], chance: Chance): Told {
  const other = (text: string): string =>
    reworded(text, OTHER_WORDS, words, chance)
      .replace(NAME, (name) => `${name.slice(0, 2)}${pick(chance, words)?.slice(0, 5)}`)
      .replace(/\b\d{1,3}\b/g, () => String(1 + Math.floor(chance() * 200)));
  return { title: other(base.title), text: other(base.text) };
}

function itemOf({ title, text }: Told, url: string, words: string[], chance: Chance): FeedItem {
  const minutes = Math.floor(1440 * chance());
  return {
    url,
    title: reworded(title, OWN_WORDS, words, chance),
    summary: reworded(text, OWN_WORDS, words, chance),
    published: new Date(Date.UTC(2026, 10, 26, 0, minutes)).toISOString(),
    language: null,
    credit: null,
  };
}

const sourceOf = (domain: string): Source => ({
  id: `feed:https://${domain}/feed`,
  kind: 'feed',
  url: `https://${domain}/feed`,
  title: domain,
  outlet: { name: domain, domain },
  language: 'en',
});

/** Always the same for the same numbers. */
export async function madeFeeds(feeds: number, items: number): Promise<MadeFeed[]> {
  const chance = chanceOf(11);
  const reports = await makeReports(BASES, TEXT, 12);
  const bases = reports.map(({ title, paragraphs }) => ({
    title,
    text: paragraphs.join(' ').split(' ').slice(0, WORDS).join(' '),
  }));
  const stock = (await makeReports(BASES, 2000, 13)).flatMap(
    ({ paragraphs }) => paragraphs.join(' ').match(LONG_WORD) ?? [],
  );
  const words = [...new Set(stock)];
  const events = Array.from({ length: Math.round(feeds * items * EVENTS) }, (_, at) =>
    eventOf(bases[at % BASES] ?? { title: '', text: '' }, words, chance),
  );
  const told = (): Told => events[Math.floor(events.length * chance() ** 1.5)] ?? { title: '', text: '' };
  return Array.from({ length: feeds }, (_, number) => {
    const source = sourceOf(`outlet-${number}.example`);
    const all = Array.from({ length: items }, (_each, at) =>
      itemOf(told(), `https://outlet-${number}.example/${at}`, words, chance),
    );
    return { source, feed: { title: source.title, home: null, language: 'en', items: all, every: null } };
  });
}
