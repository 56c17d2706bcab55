import { describe, expect, it } from 'vitest';
import { publishedIn, timesOf } from '../../../components/view/times';
import { wordsIn } from '../surface';

const words = wordsIn('en');
const times = { published: '2024-05-12', modified: null };

describe('timesOf', () => {
  it.each([
    [{ ...times, published: null }, ['date not given']],
    [times, ['May 12, 2024']],
    [{ ...times, doubtful: ['published' as const] }, ['May 12, 2024 (day\u00a0not\u00a0sure)']],
    [{ ...times, modified: '2024-05-12' }, ['May 12, 2024']],
    [
      { ...times, modified: '2024-05-13', doubtful: ['modified' as const] },
      ['May 12, 2024', 'changed May 13, 2024 (day\u00a0not\u00a0sure)'],
    ],
  ])('%j', (report, told) => {
    expect(timesOf(report, words)).toEqual(told);
  });

  it('tells a day without its clock', () => {
    expect(publishedIn({ ...times, published: '2024-05-12T10:00Z' }, words, words.day)).toBe('May 12, 2024');
  });
});
