/** Whose number it is: persons of the sentence, and what their being others keeps apart. */
import { describe, expect, it } from 'vitest';
import { bearersOf } from '../../../../../lib/core/compare/values/bearers';
import type { DetailKind } from '../../../../../lib/core/model';
import { linesOf, mentionsIn } from '../made';

/** For each mention of a kind in the text: the beginnings of its bearers' folded surnames. */
const CASES: [what: string, text: string, kind: DetailKind, bearers: string[][]][] = [
  ['nobody', 'The oldest rider was 71 years old.', 'age', [[]]],
  ['the one beside an age', 'Anna Brook, 54, left Varn.', 'age', [['bruk']]],
  [
    'the nearest of two, for each',
    'Anna Brook, 54, and her brother Peter Stone, 61, left Varn.',
    'age',
    [['bruk'], ['stun']],
  ],
  ['all of a sentence', 'Anna Brook paid Peter Stone $400.', 'money', [['bruk', 'stun']]],
  ['none who is only quoted', 'Anna Brook said that 40 boats sank.', 'count', [[]]],
];

describe('bearersOf', () => {
  it.each(CASES)('%s', (_, text, kind, bearers) => {
    expect(mentionsIn(text, kind).map((mention) => [...bearersOf(mention)].sort())).toEqual(bearers);
  });

  it('takes two spellings of a surname for one', () => {
    const [a, b] = ['Anna Brandl, 54, left.', 'Anna Brandel, 54, left.'].map((text) => {
      const [mention] = mentionsIn(text, 'age');
      return mention && [...bearersOf(mention)];
    });
    expect(a).toEqual(b);
  });
});

describe('ages', () => {
  it.each<[what: string, a: string, b: string, lines: string[]]>([
    [
      'of one person agree',
      'Anna Brook, 54, was rescued from the Orla cave on Monday.',
      'Rescuers brought Anna Brook, 54, out of the Orla cave.',
      ['agrees/same-value [54 | 54]'],
    ],
    [
      'of one person differ',
      'Anna Brook, 54, was rescued from the Orla cave on Monday.',
      'Rescuers brought Anna Brook, 57, out of the Orla cave.',
      ['differs/values-apart [54 | 57]'],
    ],
    [
      'of two persons do not meet',
      'Anna Brook, 54, was rescued from the Orla cave on Monday.',
      'Rescuers brought Peter Stone, 57, out of the Orla cave.',
      [],
    ],
    [
      'of two persons in both reports meet their own',
      'Anna Brook, 54, and Peter Stone, 61, were rescued from the Orla cave.',
      'Peter Stone, 61, and Anna Brook, 54, are safe after days in the Orla cave.',
      ['agrees/same-value [54 | 54]', 'agrees/same-value [61 | 61]'],
    ],
    [
      'of one of two persons differ',
      'Anna Brook, 54, and Peter Stone, 61, were rescued from the Orla cave.',
      'Peter Stone, 61, and Anna Brook, 57, are safe after days in the Orla cave.',
      ['agrees/same-value [61 | 61]', 'differs/values-apart [54 | 57]'],
    ],
  ])('%s', (_, a, b, lines) => {
    expect(linesOf(['age'], [a, b])).toEqual(lines);
  });
});
