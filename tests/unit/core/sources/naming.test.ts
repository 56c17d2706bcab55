/** Articles, credits and sources under the directory's names. */
import { describe, expect, it } from 'vitest';
import type { Article, TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';
import { aliasesOf, named, type OutletNames, withOutlets } from '../../../../lib/core/sources/naming';

const outletOf = (name: string, domain: string, aliases: string[] = []): OutletNames => ({
  ...{ name, domain, aliases, others: [], country: 'GB', language: 'en', agency: false },
});
const OUTLETS = [
  outletOf('The Valley Post', 'valleypost.example', ['the Post', 'VP', 'وادي بوست']),
  outletOf('Northern Press Agency', 'npa.example', ['NPA', 'Northern Press']),
  outletOf('Harbour Portal', 'portal.example'),
  outletOf('Coast News', 'coast.example', ['Coast']),
  outletOf('Coast TV', 'coasttv.example', ['Coast']),
];
const ALIASES = aliasesOf(OUTLETS);

const articleOf = (url: string, name: string, credit: string | null): Article => ({
  ...{ url, title: 'Ferry runs again', byline: null, credit, published: null, modified: null },
  ...{
    outlet: { name, domain: new URL(url).hostname },
    language: 'en',
    paragraphs: [],
    completeness: 'whole',
  },
});

describe('an article under the directory’s names', () => {
  it.each<[url: string, name: string, credit: string | null, outlet: string, credited: string | null]>([
    ['https://www.valleypost.example/a', 'Valley Post Online', null, 'The Valley Post', null],
    ['https://sport.valleypost.example/a', 'Sport', null, 'The Valley Post', null],
    ['https://elsewhere.example/a', 'Elsewhere', 'NPA', 'Elsewhere', 'Northern Press Agency'],
    ['https://elsewhere.example/a', 'Elsewhere', 'www.npa.example', 'Elsewhere', 'Northern Press Agency'],
    ['https://elsewhere.example/a', 'Elsewhere', 'quay.example', 'Elsewhere', 'quay.example'],
    ['https://elsewhere.example/a', 'Elsewhere', 'Coast', 'Elsewhere', 'Coast'],
    ['https://portal.example/a', 'The Valley Post', null, 'Harbour Portal', 'The Valley Post'],
    ['https://portal.example/a', 'The Valley Post', 'NPA', 'Harbour Portal', 'Northern Press Agency'],
    ['https://npa.example/a', 'NPA', 'NPA', 'Northern Press Agency', null],
  ])('%s by %s, from %s', (url, name, credit, outlet, credited) => {
    const article = named(articleOf(url, name, credit), OUTLETS);
    expect([article.outlet.name, article.credit]).toEqual([outlet, credited]);
  });
});

function sourcesIn(text: string): (string | undefined)[] {
  const report: TextReport = {
    ...{ id: 'a', url: null, outlet: { name: 'Elsewhere', domain: '' }, title: 'Ferry', credit: null },
    ...{
      published: null,
      modified: null,
      language: 'en',
      words: 9,
      completeness: 'whole',
      paragraphs: [text],
    },
  };
  return withOutlets(readingOf(report), ALIASES)
    .passages.flatMap(({ details }) => details)
    .filter(({ attribution }) => attribution?.source)
    .map(({ value }) => value);
}

describe('sources that are outlets', () => {
  it.each<[text: string, sources: string[]]>([
    ['The Valley Post reported that the ferry would run again.', ['valley-post']],
    ['VP reported that the ferry would run again.', ['valley-post']],
    ['NPA said that the ferry would run again.', ['northern-press-agency']],
    [
      'The Northern Press Agency said that the ferry would run. NPA said that it was late.',
      ['northern-press-agency', 'northern-press-agency'],
    ],
    [
      'The Valley Post said that the ferry would run. The Post said that it was late.',
      ['valley-post', 'valley-post'],
    ],
  ])('%s', (text, sources) => {
    expect(sourcesIn(text)).toEqual(sources);
  });

  it.each(['The Post said that the ferry would run again.', 'Coast said that the ferry would run again.'])(
    '%s leaves open which',
    (text) => {
      expect(sourcesIn(text)).toHaveLength(1);
      expect(['valley-post', 'coast-news', 'coast-tv']).not.toContain(sourcesIn(text)[0]);
    },
  );
});
