/** Runs a part on many inputs, and tells of the first that fails, made small. */
import fc from 'fast-check';
import type { Part } from './part';
import { smallest } from './smallest';

export interface Failure {
  part: string;
  /** What does not hold. */
  wrong: string;
  input: string;
  /** Seed of the batch that it was found in. */
  seed: number;
}

export interface Ran {
  part: string;
  inputs: number;
  /** Processor time in milliseconds. */
  took: number;
  /** That of the input that took longest. */
  longest: number;
  failures: Failure[];
}

/** Inputs of one seed: a failure can be had again without all that came before it. */
const BATCH = 500;
/** Kinds of failures that are told of one part. */
const MOST = 5;

const now = (): number => process.cpuUsage().user / 1000;

const wrongOf = (error: unknown): string =>
  (error instanceof Error
    ? `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}`
    : String(error)
  )
    .split('\n')[0]
    ?.slice(0, 300) ?? '';

/** Null where all holds. `limit`: processor time that an input may take, in milliseconds; 0 for any. */
function fault({ check }: Part, input: string, limit: number, tell: (took: number) => void): string | null {
  const start = now();
  try {
    check(input);
  } catch (error) {
    return wrongOf(error);
  }
  const took = now() - start;
  tell(took);
  return limit > 0 && took > limit ? `takes longer than ${limit} ms` : null;
}

/** Runs so many inputs; those of one seed are always the same. */
export function runPart(part: Part, inputs: number, seed: number, limit = 0): Ran {
  const ran: Ran = { part: part.name, inputs: 0, took: 0, longest: 0, failures: [] };
  const start = now();
  const tell = (took: number): void => {
    ran.longest = Math.max(ran.longest, took);
  };
  const known = new Set<string>();
  for (let batch = 0; ran.inputs < inputs && known.size < MOST; batch++) {
    const count = Math.min(BATCH, inputs - ran.inputs);
    for (const input of fc.sample(part.inputs, { numRuns: count, seed: seed + batch })) {
      const wrong = fault(part, input, limit, tell);
      if (wrong === null || known.has(wrong)) continue;
      known.add(wrong);
      const small = smallest(input, (one) => fault(part, one, limit, () => {}));
      ran.failures.push({ part: part.name, wrong, input: small, seed: seed + batch });
    }
    ran.inputs += count;
  }
  return { ...ran, took: now() - start };
}
