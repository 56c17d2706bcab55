/** Organisations, and states that act. */
import { describe, expect, it } from 'vitest';
import { organisationIn } from '../../../../lib/core/details/organisation';
import { misplaced, readKind } from './read-kind';

const read = (text: string) => readKind(organisationIn, text).map(({ text: name, value }) => [name, value]);

describe('organisationIn', () => {
  it.each<[text: string, organisations: string[][]]>([
    ['A spokesman for NATO declined.', [['NATO', 'nato']]],
    ['The Washington Post wrote about it.', [['Washington Post', 'washington-post']]],
    [
      'They heard how Canada and the European Union are thinking of leaving.',
      [
        ['Canada', 'canada'],
        ['European Union', 'european-union'],
      ],
    ],
    ['Several countries, primarily the US, wanted to leave.', [['US', 'united-states']]],
    ['They flew to the United States.', []],
    ['They met Edel Tarwin in Oslo.', []],
  ])('%s', (text, organisations) => expect(read(text)).toEqual(organisations));

  it('has offsets of its words', () => {
    const text = 'The Lowmere Fire Department and the Ministry of Justice agreed.';
    const details = readKind(organisationIn, text);
    expect(details.map(({ text: name }) => name)).toEqual(['Lowmere Fire Department', 'Ministry of Justice']);
    expect(misplaced(text, details)).toEqual([]);
  });
});
