/** Degrees that are told in set words: which step a phrase is, where two differ, and what is of another person or thing. */
import { describe, expect, it } from 'vitest';
import { SCALES } from '../../../../../lib/core/compare/claims/degrees';
import { linesOf, type Told } from '../made';

const STEPS: [scale: string, degree: number, phrase: string][] = [
  ['condition', 1, 'in critical condition'],
  ['condition', 1, 'was critically injured'],
  ['condition', 2, 'in serious condition'],
  ['condition', 3, 'in stable condition'],
  ['condition', 3, 'is out of danger'],
  ['condition', 4, 'in good condition'],
  ['damage', 0, 'was left undamaged'],
  ['damage', 1, 'was slightly damaged'],
  ['damage', 1, 'suffered minor damage'],
  ['damage', 2, 'was damaged'],
  ['damage', 3, 'was badly damaged'],
  ['damage', 3, 'was partly destroyed'],
  ['damage', 5, 'was destroyed'],
  ['damage', 5, 'was virtually destroyed'],
  ['damage', 5, 'was gutted'],
  ['damage', 5, 'was reduced to rubble'],
  ['charge', 1, 'is expected to be charged'],
  ['charge', 1, 'has not been charged'],
  ['charge', 1, 'charges are pending'],
  ['charge', 2, 'was charged with theft'],
  ['charge', 2, 'was formally charged over the theft'],
  ['charge', 2, 'charges were filed'],
];

/** The degree of the longest words of a scale in a phrase. */
const degreeOf = (scale: string, phrase: string): number | undefined =>
  SCALES.filter(({ name }) => name === scale)
    .flatMap(({ steps }) =>
      steps.flatMap(({ degree, words }) =>
        [...phrase.matchAll(words)].map(([found]) => ({ degree, length: found.length })),
      ),
    )
    .sort((a, b) => b.length - a.length)[0]?.degree;

describe('steps', () => {
  it.each(STEPS)('%s %i: %s', (scale, degree, phrase) => {
    expect(degreeOf(scale, phrase)).toBe(degree);
  });
});

const LATER = { published: '2024-03-02T08:00:00Z' };

const APART: [what: string, a: Told, b: Told, line: string][] = [
  [
    'how ill',
    'The injured sailor was in critical condition after the ferry fire.',
    'The sailor hurt in the ferry fire is in stable condition.',
    'differs/other-degree [critical condition | stable condition]',
  ],
  [
    'how ill, a day later',
    'The injured sailor was in critical condition after the ferry fire.',
    { text: 'The sailor hurt in the ferry fire is in stable condition.', ...LATER },
    'updated/later-report [critical condition | stable condition]',
  ],
  [
    'how badly damaged',
    'The storm damaged the church on Mount Orla. The church was slightly damaged.',
    'The storm razed the church on Mount Orla.',
    'differs/other-degree [slightly damaged | razed]',
  ],
  [
    'badly, and all but wholly',
    'The chapel on Mount Orla was badly damaged by the storm.',
    'The storm virtually destroyed the chapel on Mount Orla.',
    'differs/other-degree [badly damaged | virtually destroyed]',
  ],
  [
    'damage, which no later report mends',
    'The library in Varn was undamaged.',
    { text: 'The library in Varn was badly damaged.', ...LATER },
    'differs/other-degree [undamaged | badly damaged]',
  ],
  [
    'charged or not',
    'Tom Ray was charged with theft in Varn.',
    'Tom Ray is expected to be charged in Varn over the theft.',
    'differs/other-degree [was charged with | expected to be charged]',
  ],
  [
    'charged a day later',
    'Tom Ray is expected to be charged in Varn over the theft.',
    { text: 'Tom Ray was charged with theft in Varn.', ...LATER },
    'updated/later-report [expected to be charged | was charged with]',
  ],
  [
    'still expected a day after another report told of the charge',
    'Tom Ray was charged with theft in Varn.',
    { text: 'Tom Ray is expected to be charged in Varn over the theft.', ...LATER },
    'differs/other-degree [was charged with | expected to be charged]',
  ],
];

const ALIKE: [what: string, a: Told, b: Told][] = [
  [
    'two patients in one report',
    'One sailor was in critical condition and another in stable condition after the fire.',
    'The sailor hurt in the fire is in stable condition.',
  ],
  [
    'patients who are named, and are two',
    'Anna Brook was in critical condition after the ferry fire.',
    'Peter Stone is in stable condition after the ferry fire.',
  ],
  [
    'one word for one degree',
    'The sailor was critically injured in the fire.',
    'The sailor is in critical condition.',
  ],
  [
    'damage to two things',
    'The church on Mount Orla was slightly damaged.',
    'The bridge below Mount Orla was destroyed.',
  ],
  [
    'neighbouring degrees of damage',
    'The church on Mount Orla was damaged.',
    'The church on Mount Orla was badly damaged.',
  ],
  [
    'two degrees in one report',
    'The old church was destroyed and the new church slightly damaged.',
    'The church on Mount Orla was destroyed.',
  ],
  [
    'a school, and a school bus',
    'A fire damaged the school in Varn.',
    'A fire destroyed a school bus in Varn.',
  ],
  ['a church, and its tower', 'The fire damaged the church.', 'The church tower was destroyed by fire.'],
  [
    'churches of two places',
    'The church in Lyon was slightly damaged by fire.',
    'The church in Marseille was destroyed by fire.',
  ],
  ['damage to what is not told', 'The storm destroyed much in Orla.', 'Orla was slightly damaged.'],
  [
    'two suspects',
    'Tom Ray was charged with theft in Varn.',
    'Anna Brook is expected to be charged in Varn over the theft.',
  ],
  [
    'not destroyed, and damaged',
    'The church on Mount Orla was not destroyed.',
    'The church on Mount Orla was damaged.',
  ],
  [
    'what may come, and what is',
    'The storm could destroy the church on Mount Orla. The church may be destroyed.',
    'The church on Mount Orla was slightly damaged.',
  ],
];

const degrees = (a: Told, b: Told): string[] =>
  linesOf(['modality'], [a, b]).filter((line) => /\/(?:other-degree|later-report) /.test(line));

describe('degrees', () => {
  it.each(APART)('%s', (_, a, b, line) => {
    expect(degrees(a, b)).toEqual([line]);
  });
  it.each(ALIKE)('nothing: %s', (_, a, b) => {
    expect(degrees(a, b)).toEqual([]);
    expect(degrees(b, a)).toEqual([]);
  });
});
