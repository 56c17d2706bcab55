/** One figure from two bodies; and bodies that are one, persons, nobody, or have a figure each. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../made';

const TELEVISION = 'State television said 40 houses burned in the Orla valley.';

const DIFFERING: [what: string, a: string, b: string, line: string][] = [
  [
    'a broadcaster and a ministry',
    TELEVISION,
    'The Orla forest ministry said 40 houses burned in the valley.',
    '[State television | The Orla forest ministry]',
  ],
  [
    'two agencies',
    'The Varn News Agency said 40 houses burned in the Orla valley.',
    'The Lindholm Press Agency said 40 houses burned in the valley.',
    '[The Varn News Agency | The Lindholm Press Agency]',
  ],
];

const ALIKE: [what: string, a: string, b: string][] = [
  ['the same body', TELEVISION, 'In the Orla valley 40 houses burned, state television said.'],
  ['a person', TELEVISION, 'In the Orla valley 40 houses burned, Ina Holt said.'],
  [
    'two persons',
    'Ina Holt said 40 houses burned in the Orla valley.',
    'In the Orla valley 40 houses burned, Peter Stone said.',
  ],
  ['nobody', TELEVISION, 'In the Orla valley 40 houses burned on Monday.'],
  ['anybody', TELEVISION, 'In the Orla valley 40 houses burned, officials said.'],
  [
    'a body that says something else',
    TELEVISION,
    'In the Orla valley 40 houses burned. The forest ministry said rain would come.',
  ],
  [
    'initials',
    'The Orla Mapping Service said 40 houses burned in the valley.',
    'In the Orla valley 40 houses burned, the OMS said.',
  ],
];

const sources = (a: string, b: string): string[] =>
  linesOf(['attribution'], [a, b]).filter((line) => line.startsWith('differs'));

describe('figure sources', () => {
  it.each(DIFFERING)('%s', (_, a, b, line) => {
    expect(sources(a, b)).toEqual([`differs/other-source ${line}`]);
  });
  it.each(ALIKE)('no difference: %s', (_, a, b) => {
    expect(sources(a, b)).toEqual([]);
    expect(sources(b, a)).toEqual([]);
  });
});
