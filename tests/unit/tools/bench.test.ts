import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../tools/bench/chance';
import { measure } from '../../../tools/bench/measure';
import { makeReports } from '../../../tools/bench/texts';

describe('measure', () => {
  it('runs each case in turn, and prepares it each time', () => {
    const calls: string[] = [];
    const timings = measure(
      [
        { name: 'a', prepare: () => calls.push('prepare'), run: () => calls.push('a') },
        { name: 'b', run: () => calls.push('b') },
      ],
      2,
      1,
    );
    expect(calls).toEqual(Array.from({ length: 3 }, () => ['prepare', 'a', 'b']).flat());
    expect([...timings.keys()]).toEqual(['a', 'b']);
    for (const { low, median, high } of timings.values()) expect(low <= median && median <= high).toBe(true);
  });
});

describe('chanceOf', () => {
  it('is the same for a seed, and within 0 and 1', () => {
    const list = (seed: number) => Array.from({ length: 50 }, chanceOf(seed));
    expect(list(3)).toEqual(list(3));
    expect(list(3)).not.toEqual(list(4));
    for (const value of list(5)) expect(value >= 0 && value < 1).toBe(true);
  });
});

describe('makeReports', () => {
  it('makes the same reports for a seed, of the length asked for', async () => {
    const reports = await makeReports(2, 300, 1);
    expect(await makeReports(2, 300, 1)).toEqual(reports);
    for (const { words } of reports) expect(words > 200 && words < 400).toBe(true);
    expect(reports[0]?.paragraphs).not.toEqual(reports[1]?.paragraphs);
  });
});
