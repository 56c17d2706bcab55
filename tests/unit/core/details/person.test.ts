/** Persons with their roles. */
import { describe, expect, it } from 'vitest';
import { personIn } from '../../../../lib/core/details/person';
import { misplaced, readKind } from './read-kind';

const read = (text: string) => readKind(personIn, text).map(({ text: name, head }) => [name, head]);

describe('personIn', () => {
  it.each<[text: string, persons: (string | undefined)[][]]>([
    ['They met Prime Minister Edel Tarwin there.', [['Edel Tarwin', 'Prime Minister']]],
    ['They met Edel Tarwin, the fire chief, there.', [['Edel Tarwin', 'fire chief']]],
    ['They met Edel Tarwin, 41, there.', [['Edel Tarwin', undefined]]],
    ['Nobody was there but the Lowmere Council.', []],
    ['They drove from Oslo to Baghdad.', []],
  ])('%s', (text, persons) => expect(read(text)).toEqual(persons));

  it('has the folded name as its value, and its verb in what it is about', () => {
    const text = 'The council dismissed Mustafa Al-Kazemi on Friday.';
    const details = readKind(personIn, text);
    expect(details).toMatchObject([{ kind: 'person', value: 'mustafa kazimi' }]);
    expect(details[0]?.about).toContain('dismiss');
    expect(misplaced(text, details)).toEqual([]);
  });
});
