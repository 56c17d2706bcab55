/** A short run of `npm run fuzz`: the same inputs each time. What a long run finds becomes a case beside its code. */
import { describe, expect, it } from 'vitest';
import { hold, type Part } from '../../../tools/fuzz/part';
import { PARTS } from '../../../tools/fuzz/parts';
import { runPart } from '../../../tools/fuzz/run';
import { smallest } from '../../../tools/fuzz/smallest';

/** Inputs of all parts of the core, in all. */
const INPUTS = 2000;
const SEED = 1;
const core = PARTS.reduce((sum, part) => sum + (part.core ? part.share : 0), 0);

describe('what reads the words of others', () => {
  it.each(PARTS.map((part) => [part.name, part] as const))('holds for any: %s', (_name, part) => {
    const ran = runPart(part, Math.ceil((INPUTS * part.share) / core), SEED);
    expect(ran.failures).toEqual([]);
    expect(ran.inputs).toBeGreaterThan(0);
  });
});

describe('a run', () => {
  const inputs = PARTS[0]?.inputs as Part['inputs'];
  const made: string[] = [];
  const part: Part = {
    ...{ name: 'made', core: true, share: 1, inputs },
    check: (input) => {
      made.push(input);
      hold(!input.includes('a'), 'an a');
      hold(!input.includes('e'), 'an e');
    },
  };

  it('tells each way of failing once, with the smallest input that fails so', () => {
    const { failures } = runPart(part, 60, 3);
    expect(failures.map(({ wrong, input }) => `${wrong}: ${input}`).sort()).toEqual(['an a: a', 'an e: e']);
  });

  it('is the same for the same seed', () => {
    const inputsOf = (seed: number): string[] => {
      made.length = 0;
      runPart({ ...part, check: (input) => void made.push(input) }, 40, seed);
      return [...made];
    };
    expect(inputsOf(5)).toEqual(inputsOf(5));
    expect(inputsOf(5)).not.toEqual(inputsOf(6));
  });

  it('tells of what takes too long', () => {
    const slow = { ...part, inputs: inputs.map(() => 'b'), check: () => void spin(40) };
    expect(runPart(slow, 1, 1, 10).failures).toMatchObject([{ wrong: 'takes longer than 10 ms', input: '' }]);
    expect(runPart(slow, 1, 1).failures).toEqual([]);
  });
});

/** Takes that much of the processor. */
function spin(milliseconds: number): void {
  const end = process.cpuUsage().user / 1000 + milliseconds;
  let sum = 0;
  while (process.cpuUsage().user / 1000 < end)
    for (let at = 0; at < 100_000; at++) sum += Math.sqrt(at + sum);
}

describe('the smallest input', () => {
  it.each([
    ['x'.repeat(100), 'x'],
    ['one {two} three', '{}'],
    ['before } and { after }', '{}'],
  ])('of %j is %j', (input, small) => {
    const fails = (text: string) => /x|\{.*\}/.exec(text)?.[0].charAt(0) ?? null;
    expect(smallest(input, fails)).toBe(small);
  });
});
