/** A digest's phrases as blocks to read. */
import { describe, expect, it } from 'vitest';
import { digestText } from '../../../../lib/core/beside/digest-text';
import type { DigestDetail } from '../../../../lib/core/model';

const passage = (...contexts: string[]) => ({
  terms: [],
  names: [],
  details: contexts.map(
    (context): DigestDetail => ({
      ...{ kind: 'count', text: context, value: '', about: [], start: 0, end: context.length, context },
    }),
  ),
});

describe('a passage of a digest', () => {
  it.each<[string, string[], string[]]>([
    [
      'phrases apart',
      ['40 ships were stopped', 'for three weeks'],
      ['40 ships were stopped … for three weeks'],
    ],
    ['the same one twice', ['40 ships', '40 ships'], ['40 ships']],
    ['one within another', ['40 ships', 'about 40 ships'], ['about 40 ships']],
    [
      'two that run into each other',
      ['will take three weeks', 'three weeks, it said'],
      ['will take three weeks, it said'],
    ],
    ['three', ['a b c', 'b c d', 'c d e'], ['a b c d e']],
    ['one word in common', ['closed the lock', 'lock and weir'], ['closed the lock … lock and weir']],
    ['part of a word', ['of the boat', 'the boatman said'], ['of the boat … the boatman said']],
    ['nothing', [], []],
    ['what the title says', ['the lock breaks'], []],
  ])('%s', (_what, contexts, wanted) => {
    expect(digestText({ title: 'At Merrow the lock breaks', passages: [passage(...contexts)] })).toEqual(
      wanted,
    );
  });

  it('takes the phrase itself where it has no words around it', () => {
    const [one] = passage('40 ships').details;
    const details = one ? [{ ...one, context: '' }] : [];
    expect(digestText({ title: '', passages: [{ terms: [], names: [], details }] })).toEqual(['40 ships']);
  });
});
