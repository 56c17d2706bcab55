/** Entries of a live report: from the article to its report, and to days that are counted from the entry's own time. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { article as articleSchema } from '../../../lib/app/schema-parts';
import type { Article, Entry, TextReport } from '../../../lib/core/model';
import { digestOf } from '../../../lib/core/packs/digest';
import { ReportSchema } from '../../../lib/core/packs/schema';
import { readingOf } from '../../../lib/core/reading';
import { reportOf } from '../../../lib/core/report';

const ENTRIES: Entry[] = [
  { paragraph: 1, at: '2021-12-03T08:10:00Z' },
  { paragraph: 3, at: '2021-12-02T21:40:00Z' },
];
const ARTICLE: Article = {
  url: 'https://coastradio.example/live',
  title: 'Live: storm Ulla reaches the coast',
  outlet: { name: 'Coast Radio', domain: 'coastradio.example' },
  byline: null,
  credit: null,
  published: { iso: '2021-12-01T05:30:00Z', from: 'json-ld' },
  modified: null,
  language: 'en',
  paragraphs: [
    'The harbour was closed yesterday.',
    'Two boats were found yesterday.',
    'Schools stay shut today.',
    'The ferry was cancelled yesterday.',
  ],
  entries: ENTRIES,
  completeness: 'whole',
};

const datesOf = (report: TextReport) =>
  readingOf(report).passages.flatMap(({ text, details }) =>
    details.filter(({ kind }) => kind === 'date').map(({ value }) => [text.split(' ')[1], value]),
  );
const withEntries = (entries: Entry[] | undefined) => datesOf(reportOf({ ...ARTICLE, entries }, 'r'));

describe('entries of a live report', () => {
  it('count "yesterday" from their own time', () => {
    expect(withEntries(ENTRIES)).toEqual([
      ['harbour', '2021-11-30'],
      ['boats', '2021-12-02'],
      ['stay', '2021-12-03'],
      ['ferry', '2021-12-01'],
    ]);
  });
  it('are read as one text where there are none', () => {
    expect(withEntries(undefined).map(([, day]) => day)).toEqual([
      '2021-11-30',
      '2021-11-30',
      '2021-12-01',
      '2021-11-30',
    ]);
  });
  it.each<[string, Entry[]]>([
    ['before the one before', [ENTRIES[1] as Entry, ENTRIES[0] as Entry]],
    [
      'beyond the text',
      [
        { paragraph: 3, at: '2021-12-02' },
        { paragraph: 9, at: '2022-01-01' },
      ],
    ],
  ])('pass over one that begins %s', (_name, entries) => {
    expect(withEntries(entries).map(([, day]) => day)).toEqual([
      '2021-11-30',
      '2021-11-30',
      '2021-12-01',
      '2021-12-01',
    ]);
  });
  it('number the passages through, and end quotations', () => {
    const { passages } = readingOf(reportOf(ARTICLE, 'r'));
    expect(passages.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });
  it('leave their days in the digest, and themselves not', () => {
    const digest = digestOf(reportOf(ARTICLE, 'r'));
    expect(digest).not.toHaveProperty('entries');
    expect(digest.passages[4]?.details[0]?.value).toBe('2021-12-01');
  });
  it('travel in messages and packs, and are looked at', () => {
    const bad = [{ paragraph: -1, at: '2021-12-02' }];
    expect(v.parse(articleSchema, ARTICLE).entries).toEqual(ENTRIES);
    expect(v.parse(ReportSchema, reportOf(ARTICLE, 'r'))).toHaveProperty('entries', ENTRIES);
    expect(v.is(articleSchema, { ...ARTICLE, entries: bad })).toBe(false);
    expect(v.is(ReportSchema, { ...reportOf(ARTICLE, 'r'), entries: bad })).toBe(false);
  });
});
