import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../../lib/core/compare/times';
import { readingOf } from '../../../../lib/core/reading';
import { madeReport } from './made';

describe('timeOf', () => {
  const [published, modified] = ['2024-03-01', '2024-03-02'];
  it.each<[times: Parameters<typeof madeReport>[1], time: string | null]>([
    [{ text: '', published, modified: null }, published],
    [{ text: '', published, modified }, modified],
    [{ text: '', published: null, modified: null }, null],
    [{ text: '', published, modified: null, doubtful: ['published'] }, null],
    [{ text: '', published, modified, doubtful: ['published'] }, modified],
    [{ text: '', published, modified, doubtful: ['modified'] }, null],
  ])('%j', (times, time) => {
    expect(timeOf(readingOf(madeReport('a', times)))).toBe(time);
  });
});
