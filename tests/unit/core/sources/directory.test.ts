import { describe, expect, it } from 'vitest';
import { readDirectory, readNames } from '../../../../lib/core/sources/directory';

const DAYS = ['2026-01-20', '2026-09-28'];
const directory = (row: unknown, country = 'GB', language = 'en'): unknown => ({
  version: 1,
  days: DAYS,
  outlets: { [country]: { [language]: [row] } },
});
const first = (row: string) => {
  const read = readDirectory(directory(row));
  if (!read.ok) throw new Error(read.problem.message);
  return read.value[0];
};

describe('readDirectory', () => {
  it('reads a row', () => {
    expect(first('The Valley Post|*~.example|./rss 1<rss./world +ar world|VP<وادي|valley.example')).toEqual({
      domain: 'valleypost.example',
      name: 'The Valley Post',
      country: 'GB',
      language: 'en',
      agency: true,
      aliases: ['VP', 'وادي'],
      others: ['valley.example'],
      feeds: [
        { url: 'https://www.valleypost.example/rss', language: 'en', section: 'top', checked: '2026-09-28' },
        { url: 'https://rss.valleypost.example/world', language: 'ar', section: 'world', checked: null },
      ],
    });
  });

  it('reads names without feeds, also where those are not sound', () => {
    const row = 'The Valley Post|*~.example|feed|VP|valley.example';
    const names = { name: 'The Valley Post', domain: 'valleypost.example', aliases: ['VP'] };
    const more = { others: ['valley.example'], country: 'GB', language: 'en', agency: true };
    expect(readNames(directory(row))).toEqual({ ok: true, value: [{ ...names, ...more }] });
    expect(readNames(directory('|vp.example'))).toMatchObject({ ok: false });
  });

  it.each<[row: string, domain: string]>([
    ['Valley Post|vp.example', 'vp.example'],
    ['Valley Post|=.example', 'valleypost.example'],
    ['The Valley Post|=.co.example', 'thevalleypost.co.example'],
    ['La Vallée|~.example', 'vallee.example'],
    ['Valley News|^.example', 'valley.example'],
    ['Valley 24-7!|=.example', 'valley247.example'],
  ])('reads the domain of %s', (row, domain) => {
    expect(first(row)).toMatchObject({ domain, agency: false, feeds: [], aliases: [], others: [] });
  });

  it.each<[feed: string, url: string]>([
    ['/feed/', 'https://vp.example/feed/'],
    ['./feed/', 'https://www.vp.example/feed/'],
    ['rss.en./a?b=c&d', 'https://rss.en.vp.example/a?b=c&d'],
    ['//feeds.example/vp/rss', 'https://feeds.example/vp/rss'],
  ])('reads the address of %s', (feed, url) => {
    expect(first(`Valley Post|vp.example|${feed}`)?.feeds).toMatchObject([{ url }]);
  });

  it.each<[string, unknown]>([
    ['a row without a name', directory('|vp.example')],
    ['a row without a domain', directory('Valley Post')],
    ['a domain that is none', directory('Valley Post|vp example')],
    ['a further domain that is none', directory('Valley Post|vp.example|||x')],
    ['an address without a path', directory('Valley Post|vp.example|feed')],
    ['an address of this machine', directory('Valley Post|vp.example|//127.0.0.1/feed')],
    ['a day that is none', directory('Valley Post|vp.example|/feed 7')],
    ['a language of a feed that is none', directory('Valley Post|vp.example|/feed +English')],
    ['a language that is none', directory('Valley Post|vp.example', 'GB', 'English')],
    ['a country that is none', directory('Valley Post|vp.example', 'England')],
  ])('names the place of %s', (_name, json) => {
    const read = readDirectory(json);
    const place = expect.stringMatching(/(?:GB|England)\.(?:en|English)\[0\]$/);
    expect(read).toEqual({ ok: false, problem: { code: 'invalid', message: place } });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another version', { version: 2, days: [], outlets: {} }],
    ['rows that are none', directory(['Valley Post', 'vp.example'])],
  ])('refuses %s', (_name, json) => {
    expect(readDirectory(json)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  });
});
