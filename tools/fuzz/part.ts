/** What is fuzzed: a part of the code that takes what comes from outside, and what must hold of its answer. */
import { isDeepStrictEqual } from 'node:util';
import type { Arbitrary } from 'fast-check';

export interface Part {
  name: string;
  /** Part of the core; the others need a document. */
  core: boolean;
  /** How many of a thousand inputs are for it. */
  share: number;
  /** Every input is a text, so that a failing one can be made small by cutting it. */
  inputs: Arbitrary<string>;
  /** Throws where something does not hold. */
  check(input: string): void;
}

/** Throws what is wrong, in words that name the same fault for another input. */
export function hold(holds: boolean, wrong: string): asserts holds {
  if (!holds) throw new Error(wrong);
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Are two values the same as JSON, whatever the order of their fields? */
export function alike(one: unknown, other: unknown, wrong: string): void {
  hold(isDeepStrictEqual(asJson(one), asJson(other)), wrong);
}

/** Spans lie in the text, in their order, and their texts are verbatim. */
export function spansIn(
  text: string,
  spans: readonly { start: number; end: number; text?: string }[],
  what: string,
): void {
  for (const { start, end, text: told } of spans) {
    hold(Number.isInteger(start) && Number.isInteger(end), `${what}: an offset that is no whole number`);
    hold(0 <= start && start <= end && end <= text.length, `${what}: a span that is not in the text`);
    hold(told === undefined || text.slice(start, end) === told, `${what}: words that are not verbatim`);
  }
}

/** The first line is one thing, all after it another. */
export function headed(input: string): [head: string, rest: string] {
  const at = input.indexOf('\n');
  return at < 0 ? ['', input] : [input.slice(0, at), input.slice(at + 1)];
}
