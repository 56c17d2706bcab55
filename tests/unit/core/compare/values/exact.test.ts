/** A vague word and a number of one report: the number is compared where the word stands for it. All texts are invented. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '../../../../../lib/core/model';
import { linesOf } from '../made';

const KINDS: DetailKind[] = ['count', 'casualties'];
const SEVERAL = 'The flood damaged several villages near Orrin on Monday.';
const SEVEN = 'The flood near Orrin damaged seven villages on Monday.';
const LOOSE = ['compatible/less-precise [several villages | seven villages]'];

type Case = [what: string, first: string, second: string, lines: string[]];

const EXACT: Case[] = [
  [
    'in the text after the lead',
    `${SEVERAL}\nRain had fallen for days.\nThe governor said five villages were badly damaged by the flood.`,
    SEVEN,
    ['differs/values-apart [five villages | seven villages]'],
  ],
  [
    'the same number as the other',
    `${SEVERAL}\nThe governor said seven villages were badly damaged by the flood.`,
    SEVEN,
    ['agrees/same-value [seven villages | seven villages]'],
  ],
  [
    'the hurt',
    'The crash near Orrin injured dozens of people on Monday.\nThe hospital said 34 people were injured in the crash.',
    'The crash near Orrin on Monday injured 41 people.',
    ['differs/values-apart [34 people were injured | injured 41 people]'],
  ],
];

const VAGUE: Case[] = [
  ['no number', SEVERAL, SEVEN, LOOSE],
  ['of another act', `${SEVERAL}\nIn five villages schools open on Tuesday.`, SEVEN, LOOSE],
  ['of some of them', `${SEVERAL}\nFive of the damaged villages have no water.`, SEVEN, LOOSE],
  ['out of reach', `${SEVERAL}\nThe governor said two villages were damaged by mud.`, SEVEN, LOOSE],
  [
    'two that may be meant',
    `${SEVERAL}\nThe governor said five villages were damaged by the flood.\nIn the west six villages were damaged by mud.`,
    SEVEN,
    LOOSE,
  ],
];

describe('a number for a vague word', () => {
  it.each([...EXACT, ...VAGUE])('%s', (_, first, second, lines) => {
    expect(linesOf(KINDS, [first, second])).toEqual(lines);
  });

  it('takes no word that comes later: it may be of another flood', () => {
    const later = `${SEVEN}\nA flood of another year had damaged several villages there.`;
    expect(linesOf(KINDS, [later, SEVEN])).toEqual(['agrees/same-value [seven villages | seven villages]']);
  });
});
