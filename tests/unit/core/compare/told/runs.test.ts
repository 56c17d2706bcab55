/** Words that two passages share in their order and close together. */
import { describe, expect, it } from 'vitest';
import { runsOf, wordsOf } from '../../../../../lib/core/compare/told/runs';

/** Each run as the stretch of the first text and that of the second. */
function runs(
  a: string,
  b: string,
  { least = 2, most = 3, weightOf = (_: string): number => 1 } = {},
): string[] {
  const stretch = (text: string, words: { start: number; end: number }[]) =>
    text.slice(words[0]?.start, words.at(-1)?.end);
  return runsOf(wordsOf(a), wordsOf(b), weightOf, { least, most }).map(
    (run) => `${stretch(a, run.a)} | ${stretch(b, run.b)}`,
  );
}

const SHARED: [what: string, a: string, b: string, runs: string[]][] = [
  [
    'the same words',
    'Fire gutted the brewery.',
    'A fire gutted the brewery.',
    ['Fire gutted the brewery | fire gutted the brewery'],
  ],
  [
    'inflected',
    'The guard noticed smoke.',
    'A guard who notices smoke.',
    ['guard noticed smoke | guard who notices smoke'],
  ],
  [
    'one word between in one of them',
    'Thieves stole jewels.',
    'Thieves yesterday stole the jewels.',
    ['Thieves stole jewels | Thieves yesterday stole the jewels'],
  ],
  [
    'a number in both',
    'Thieves stole 40 jewels.',
    'Thieves stole 40 jewels at night.',
    ['Thieves stole 40 jewels | Thieves stole 40 jewels'],
  ],
  [
    'two stretches, the heavier first',
    'The ferry sank. Later bells rang across town.',
    'Bells rang across town when rain fell and the ferry sank.',
    ['bells rang across town | Bells rang across town', 'ferry sank | ferry sank'],
  ],
];

const APART: [what: string, a: string, b: string][] = [
  ['nothing shared', 'Fire gutted the brewery.', 'The ferry sank.'],
  ['one word', 'Fire gutted the brewery.', 'Rain put out the fire.'],
  ['another order', 'Dogs chased foxes.', 'Foxes chased dogs.'],
  ['another word in both between', 'Thieves stole jewels.', 'Thieves hid jewels.'],
  ['far from each other', 'Thieves ran.', 'Thieves of great skill and daring from Orla ran.'],
  ['a number in one between', 'Thieves stole jewels.', 'Thieves 40 jewels.'],
];

describe('runsOf', () => {
  it.each(SHARED)('%s', (_, a, b, found) => {
    expect(runs(a, b)).toEqual(found);
  });
  it.each(APART)('none: %s', (_, a, b) => {
    expect(runs(a, b)).toEqual([]);
  });
  it('tells no more than is asked for, and nothing light', () => {
    const [, a = '', b = ''] = SHARED.at(-1) ?? [];
    expect(runs(a, b, { most: 1 })).toHaveLength(1);
    expect(runs(a, b, { least: 3 })).toHaveLength(1);
    expect(runs(a, b, { weightOf: () => 0 })).toEqual([]);
  });
  it('looks at the beginning of a passage only', () => {
    expect(wordsOf('brewery '.repeat(500)).length).toBeLessThan(100);
  });
});
