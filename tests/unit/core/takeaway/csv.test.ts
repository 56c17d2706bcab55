/** A comparison as a table: RFC 4180, and no cell that a spreadsheet takes for a formula. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../lib/core/takeaway/csv';
import { ARABIC, ENGLISH, takenWith } from './made';

/** Cells by RFC 4180. */
function cellsOf(text: string): string[][] {
  const rows = text.replace('\ufeff', '').split('\r\n');
  expect(rows.pop()).toBe('');
  return rows.map((row) =>
    [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

const HEADS = [
  'Verdict',
  'Kind of detail',
  'Detail',
  'Title',
  'Outlet',
  'Published',
  'Retrieved',
  'Phrase',
  'Sentence',
  'Read as',
  'Who said it',
  'Put as',
  'Address',
];

describe('a comparison', () => {
  const text = csvOf(takenWith(), ENGLISH);

  it('begins with the mark of UTF-8', () => {
    expect(text.startsWith('\ufeff"Verdict",')).toBe(true);
  });

  it('has a row for each value, but for what was set aside', () => {
    const [heads, ...rows] = cellsOf(text);
    expect(heads).toEqual(HEADS);
    expect(rows.map((row) => row[7])).toEqual(['48 hours', 'three days', 'six sailors']);
    expect(rows[0]).toEqual([
      'They differ',
      'Duration',
      'stay 48 hours',
      'Ferry aground',
      'Harbour Times',
      '2024-05-21T09:30',
      '2024-05-21T10:00:00.000Z',
      '48 hours',
      'The ferry stays there for 48 hours, he said.',
      'PT48H',
      'the captain 48 hours',
      'may',
      'https://harbour-times.example/times#:~:text=The%20ferry%20stays%20there%20for%2048%20hours%2C%20he%20said.',
    ]);
  });

  it('has Arabic heads and verdicts', () => {
    const [heads, row] = cellsOf(csvOf(takenWith(), ARABIC));
    expect([heads?.[0], row?.[0]]).toEqual(['الحكم', 'مختلفة']);
  });
});

describe('a cell', () => {
  it.each([
    ['=HYPERLINK("https://evil.example","x")', '\'=HYPERLINK("https://evil.example","x")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'=1+1"],
    ['\r\n=1+1', "'=1+1"],
    ['  =1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a;=1+1', "a;'=1+1"],
    ['a; -1', "a;' -1"],
    ['a "quoted", b', 'a "quoted", b'],
    ['one\ntwo', 'one two'],
    ['a | b `c`', 'a | b `c`'],
    ['a-b = c', 'a-b = c'],
    ['ثلاثة أيام', 'ثلاثة أيام'],
    ['\u202eabc', 'abc'],
  ])('%j', (text, told) => {
    const [, row] = cellsOf(csvOf(takenWith(text), ENGLISH));
    expect(row).toHaveLength(HEADS.length);
    expect(row?.[7]).toBe(told);
  });
});
