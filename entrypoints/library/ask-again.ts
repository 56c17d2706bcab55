/** Asks the background again where no answer came: it may be ended at any time, and each message can be repeated. */
import type { MessageType, Reply, Request } from '../../lib/app/protocol';
import type { Problem, Result } from '../../lib/core/result';
import { ask } from '../../lib/platform/client';

/** The first try and two more. */
const TRIES = 3;
/** In milliseconds. A part of fifty events takes some seconds on a slow machine. */
const PATIENCE = 90_000;
/** In milliseconds before a second try, twice that before a third: a background that was ended has to start again. */
const PAUSE = 150;

type Value<T extends MessageType> = Reply<T> extends Result<infer V> ? V : never;

export async function askAgain<T extends MessageType>(
  type: T,
  request: Request<T>,
): Promise<Result<Value<T>>> {
  let problem: Problem = { code: 'unknown', message: 'no answer' };
  for (let tried = 0; tried < TRIES; tried++) {
    if (tried > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE * tried));
    try {
      const answer = await soon(ask(type, request));
      if (answer) return answer as Result<Value<T>>;
    } catch (error) {
      problem = { code: 'unknown', message: String(error).slice(0, 300) };
    }
  }
  return { ok: false, problem };
}

/** Undefined where it takes too long. */
function soon<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
