/** Figures that one report gives as sure and another as possible. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../made';

const DIFFERING: [what: string, a: string, b: string, line: string][] = [
  [
    'possibly so many',
    'The museum in Varn lost 14 paintings to the thieves.',
    'The thieves took possibly 14 paintings from the museum in Varn.',
    '[14 paintings | possibly 14 paintings]',
  ],
  [
    'the other report is the sure one',
    'The museum in Varn lost possibly 14 paintings to the thieves.',
    'The thieves took 14 paintings from the museum in Varn.',
    '[possibly 14 paintings | 14 paintings]',
  ],
];

const ALIKE: [what: string, a: string, b: string][] = [
  [
    'sure in both',
    'The museum in Varn lost 14 paintings to the thieves.',
    'The thieves took 14 paintings from the museum in Varn.',
  ],
  [
    'possible in both',
    'The museum in Varn lost possibly 14 paintings to the thieves.',
    'The thieves took possibly 14 paintings from the museum in Varn.',
  ],
  [
    'possible in one sentence and sure in another of one report',
    'The museum in Varn lost 14 paintings to the thieves.',
    'The thieves took possibly 14 paintings from the museum in Varn. The museum lost 14 paintings.',
  ],
  [
    'another figure, which differs by itself',
    'The museum in Varn lost 14 paintings to the thieves.',
    'The thieves took possibly 17 paintings from the museum in Varn.',
  ],
  [
    'a hedge on another act of the sentence',
    'The museum in Varn lost 14 paintings to the thieves.',
    'The thieves, who may have fled by boat, took 14 paintings from the museum in Varn.',
  ],
];

const unsure = (a: string, b: string): string[] =>
  linesOf(['modality'], [a, b]).filter((line) => line.startsWith('differs/other-certainty'));

describe('unsure figures', () => {
  it.each(DIFFERING)('%s', (_, a, b, line) => {
    expect(unsure(a, b)).toEqual([`differs/other-certainty ${line}`]);
  });
  it.each(ALIKE)('no difference: %s', (_, a, b) => {
    expect(unsure(a, b)).toEqual([]);
    expect(unsure(b, a)).toEqual([]);
  });
});
