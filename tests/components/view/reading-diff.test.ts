/** What changed between two readings of an article. */
import { describe, expect, it } from 'vitest';
import { fileSize } from '../../../components/view/file-size';
import { localTime } from '../../../components/view/local-day';
import { type Block, readingDiff } from '../../../components/view/reading-diff';

/** "=2" for two unchanged paragraphs, "[own]" and "-missing-" within the others. */
const shown = (blocks: Block[]): string[] =>
  blocks.map((block) =>
    'unchanged' in block
      ? `=${block.unchanged}`
      : block.pieces
          .map(({ kind, text }) => ({ same: text, own: `[${text}]`, missing: `-${text}-` })[kind])
          .join(''),
  );

const A = 'Some 250 dockers walked out at Port Selwyn on Tuesday.';
const A2 = 'Some 300 dockers walked out at Port Selwyn on Tuesday.';
const B = 'Eleven ships wait in the roads.';
const C = 'A speaker of the union was not there to be asked.';

describe('readings', () => {
  it.each<[name: string, before: string[], after: string[], blocks: string[]]>([
    ['the same', [A, B], [A, B], ['=2']],
    ['a word', [A, B], [A2, B], ['Some -250-[300] dockers walked out at Port Selwyn on Tuesday.', '=1']],
    ['a paragraph more', [A], [A, B], ['=1', `[${B}]`]],
    ['a paragraph less', [A, B], [B], [`-${A}-`, '=1']],
    ['another paragraph in its place: the old one first', [A, B], [A, C], ['=1', `-${B}-`, `[${C}]`]],
    [
      'one left out and one changed',
      [B, A],
      [A2],
      [`-${B}-`, 'Some -250-[300] dockers walked out at Port Selwyn on Tuesday.'],
    ],
    ['all of it new', [], [A], [`[${A}]`]],
    ['nothing', [], [], []],
  ])('%s', (_, before, after, blocks) => {
    expect(shown(readingDiff(before, after, 'en'))).toEqual(blocks);
  });

  it('nothing of either text is lost, however different they are', () => {
    const before = Array.from(
      { length: 700 },
      (_, n) => `Old paragraph ${n} of a text about ${n * 7} ships.`,
    );
    const after = Array.from(
      { length: 700 },
      (_, n) => `New line ${n * 3}: there were ${n} boats to be seen.`,
    );
    const blocks = readingDiff(before, after, 'en');
    const sideOf = (own: 'own' | 'missing'): string[] =>
      blocks.flatMap((block) =>
        'unchanged' in block
          ? []
          : block.pieces
              .flatMap(({ kind, text }) => (kind === 'same' || kind === own ? text : []))
              .join('') || [],
      );
    expect(sideOf('missing')).toEqual(before);
    expect(sideOf('own')).toEqual(after);
  });

  it('a paragraph that is too long for words shows whole', () => {
    const long = 'word '.repeat(2000);
    expect(shown(readingDiff([long], [`${long}more`], 'en'))).toEqual([`-${long}-`, `[${long}more]`]);
  });

  it('a malformed language tag does no harm', () => {
    expect(shown(readingDiff([A], [A2], 'x_!'))).toHaveLength(1);
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 kB'],
    [640, '0.64 kB'],
    [999_999, '1,000 kB'],
    [100_200, '100 kB'],
    [12_340_000, '12.3 MB'],
    [7e12, '7,000 GB'],
  ])('%d → %s', (bytes, told) => {
    expect(fileSize(bytes, 'en')).toBe(told);
  });
});

describe('times of this machine', () => {
  it('are those of its own clock', () => {
    expect(localTime(new Date(2024, 4, 23, 23, 5).getTime())).toBe('2024-05-23T23:05:00');
  });
  it('a time beyond the calendar is none', () => {
    expect(localTime(Number.MAX_VALUE)).toBe('');
  });
});
