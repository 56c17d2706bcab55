/** Where sentences and phrases stand in a report's blocks. */
import { describe, expect, it } from 'vitest';
import { value } from '../../../../components/demo/make';
import { placesIn } from '../../../../lib/core/beside/place';

const BLOCKS = ['Lock breaks', 'A lock broke. It was “old”.', 'Lock breaks again, and 30 of 30 ships wait.'];

describe('a sentence', () => {
  const places = placesIn(BLOCKS);
  it.each<[string, string, string | null]>([
    ['in the title', 'Lock breaks', '0 0 11'],
    ['first in a paragraph', 'A lock broke.', '1 0 13'],
    ['later in one', 'It was “old”.', '1 14 27'],
    ['with other quotation marks', 'It was "old".', '1 14 27'],
    ['the last', BLOCKS[2] ?? '', '2 0 43'],
    ['over two blocks', 'Lock breaks A lock broke.', null],
    ['that is not there', 'A lock was mended.', null],
    ['empty', '', null],
  ])('%s', (_what, sentence, wanted) => {
    const found = places.sentence(sentence);
    expect(found && `${found.block} ${found.start} ${found.end}`).toBe(wanted);
  });

  it('of a digest is looked for in its phrases before its title', () => {
    expect(placesIn(BLOCKS, 1).sentence('Lock breaks')?.block).toBe(2);
    expect(placesIn(BLOCKS.slice(0, 2), 1).sentence('Lock breaks')?.block).toBe(0);
  });
});

describe('a phrase', () => {
  const places = placesIn(BLOCKS);
  const marked = 'Lock breaks again, and 30 of [30] ships wait.';
  it('stands where its offsets say', () => {
    expect(places.phrase(value('a', marked, '30'))).toEqual({ block: 2, start: 29, end: 31 });
  });

  it('is looked for where the sentence has other white space', () => {
    const moved = placesIn(['', 'Lock  breaks again, and 30 ships wait.']);
    const told = value('a', 'Lock breaks again, and [30] ships wait.', '30');
    expect(moved.phrase(told)).toEqual({ block: 1, start: 24, end: 26 });
  });

  it('has no place without its sentence', () => {
    expect(places.phrase(value('a', 'No lock breaks for [30] years.', '30'))).toBeNull();
  });
});
