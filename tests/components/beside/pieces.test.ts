/** A block of text cut where passages and marks begin and end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../components/beside/pieces';
import type { BesideBlock } from '../../../lib/core/beside/model';
import type { Verdict } from '../../../lib/core/model';

const VERDICTS = new Map<string, Verdict>([
  ['d', 'differs'],
  ['u', 'updated'],
  ['a', 'agrees'],
  ['o', 'only'],
]);
const TEXT = 'One two three. Four five six.';
const block = (passages: [number, number][], marks: [string, number, number][]): BesideBlock => ({
  text: TEXT,
  passages: passages.map(([start, end]) => ({ start, end, groups: [0] })),
  marks: marks.map(([finding, start, end]) => ({ finding, start, end })),
});
/** Passages in (…), marks in […] with their findings. */
const written = (one: BesideBlock, shown: Verdict[]): string =>
  runsOf(one, VERDICTS, new Set(shown))
    .map(({ passage, pieces }) => {
      const text = pieces
        .map((piece) =>
          piece.findings.length > 0 ? `[${piece.findings.join('+')}:${piece.text}]` : piece.text,
        )
        .join('');
      return passage ? `(${text})` : text;
    })
    .join('');

describe('a block', () => {
  it.each<[string, [number, number][], [string, number, number][], Verdict[], string]>([
    ['plain', [], [], ['differs'], TEXT],
    ['with a passage', [[0, 14]], [], ['differs'], '(One two three.) Four five six.'],
    ['with a mark', [], [['d', 4, 7]], ['differs'], 'One [d:two] three. Four five six.'],
    [
      'with a mark in a passage',
      [[15, 29]],
      [['d', 20, 24]],
      ['differs'],
      'One two three. (Four [d:five] six.)',
    ],
    ['whose mark is not shown', [], [['a', 4, 7]], ['differs'], TEXT],
    [
      'whose marks meet',
      [],
      [
        ['u', 4, 13],
        ['d', 8, 13],
      ],
      ['differs', 'updated'],
      'One [d+u:two three]. Four five six.',
    ],
    [
      'marked twice by one',
      [],
      [
        ['d', 4, 7],
        ['d', 4, 7],
      ],
      ['differs'],
      'One [d:two] three. Four five six.',
    ],
    [
      'whose mark goes over passages',
      [
        [0, 14],
        [15, 29],
      ],
      [['d', 8, 19]],
      ['differs'],
      '(One two [d:three.])[d: ]([d:Four] five six.)',
    ],
    ['marked to its end', [[15, 29]], [['o', 25, 29]], ['only'], 'One two three. (Four five [o:six.])'],
  ])('%s', (_what, passages, marks, shown, wanted) => {
    expect(written(block(passages, marks), shown)).toBe(wanted);
  });

  it('loses nothing of its text', () => {
    const place = fc.integer({ min: 0, max: TEXT.length });
    const mark = fc.tuple(fc.constantFrom('d', 'u', 'a'), place, place);
    fc.assert(
      fc.property(place, fc.array(mark, { maxLength: 6 }), (end, marks) => {
        const one = block(
          [[0, end]],
          marks.map(([id, a, b]) => [id, Math.min(a, b), Math.max(a, b)]),
        );
        const runs = runsOf(one, VERDICTS, new Set(['differs', 'updated']));
        expect(runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(TEXT);
      }),
    );
  });
});
