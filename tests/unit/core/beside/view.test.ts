/** Reports side by side: what is tied, and what is marked. */
import { describe, expect, it } from 'vitest';
import { finding, report, value } from '../../../../components/demo/make';
import type { BesideText } from '../../../../lib/core/beside/model';
import { besideView } from '../../../../lib/core/beside/view';
import type { Comparison } from '../../../../lib/core/model';

const TEXTS: BesideText[] = [
  { report: 'a', kind: 'text', paragraphs: ['A gate broke. It stops 40 ships.', 'Nobody was hurt.'] },
  { report: 'b', kind: 'text', paragraphs: ['Ships wait: 55 ships.', 'A gate failed.'] },
  { report: 'c', kind: 'digest', paragraphs: ['stops 40 ships … a gate'] },
];
const comparison: Comparison = {
  event: null,
  reports: ['a', 'b', 'c', 'd'].map((id) => report(id, id, { title: `Title of ${id}` })),
  findings: [
    finding('ships', 'differs', 'count', {
      about: 'ships',
      values: [
        value('a', 'It stops [40 ships].', '40'),
        value('b', 'Ships wait: [55 ships].', '55'),
        value('c', 'stops [40 ships]', '40'),
      ],
    }),
    finding('hurt', 'only', 'casualties', { about: 'hurt', values: [value('a', '[Nobody] was hurt.', '0')] }),
    finding('far', 'differs', 'count', {
      about: 'far',
      values: [value('a', '[A gate] broke.', '1'), value('d', '[Two gates] broke.', '2')],
    }),
  ],
  alignments: [
    [
      { report: 'a', sentence: 'A gate broke.' },
      { report: 'b', sentence: 'A gate failed.' },
    ],
    [
      { report: 'b', sentence: 'A gate failed.' },
      { report: 'd', sentence: 'A gate broke down.' },
    ],
  ],
  statements: [],
  names: [],
};
const view = (...reports: string[]) =>
  besideView(
    comparison,
    reports.flatMap((id) => TEXTS.filter((text) => text.report === id)),
  );
/** `block "text" groups` of each passage. */
const passages = (reports: string[], column: number): string[] =>
  view(...reports).columns[column]?.blocks.flatMap(({ text, passages: all }, block) =>
    all.map(({ start, end, groups }) => `${block} "${text.slice(start, end)}" ${groups.join(',')}`),
  ) ?? [];

describe('side by side', () => {
  it('has a column for each text, the title first', () => {
    expect(
      view('b', 'a').columns.map(({ report: id, blocks }) => [id, blocks.map(({ text }) => text)]),
    ).toEqual([
      ['b', ['Title of b', 'Ships wait: 55 ships.', 'A gate failed.']],
      ['a', ['Title of a', 'A gate broke. It stops 40 ships.', 'Nobody was hurt.']],
    ]);
  });

  it('ties aligned sentences, and those whose details differ', () => {
    expect(view('a', 'b').groups).toEqual([false, true]);
    expect(passages(['a', 'b'], 0)).toEqual(['1 "A gate broke." 0', '1 "It stops 40 ships." 1']);
    expect(passages(['a', 'b'], 1)).toEqual(['1 "Ships wait: 55 ships." 1', '2 "A gate failed." 0']);
  });

  it('ties phrases of a digest; what agrees between these two is no difference', () => {
    expect(view('a', 'c').groups).toEqual([false]);
    expect(view('a', 'c').verdicts.get('ships')).toBe('agrees');
    expect(passages(['a', 'c'], 1)).toEqual(['1 "stops 40 ships" 0']);
  });

  it('marks phrases of findings that say something of these reports', () => {
    const marks = view('a', 'b').columns[0]?.blocks.map(({ text, marks: all }) =>
      all.map((one) => `${one.finding}: ${text.slice(one.start, one.end)}`),
    );
    expect(marks).toEqual([[], ['ships: 40 ships'], ['hurt: Nobody']]);
    expect([...view('b', 'c').verdicts.keys()]).toEqual(['ships']);
  });

  it('makes one passage of sentences that meet', () => {
    const met = {
      ...comparison,
      alignments: [
        ...comparison.alignments,
        [
          { report: 'a', sentence: 'broke. It stops' },
          { report: 'b', sentence: 'A gate failed.' },
        ],
      ],
    };
    const [first] = besideView(met, TEXTS.slice(0, 2)).columns;
    expect(first?.blocks[1]?.passages).toEqual([{ start: 0, end: 32, groups: [0, 1, 2] }]);
  });

  it('has a column for a text that is not there', () => {
    const [, gone] = besideView(comparison, [
      ...TEXTS.slice(0, 1),
      { report: 'd', kind: 'missing', paragraphs: [] },
    ]).columns;
    expect(gone).toEqual({
      report: 'd',
      kind: 'missing',
      blocks: [{ text: 'Title of d', passages: [], marks: [] }],
    });
  });
});
