/** What is fetched, from what was chosen. */
import { describe, expect, it } from 'vitest';
import { NO_SOURCES } from '../../../../lib/core/sources/choices';
import { listedSources, sourcesOf } from '../../../../lib/core/sources/list';
import type { FeedChoice, SourceChoices } from '../../../../lib/core/sources/model';

const feed = (name: string, on: boolean): FeedChoice => ({
  ...{ url: `https://${name}.example/rss`, title: name, domain: `${name}.example`, language: 'en', on },
});
const CHOICES: SourceChoices = {
  feeds: [feed('a', true), feed('b', false)],
  packs: [
    { url: 'https://packs.example/one.json', on: false },
    { url: 'https://packs.example/two.json', on: true },
  ],
  currentEvents: true,
  texts: 'click',
};
/** Half an hour after midnight in UTC, on the first day of a month. */
const NOW = Date.UTC(2026, 2, 1, 0, 30);
const DAYS = ['2026-03-01', '2026-02-28', '2026-02-27'].map((day) => `current-events:${day}`);
const ids = (choices: SourceChoices, of = sourcesOf): string[] => of(choices, NOW).map(({ id }) => id);

describe('sources', () => {
  it('are none at first', () => {
    expect(sourcesOf(NO_SOURCES, NOW)).toEqual([]);
    expect(listedSources(NO_SOURCES, NOW)).toEqual([]);
  });

  it('are those that are on, and the last three days of current events', () => {
    expect(ids(CHOICES)).toEqual([
      'feed:https://a.example/rss',
      'pack:https://packs.example/two.json',
      ...DAYS,
    ]);
  });

  it('are listed while they are off', () => {
    expect(ids({ ...CHOICES, currentEvents: false }, listedSources)).toEqual([
      'feed:https://a.example/rss',
      'feed:https://b.example/rss',
      'pack:https://packs.example/one.json',
      'pack:https://packs.example/two.json',
    ]);
  });

  it('have what is known of them', () => {
    const [first] = sourcesOf(CHOICES, NOW);
    expect(first).toMatchObject({ kind: 'feed', outlet: { name: 'a', domain: 'a.example' }, language: 'en' });
    const bare = { ...feed('c', true), title: '', language: '' };
    const [source] = sourcesOf({ ...CHOICES, feeds: [bare] }, NOW);
    expect(source).toMatchObject({ title: 'c.example', language: 'und' });
  });

  it('name the page of a day as Wikipedia does', () => {
    const pages = sourcesOf({ ...NO_SOURCES, currentEvents: true }, NOW).map(({ url }) =>
      new URL(url).searchParams.get('page'),
    );
    const days = ['2026_March_1', '2026_February_28', '2026_February_27'];
    expect(pages).toEqual(days.map((day) => `Portal:Current_events/${day}`));
  });
});
