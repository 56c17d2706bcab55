/** The directory of outlets that ships, and the file that says where its addresses are known from. */
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../lib/core/sources/directory';
import type { DirectoryOutlet } from '../../../lib/core/sources/model';
import { GRADES } from '../../../tools/directory/candidates';
import { CONTINENT_NAMES, continentOf } from '../../../tools/directory/continents';
import { WRAPPERS } from '../../../tools/directory/rules';
import { read } from './files';

const TEXT = read('public/outlets.json');
const directory = readDirectory(JSON.parse(TEXT));
const outlets: DirectoryOutlet[] = directory.ok ? directory.value : [];
const feeds = outlets.flatMap((outlet) => outlet.feeds.map((feed) => ({ ...feed, domain: outlet.domain })));
const [head, ...lines] = read('docs/outlets-evidence.tsv')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

const repeated = (all: string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);
const countryName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

describe('the directory of outlets', () => {
  it('can be read', () => {
    expect(directory).toMatchObject({ ok: true });
  });

  it('has 300 outlets with feeds at least, on all continents', () => {
    const withFeeds = outlets.filter((outlet) => outlet.feeds.length > 0);
    expect(withFeeds.length).toBeGreaterThanOrEqual(300);
    expect(new Set(withFeeds.map(({ country }) => continentOf(country)))).toEqual(new Set(CONTINENT_NAMES));
  });

  it('has outlets without a feed only where they are agencies, for their names', () => {
    expect(outlets.filter((outlet) => outlet.feeds.length === 0 && !outlet.agency)).toEqual([]);
  });

  it('has each domain and each address once', () => {
    expect(repeated(outlets.flatMap(({ domain, others }) => [domain, ...others]))).toEqual([]);
    expect(repeated(feeds.map(({ url }) => url))).toEqual([]);
  });

  it('has addresses over https only, none of them a wrapper', () => {
    expect(feeds.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
    expect(feeds.filter(({ url }) => WRAPPERS.test(new URL(url).hostname))).toEqual([]);
    expect(WRAPPERS.test('news.google.com')).toBe(true);
  });

  it('has countries and languages that there are', () => {
    const countries = [...new Set(outlets.map(({ country }) => country))];
    expect(countries.filter((one) => !countryName.of(one) || !continentOf(one))).toEqual([]);
    const tags = [...new Set([...outlets, ...feeds].map(({ language }) => language))];
    expect(tags.filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
  });

  it('has names and aliases that a person can read', () => {
    const names = outlets.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => name !== name.trim() || name.length > 60 || /\p{Cc}/u.test(name))).toEqual(
      [],
    );
  });
});

describe('the evidence', () => {
  it('has a line for each feed and no others', () => {
    expect(head).toEqual(['domain', 'feed', 'checked', 'day', 'known from']);
    const named = lines.map(([domain, url]) => `${domain} ${url}`);
    expect(named.toSorted()).toEqual(feeds.map(({ domain, url }) => `${domain} ${url}`).toSorted());
  });

  it('says from where, and how far it was checked', () => {
    const grades: readonly string[] = GRADES;
    const wrong = lines.filter(
      ([, , grade = '', day, from = '']) =>
        from === '' || !grades.includes(grade) || (day !== '') !== grade.startsWith('answered'),
    );
    expect(wrong).toEqual([]);
  });

  it('bears out each day that the directory gives', () => {
    const days = new Map(
      lines.map(([, url = '', grade, day = '']) => [url, grade === 'answered' ? day : null]),
    );
    expect(feeds.filter(({ url, checked }) => days.get(url) !== checked)).toEqual([]);
  });
});
