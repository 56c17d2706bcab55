/** Waits for something to become so: asked again and again until it is, or until it is late. */
import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds. A loaded machine takes long for all; who asks a page that just goes away never hears of it. */
const LATE = 30_000;
const EVERY = 40;
const UNHEARD = 10_000;

/** Answers the first value that is neither null, undefined nor false. What fails while asking is asked again. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + LATE;
  let last: unknown = 'no answer';
  while (Date.now() < end) {
    try {
      const value = await within(UNHEARD, 'an answer', ask());
      if (value !== null && value !== undefined && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await pause(EVERY);
  }
  throw new Error(`waited in vain: ${what} (${String(last).slice(0, 300)})`);
}

/** Throws where something takes longer. In milliseconds. */
export async function within<T>(time: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not in ${time / 1000} s`)), time);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
