import { describe, expect, it } from 'vitest';
import { find } from '../../../../lib/core/anchor/find';
import { fold, unfold } from '../../../../lib/core/anchor/fold';

const at = (text: string, quote: string, phrase = '', from = 0) => {
  const span = find(text, quote, phrase, from);
  return span && text.slice(span.start, span.end);
};

describe('find', () => {
  it.each<[name: string, text: string, quote: string, phrase: string, found: string | null]>([
    ['exact', 'The gate was shut. It rained.', 'It rained.', '', 'It rained.'],
    [
      'phrase within its quote',
      'Nine left. Nine of them came back.',
      'Nine of them came back.',
      'Nine',
      'Nine',
    ],
    ['line breaks', 'The gate\n   was\u00a0shut.', 'The gate was shut.', 'was shut', 'was\u00a0shut'],
    ['curly quotation marks', 'He said “we’ll go”.', 'He said "we\'ll go".', "we'll go", 'we’ll go'],
    ['dashes', 'a 90–day ban', 'a 90-day ban', '90-day', '90–day'],
    [
      'soft hyphens',
      'the am\u00adbas\u00adsador left',
      'the ambassador left',
      'ambassador',
      'am\u00adbas\u00adsador',
    ],
    ['another number', '47 people died on Monday.', '12 people died on Monday.', '', null],
    ['another name', 'Mr Hale resigned.', 'Ms Hale resigned.', '', null],
    ['number within a number', 'In all 1,200 people came.', '200 people came', '', null],
    ['decimal within a number', 'It rose by 3.5 metres.', 'It rose by 3', '', null],
    ['word within a word', 'The embassies closed.', 'bass', '', null],
    ['digit within a digit', '19 injured, then 9 injured', '9 injured', '', '9 injured'],
    ['phrase that is elsewhere only', 'Ten came. Six left.', 'Ten came.', 'Six', null],
    ['script without spaces', '该馆共有四层，藏书约三十万册', '藏书约三十万册', '三十万册', '三十万册'],
    ['empty quote', 'anything', '  ', '', null],
    ['a text that is too short', 'ab', 'abc', '', null],
  ])('%s', (_name, text, quote, phrase, found) => {
    expect(at(text, quote, phrase)).toBe(found);
  });

  it('starts at the given offset', () => {
    const text = 'It rained. It rained.';
    expect(find(text, 'It rained.', '', 5)).toEqual({ start: 11, end: 21 });
    expect(find(text, 'It  rained.', '', 5)).toEqual({ start: 11, end: 21 });
    expect(find(text, 'It rained.', '', 12)).toBeNull();
  });

  it('stays quick on long texts without the quote', () => {
    const text = 'a '.repeat(500_000);
    expect(find(text, `${'a '.repeat(5000)}b`, '')).toBeNull();
  });
});

describe('fold', () => {
  it('knows where each unit stood', () => {
    const folded = fold('  A\n “b” ');
    expect(folded.text).toBe('A "b"');
    expect(unfold(folded, 2, 5)).toEqual({ start: 5, end: 8 });
  });
});
