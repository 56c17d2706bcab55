/** First names and homes that reports tell otherwise; and persons who are two. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '../../../../../lib/core/model';
import { linesOf } from '../made';

type Case = [what: string, told: string[], lines: string[]];

const FIRST_NAMES: Case[] = [
  [
    'another first name',
    ['Brian Keller was arrested at the Varn harbour.', 'Police arrested Bruno Keller at the Varn harbour.'],
    ['differs/other-first-name [Brian Keller | Bruno Keller]'],
  ],
  [
    'of a surname that is named by itself as well',
    [
      'Brian Keller was arrested at the harbour. Keller said nothing.',
      'Police arrested Bruno Keller. Keller was silent.',
    ],
    ['differs/other-first-name [Brian Keller | Bruno Keller]'],
  ],
  [
    'in three reports, one by one',
    ['Police arrested Brian Keller.', 'Police arrested Bruno Keller.', 'Police arrested Brian Keller.'],
    [
      'differs/other-first-name [Brian Keller | Bruno Keller]',
      'differs/other-first-name [Bruno Keller | Brian Keller]',
    ],
  ],
];

const ONE_OR_KIN: [what: string, told: string[]][] = [
  ['kin', ['Mary Keller left the Varn harbour.', 'Tom Keller left the Varn harbour.']],
  [
    'two persons of one surname in one report',
    ['Brian Keller and Bridget Keller left the Varn harbour.', 'Bruno Keller left the Varn harbour.'],
  ],
  [
    'a report that has both names',
    ['Brian Keller and his son Bruno Keller left Varn.', 'Bruno Keller left the Varn harbour.'],
  ],
  ['a short form', ['Alexis Marr spoke in Varn.', 'Alexandros Marr spoke in Varn.']],
  ['a nickname', ['William Marr spoke in Varn.', 'Will Marr spoke in Varn.']],
  ['an initial', ['Brian Marr spoke in Varn.', 'B. Marr spoke in Varn.']],
  ['a middle name', ['Brian Lowell Marr spoke in Varn.', 'Brian Marr spoke in Varn.']],
  ['another spelling', ['Mohammed Sarif spoke in Varn.', 'Muhammad Sarif spoke in Varn.']],
  ['another surname', ['Brian Keller spoke in Varn.', 'Bruno Marr spoke in Varn.']],
  ['the surname alone', ['Brian Keller spoke in Varn.', 'Mr Keller spoke in Varn.']],
];

const HOMES: Case[] = [
  [
    'another home',
    ['Tom Ray, 36, of Lyon, was held on Monday.', 'Police held Tom Ray, 36, from Marseille.'],
    ['differs/other-home [Lyon | Marseille]'],
  ],
  [
    'without an age',
    ['Tom Ray of Lyon was held on Monday.', 'Police held Tom Ray from Marseille.'],
    ['differs/other-home [Lyon | Marseille]'],
  ],
];

const NO_HOMES: [what: string, told: string[]][] = [
  ['the same home', ['Tom Ray, 36, of Lyon, was held.', 'Police held Tom Ray, 36, of Lyon.']],
  ['homes of two persons', ['Tom Ray, 36, of Lyon, was held.', 'Anna Brook, 36, of Marseille, was held.']],
  ['where it happened', ['Tom Ray, 36, of Lyon, was held.', 'Tom Ray, 36, was held in Marseille.']],
  ['whence one came', ['Tom Ray of Lyon was held.', 'Tom Ray was held on a train from Marseille.']],
  ['who plays elsewhere', ['Tom Ray of Lyon won.', 'Tom Ray won, ahead of Marseille.']],
];

const found = (kind: DetailKind, told: string[]): string[] =>
  linesOf([kind], told).filter((line) => line.startsWith('differs'));

describe('first names', () => {
  it.each(FIRST_NAMES)('%s', (_, told, lines) => {
    expect(found('person', told)).toEqual(lines);
  });
  it.each(ONE_OR_KIN)('no difference: %s', (_, told) => {
    expect(found('person', told)).toEqual([]);
    expect(found('person', told.toReversed())).toEqual([]);
  });
});

describe('homes', () => {
  it.each(HOMES)('%s', (_, told, lines) => {
    expect(found('place', told)).toEqual(lines);
  });
  it.each(NO_HOMES)('no difference: %s', (_, told) => {
    expect(found('place', told)).toEqual([]);
  });
});
