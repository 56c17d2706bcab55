/** What reports tell in the same words agrees; unless one denies it, doubts it, or has another figure in it. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../made';

const FIRE = 'A guard noticed smoke above the brewery roof in Varn at night.';

const AGREEING: [what: string, told: string[], line: string][] = [
  [
    'the same words',
    [FIRE, 'It was a guard who noticed smoke above the brewery roof.'],
    '[guard noticed smoke above the brewery roof | guard who noticed smoke above the brewery roof]',
  ],
  [
    'the same figure in it',
    ['The storm flattened 40 wooden houses in Orla.', 'In all, the storm flattened 40 wooden houses.'],
    '[storm flattened 40 wooden houses | storm flattened 40 wooden houses]',
  ],
  [
    'up to another figure',
    ['The storm flattened 40 wooden houses in Orla.', 'The storm flattened 52 wooden houses in Orla.'],
    '[storm flattened | storm flattened]',
  ],
  [
    'denied by both',
    ['The guard never noticed smoke above the roof.', 'A guard never noticed smoke above the roof.'],
    '[guard never noticed smoke above the roof | guard never noticed smoke above the roof]',
  ],
];

const NONE: [what: string, a: string, b: string][] = [
  ['other words', FIRE, 'Flames were spotted by a watchman over the Varn brewery.'],
  [
    'told, and not so',
    'The guard noticed smoke above the brewery roof.',
    'The guard had not noticed smoke above the brewery roof.',
  ],
  [
    'told, and denied',
    'The guard noticed smoke above the brewery roof.',
    'Nobody denied it: the guard never noticed smoke above the brewery roof.',
  ],
  [
    'told, and possible',
    'The brewery will sell its old copper vats.',
    'The brewery might sell its old copper vats.',
  ],
  ['a name alone', 'It was in Castle Orla Bridge.', 'They met at Castle Orla Bridge.'],
];

describe('alike', () => {
  it.each(AGREEING)('%s', (_, told, line) => {
    expect(linesOf(['act'], told)).toEqual([`agrees/same-words ${line}`]);
  });
  it.each(NONE)('nothing: %s', (_, a, b) => {
    expect(linesOf(['act'], [a, b])).toEqual([]);
    expect(linesOf(['act'], [b, a])).toEqual([]);
  });
});
