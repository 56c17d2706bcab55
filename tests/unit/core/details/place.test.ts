/** Places with their prepositions. */
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../../lib/core/details/place';
import { misplaced, readKind } from './read-kind';

const read = (text: string) =>
  readKind(placeIn, text).map(({ text: name, value, head }) => [name, value, head]);

describe('placeIn', () => {
  it.each<[text: string, places: (string | undefined)[][]]>([
    ['The hall stands in Baghdad.', [['Baghdad', 'baghdad', 'in']]],
    ['They fled from the United States.', [['United States', 'united-states', 'from']]],
    ['It burned near the Green Zone.', [['Green Zone', 'green-zone', 'near']]],
    ['The Iraqi team lost.', []],
    ['They left by Gate 7 at noon.', []],
    ['He sold shares in Velox.', []],
    ['She has faith in Tarwin.', []],
    ['Tarwin Street was closed.', [['Tarwin Street', 'tarvin strit', undefined]]],
    ['Iraq has left the talks.', []],
  ])('%s', (text, places) => expect(read(text)).toEqual(places));

  it('has offsets of its words', () => {
    const text = 'He lives at 12 Mill Lane, in the village of Lowmere, in Norway.';
    const details = readKind(placeIn, text);
    expect(details.map(({ text: name }) => name)).toEqual(['Mill Lane', 'Lowmere', 'Norway']);
    expect(misplaced(text, details)).toEqual([]);
  });
});
