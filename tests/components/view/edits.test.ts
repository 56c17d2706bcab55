/** The shortest way from one list to another. */
import { describe, expect, it } from 'vitest';
import { editsOf } from '../../../components/view/edits';

const SIGNS = { same: '=', own: '+', missing: '-' };
const shown = (before: string, after: string, most = 99) =>
  editsOf([...before], [...after], most)?.map(({ kind, items }) => SIGNS[kind] + items.join('')) ?? null;

describe('edits', () => {
  it.each<[before: string, after: string, runs: string[]]>([
    ['', '', []],
    ['ab', 'ab', ['=ab']],
    ['abc', 'abd', ['=ab', '-c', '+d']],
    ['abc', 'xbc', ['-a', '+x', '=bc']],
    ['ac', 'abc', ['=a', '+b', '=c']],
    ['', 'ab', ['+ab']],
    ['ab', '', ['-ab']],
    ['abcabba', 'cbabac', ['-ab', '=c', '-a', '=b', '+a', '=ba', '+c']],
  ])('%j to %j', (before, after, runs) => {
    expect(shown(before, after)).toEqual(runs);
  });

  it('are given up where they are too many', () => {
    expect(shown('abcd', 'wxyz', 7)).toBeNull();
    expect(shown('abcd', 'wxyz', 8)).toEqual(['-abcd', '+wxyz']);
    expect(shown('', 'wxyz', 3)).toBeNull();
  });

  it('go by keys, and show the later items', () => {
    const lower = (item: string) => item.toLowerCase();
    expect(editsOf(['A', 'b'], ['a', 'B'], 0, lower)).toEqual([{ kind: 'same', items: ['a', 'B'] }]);
  });
});
