/** Waits for something to become so: asked again and again until it is, or until it is late. */
import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds. */
const LATE = 10_000;
const EVERY = 40;

/** Answers the first value that is neither null, undefined nor false. What fails while asking is asked again. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + LATE;
  let last: unknown = 'no answer';
  while (Date.now() < end) {
    try {
      const value = await ask();
      if (value !== null && value !== undefined && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await pause(EVERY);
  }
  throw new Error(`waited in vain: ${what} (${String(last).slice(0, 300)})`);
}
