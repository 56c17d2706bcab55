/** What is counted: nouns of one sort, and nouns that are no such. */
import { describe, expect, it } from 'vitest';
import { thingOf } from '../../../../../lib/core/compare/values/things';
import { termOf } from '../../../../../lib/core/text/terms';
import { linesOf } from '../made';

const thing = (word: string): string => thingOf(termOf(word) ?? word);

const ONE: [a: string, b: string][] = [
  ['soldiers', 'servicemen'],
  ['soldiers', 'troops'],
  ['houses', 'homes'],
  ['robbers', 'raiders'],
  ['men', 'people'],
  ['vessels', 'boats'],
  ['aircraft', 'planes'],
  ['officers', 'policemen'],
  ['protesters', 'demonstrators'],
  ['children', 'youngsters'],
  ['migrants', 'refugees'],
  ['ambassadors', 'envoys'],
  ['shops', 'stores'],
  ['tremors', 'aftershocks'],
  ['nations', 'countries'],
  ['lawmakers', 'legislators'],
];

const OTHER: [a: string, b: string][] = [
  ['soldiers', 'civilians'],
  ['soldiers', 'sailors'],
  ['houses', 'shops'],
  ['officers', 'protesters'],
  ['children', 'people'],
  ['passengers', 'crew'],
  ['boats', 'planes'],
  ['votes', 'seats'],
  ['games', 'goals'],
  ['schools', 'hospitals'],
];

describe('thingOf', () => {
  it.each(ONE)('%s are %s', (a, b) => {
    expect(thing(a)).toBe(thing(b));
  });
  it.each(OTHER)('%s are no %s', (a, b) => {
    expect(thing(a)).not.toBe(thing(b));
  });
  it('leaves other nouns as they are', () => {
    expect(thingOf('lantern')).toBe('lantern');
  });
});

describe('counts', () => {
  it.each<[what: string, a: string, b: string, lines: string[]]>([
    [
      'of one thing in two words agree',
      'The storm flattened 40 houses in the Orla valley.',
      'In the Orla valley 40 homes were flattened by the storm.',
      ['agrees/same-value [40 houses | 40 homes]'],
    ],
    [
      'of one thing in two words differ',
      'The storm flattened 40 houses in the Orla valley.',
      'In the Orla valley 52 homes were flattened by the storm.',
      ['differs/values-apart [40 houses | 52 homes]'],
    ],
    [
      'of two things do not meet',
      'The storm flattened 40 houses in the Orla valley.',
      'The storm drove 52 boats ashore in the Orla valley.',
      [],
    ],
    [
      'of houses and of people do not meet',
      'The storm drove out 40 residents in the Orla valley.',
      'The storm flattened 52 houses in the Orla valley.',
      [],
    ],
    [
      'of people by two words, who may be the same, differ',
      'The army led 40 hostages out of the Orla mine.',
      'The army led 52 sailors out of the Orla mine.',
      ['differs/values-apart [40 hostages | 52 sailors]'],
    ],
    [
      'of jobs and of workers, told alike, differ',
      'The Varn brewery will cut 300 jobs in spring.',
      'The Varn brewery will dismiss 280 workers in spring.',
      ['differs/values-apart [300 jobs | 280 workers]'],
    ],
  ])('%s', (_, a, b, lines) => {
    expect(linesOf(['count'], [a, b])).toEqual(lines);
  });
});
