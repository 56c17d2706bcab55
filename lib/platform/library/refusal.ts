/** Answers of the library that are no fault of the browser. */
import type { ProblemCode } from '../../core/result';

/** What the library does not do, in words. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
  }
}
