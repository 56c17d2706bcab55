import { describe, expect, it } from 'vitest';
import { changedChoices, NO_SOURCES, type SourceChange } from '../../../../lib/core/sources/choices';
import { type FeedChoice, MAX_FEEDS, type SourceChoices } from '../../../../lib/core/sources/model';

const feed = (name: string, on = true): FeedChoice => ({
  url: `https://${name}.example/feed`,
  title: name,
  domain: `${name}.example`,
  language: 'en',
  on,
});
const choices = (over: Partial<SourceChoices>): SourceChoices => ({ ...NO_SOURCES, ...over });
const PACK = { url: 'https://ledger.example/pack.json', on: true };
const [A, B] = [feed('a'), feed('b')];

describe('changedChoices', () => {
  it.each<[string, Partial<SourceChoices>, SourceChange, Partial<SourceChoices>]>([
    ['adds feeds', { feeds: [A] }, { type: 'feeds', feeds: [B] }, { feeds: [A, B] }],
    [
      'keeps one feed an address',
      { feeds: [A, B] },
      { type: 'feeds', feeds: [feed('a', false)] },
      { feeds: [feed('a', false), B] },
    ],
    [
      'switches feeds',
      { feeds: [A, B] },
      { type: 'switch-feeds', urls: [B.url, 'https://c.example/'], on: false },
      { feeds: [A, feed('b', false)] },
    ],
    ['removes feeds', { feeds: [A, B] }, { type: 'remove-feeds', urls: [A.url] }, { feeds: [B] }],
    ['adds a pack', {}, { type: 'pack', ...PACK }, { packs: [PACK] }],
    [
      'switches a pack',
      { packs: [PACK] },
      { type: 'pack', ...PACK, on: false },
      { packs: [{ ...PACK, on: false }] },
    ],
    ['removes a pack', { packs: [PACK] }, { type: 'remove-pack', url: PACK.url }, {}],
    ['switches current events', {}, { type: 'current-events', on: true }, { currentEvents: true }],
    ['chooses when texts come', {}, { type: 'texts', texts: 'panel' }, { texts: 'panel' }],
  ])('%s', (_name, before, change, after) => {
    expect(changedChoices(choices(before), change)).toEqual(choices(after));
  });

  it('takes no more than so many', () => {
    const many = Array.from({ length: MAX_FEEDS + 5 }, (_one, at) => feed(`f${at}`));
    expect(changedChoices(NO_SOURCES, { type: 'feeds', feeds: many }).feeds).toHaveLength(MAX_FEEDS);
  });
});
