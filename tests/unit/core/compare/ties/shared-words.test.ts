/** What ties passages is told in words that stand in them, never as stems. */
import { describe, expect, it } from 'vitest';
import { fieldOf, tieOfName } from '../../../../../lib/core/compare/ties/field';
import { conceptOf } from '../../../../../lib/core/compare/ties/lexicon';
import { nameIndexOf } from '../../../../../lib/core/compare/ties/name-index';
import { sharedWordsOf } from '../../../../../lib/core/compare/ties/shared-words';
import type { TextReport } from '../../../../../lib/core/model';
import { readingOf } from '../../../../../lib/core/reading';
import { termOf } from '../../../../../lib/core/text/terms';

const report = (id: string, text: string): TextReport => ({
  id,
  url: null,
  outlet: { name: id, domain: '' },
  title: '',
  published: null,
  modified: null,
  language: 'en',
  credit: null,
  words: 0,
  completeness: 'whole',
  paragraphs: [text],
});

const READINGS = [
  report('a', 'Police said Ida Brekke Holm closed both factories in Tarnholt after minutes.'),
  report('b', 'Officers said the factory in Tarnholt was closed by Brekke Holm.'),
].map(readingOf);
const NAMES = nameIndexOf(READINGS);
const MENTIONS = fieldOf(READINGS, NAMES)
  .places.filter(({ passage }) => passage.text !== '')
  .map((place) => ({
    place,
    detail: { kind: 'act' as const, start: 0, end: 6, text: 'x', value: 'x', about: [] },
  }));
const tie = (word: string): string => conceptOf(termOf(word) ?? word);
const folded = READINGS[0]?.passages.flatMap(({ names }) => names).find((name) => name.includes('h')) ?? '';

describe('shared words', () => {
  it.each<[what: string, ties: string[], words: string[]]>([
    ['a word for its stem', [tie('minutes')], ['minutes']],
    ['both words where two reports have two', [tie('factory')], ['factories/factory']],
    ['a capital does not make another word', [tie('tarnholt')], ['Tarnholt']],
    ['each once', [tie('closed'), tie('closed')], ['closed']],
    [
      'a name as it is spelt, and not its words again',
      [tieOfName(NAMES, folded), tie('holm')],
      ['Ida Brekke Holm'],
    ],
    ['nothing for what does not stand there', ['unheardof', '@nobody'], []],
  ])('%s', (_, ties, words) => {
    expect(sharedWordsOf(NAMES)(MENTIONS, ties)).toEqual(words);
  });
});
