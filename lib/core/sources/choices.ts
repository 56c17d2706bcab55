/** The part of the settings about sources: as it is stored, and as the person changes it. */
import * as v from 'valibot';
import { publicAddress } from './address';
import { type FeedChoice, MAX_FEEDS, MAX_PACKS, type PackChoice, type SourceChoices } from './model';

export const NO_SOURCES: SourceChoices = { feeds: [], packs: [], currentEvents: false, texts: 'click' };

/** One change of the person. Feeds and packs are named by their addresses. */
export type SourceChange =
  /** Adds feeds, or takes the place of those with the same addresses. */
  | { type: 'feeds'; feeds: FeedChoice[] }
  | { type: 'switch-feeds'; urls: string[]; on: boolean }
  | { type: 'remove-feeds'; urls: string[] }
  | { type: 'pack'; url: string; on: boolean }
  | { type: 'remove-pack'; url: string }
  | { type: 'current-events'; on: boolean }
  | { type: 'texts'; texts: SourceChoices['texts'] };

/** Of two with the same address the later one holds, where the first one was. More than `most` are not taken. */
function joined<T extends { url: string }>(before: T[], more: T[], most: number): T[] {
  return [...new Map([...before, ...more].map((one) => [one.url, one])).values()].slice(0, most);
}

const without = <T extends { url: string }>(all: T[], urls: string[]): T[] =>
  all.filter(({ url }) => !urls.includes(url));

export function changedChoices(choices: SourceChoices, change: SourceChange): SourceChoices {
  const { feeds, packs } = choices;
  switch (change.type) {
    case 'feeds':
      return { ...choices, feeds: joined(feeds, change.feeds, MAX_FEEDS) };
    case 'switch-feeds':
      return {
        ...choices,
        feeds: feeds.map((feed) => (change.urls.includes(feed.url) ? { ...feed, on: change.on } : feed)),
      };
    case 'remove-feeds':
      return { ...choices, feeds: without(feeds, change.urls) };
    case 'pack':
      return { ...choices, packs: joined(packs, [{ url: change.url, on: change.on }], MAX_PACKS) };
    case 'remove-pack':
      return { ...choices, packs: without(packs, [change.url]) };
    case 'current-events':
      return { ...choices, currentEvents: change.on };
    case 'texts':
      return { ...choices, texts: change.texts };
  }
}

/** A public http(s) address in its normal form. */
export const Address = v.pipe(v.string(), v.transform(publicAddress), v.string('no public http(s) address'));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const Feed: v.GenericSchema<unknown, FeedChoice> = v.object({
  url: Address,
  title: text(300),
  domain: text(253),
  language: text(40),
  on: v.boolean(),
});
const Pack: v.GenericSchema<unknown, PackChoice> = v.object({ url: Address, on: v.boolean() });

/** What of a list is sound, each address once. */
const sound = <T extends { url: string }>(schema: v.GenericSchema<unknown, T>, most: number) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((all) =>
      joined(
        [],
        all.flatMap((one) => {
          const read = v.safeParse(schema, one);
          return read.success ? [read.output] : [];
        }),
        most,
      ),
    ),
  );

/** As it is stored: what is not sound is left out. */
export const StoredChoices: v.GenericSchema<unknown, SourceChoices> = v.object({
  feeds: v.optional(sound(Feed, MAX_FEEDS), []),
  packs: v.optional(sound(Pack, MAX_PACKS), []),
  currentEvents: v.fallback(v.boolean(), false),
  texts: v.fallback(v.picklist(['click', 'panel']), 'click'),
});
