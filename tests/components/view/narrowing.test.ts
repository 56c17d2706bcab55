/** What is shown of a comparison, in what order, and which copies stand under which report. */
import { describe, expect, it } from 'vitest';
import { finding, report, value } from '../../../components/demo/make';
import { tellingCopies, withCopies } from '../../../components/view/copies';
import { inOrder, type Order } from '../../../components/view/order';
import { viewReports } from '../../../components/view/reports';
import { type Choice, EVERYTHING, isEverything, sieveOf } from '../../../components/view/sift';
import type { Comparison } from '../../../lib/core/model';
import { wordsIn } from '../surface';

const comparison: Comparison = {
  event: null,
  reports: [
    report('a', 'Harbour Times'),
    report('b', 'Radio Léman'),
    report('c', 'Quay Dispatch', { copyOf: 'a' }),
    report('d', 'صحيفة الميناء', { language: 'ar', copyOf: 'c' }),
  ],
  findings: [
    finding('toll', 'differs', 'casualties', {
      about: 'hurt in the storm',
      values: [
        value('a', 'The storm hurt [five] people.', '5', {
          attribution: { source: 'the Préfet', cue: 'said' },
        }),
        value('b', 'The storm hurt [seven] people.', '7'),
      ],
    }),
    finding('boats', 'only', 'count', {
      about: 'boats adrift',
      values: [value('b', 'Some [ten boats] broke loose.', '10')],
      silent: ['a'],
    }),
    finding('wind', 'updated', 'measure', {
      about: 'speed of the wind',
      values: [
        value('a', 'Gusts reached [90 km/h].', '90 km/h'),
        value('c', 'Gusts reached [95 km/h].', '95 km/h'),
        value('d', 'بلغت الرياح [90 كم/س].', '90 km/h'),
      ],
      silent: ['b'],
    }),
    finding('pier', 'agrees', 'casualties', {
      about: 'hurt on the pier',
      values: [
        value('a', '[Two] fell.', '2'),
        value('b', '[Two] fell.', '2'),
        value('c', '[Two] fell.', '2'),
      ],
    }),
  ],
  alignments: [],
  statements: [
    [
      { report: 'a', text: 'We were lucky', speaker: 'Ada Brun' },
      { report: 'b', text: 'Luck was with us', speaker: null },
    ],
  ],
  names: [
    {
      name: 'ada brun',
      spellings: [
        { report: 'a', text: 'Ada Brun' },
        { report: 'b', text: 'Ada Brün' },
      ],
    },
  ],
};
const views = viewReports(comparison, 'a');
const reports = new Map(views.map((view) => [view.id, view]));
const sieve = sieveOf(comparison, reports, wordsIn('en'));
const passing = (choice: Partial<Choice>): string[] => {
  const { findings, statements, names } = sieve({ ...EVERYTHING, ...choice });
  return [...findings.map(({ id }) => id), ...statements.map(() => 'statement'), ...names.map(() => 'name')];
};

describe('narrowing', () => {
  it.each<[string, Partial<Choice>, string[]]>([
    ['nothing chosen', {}, ['toll', 'boats', 'wind', 'pier', 'statement', 'name']],
    ['only what differs', { onlyDiffering: true }, ['toll', 'wind']],
    ['a kind', { kind: 'casualties' }, ['toll', 'pier']],
    ['a kind that differs', { kind: 'casualties', onlyDiffering: true }, ['toll']],
    ['an outlet', { report: 'c' }, ['wind', 'pier']],
    [
      'an outlet and what others say with it',
      { report: 'b' },
      ['toll', 'boats', 'pier', 'statement', 'name'],
    ],
    ['a word of what it is about', { text: 'adrift' }, ['boats']],
    ['a word of a sentence, in any case', { text: 'GUSTS' }, ['wind']],
    ['words in any order', { text: 'people storm' }, ['toll']],
    ['words of which one is nowhere', { text: 'people snow' }, []],
    ['who said it, without its accent', { text: 'prefet' }, ['toll']],
    [
      'an outlet’s name, without its accent',
      { text: 'leman' },
      ['toll', 'boats', 'pier', 'statement', 'name'],
    ],
    ['a kind’s name', { text: 'measure' }, ['wind']],
    ['a speaker and a spelling', { text: 'ada' }, ['statement', 'name']],
    ['Arabic without vowel signs', { text: 'الرّياح' }, ['wind']],
    ['only spaces', { text: '  ' }, ['toll', 'boats', 'wind', 'pier', 'statement', 'name']],
  ])('by %s', (_, choice, ids) => {
    expect(passing(choice)).toEqual(ids);
  });

  it.each<[Partial<Choice>, boolean]>([
    [{}, true],
    [{ text: '   ' }, true],
    [{ text: 'a' }, false],
    [{ onlyDiffering: true }, false],
    [{ report: 'a' }, false],
    [{ kind: 'count' }, false],
  ])('%j is everything: %s', (choice, all) => {
    expect(isEverything({ ...EVERYTHING, ...choice })).toBe(all);
  });
});

describe('the order of rows', () => {
  it.each<[Order, string[]]>([
    ['ranked', ['toll', 'boats', 'wind', 'pier']],
    ['kind', ['toll', 'pier', 'boats', 'wind']],
    ['told', ['wind', 'pier', 'toll', 'boats']],
    ['report:a', ['toll', 'wind', 'pier', 'boats']],
    ['report:b', ['toll', 'boats', 'pier', 'wind']],
    ['report:c', ['wind', 'pier', 'toll', 'boats']],
    ['report:gone', ['toll', 'boats', 'wind', 'pier']],
  ])('%s', (order, ids) => {
    expect(inOrder(comparison.findings, order, reports).map(({ id }) => id)).toEqual(ids);
  });
});

describe('copies', () => {
  const grouped = (keeps: string[]) =>
    withCopies(views, ({ id }) => keeps.includes(id)).map(({ report: { id }, copies }) => [
      id,
      ...copies.map((copy) => copy.id),
    ]);

  it.each([
    ['stand under the report whose text they carry', [], [['a', 'c', 'd'], ['b']]],
    ['stand for themselves where they are kept', ['c'], [['a', 'd'], ['c'], ['b']]],
    ['all stand for themselves', ['c', 'd'], [['a'], ['c'], ['d'], ['b']]],
  ])('%s', (_, keeps, groups) => {
    expect(grouped(keeps)).toEqual(groups);
  });

  it('that tell something otherwise are known, those that tell the same or nothing are not', () => {
    expect([...tellingCopies(comparison.findings, views)]).toEqual(['c']);
    expect([...tellingCopies(comparison.findings.slice(0, 2), views)]).toEqual([]);
  });
});
