/** Answers of the library that are no fault of the browser. */
import type { ProblemCode, Result } from '../../core/result';

/** What the library does not do, in words. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
  }
}

/** The value; a failure undoes the draft. */
export function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.problem.code, result.problem.message);
  return result.value;
}
