/** Locks as browsers have them, for one name: one piece of work after the other. */
export function oneLock(): { request(name: string, work: () => Promise<unknown>): Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_name, work) {
      last = last.then(work, work);
      return last;
    },
  };
}

/** The same for many names. With `ifAvailable`, work on a name that is taken gets null instead of a lock. */
export function locksByName() {
  const last = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  type Work = (lock: object | null) => Promise<unknown>;
  return {
    request(name: string, ...rest: [Work] | [{ ifAvailable: true }, Work]): Promise<unknown> {
      const work = rest.at(-1) as Work;
      if (rest.length === 2 && held.has(name)) return work(null);
      const run = async (): Promise<unknown> => {
        held.add(name);
        return work({}).finally(() => held.delete(name));
      };
      const done = (last.get(name) ?? Promise.resolve()).then(run, run);
      last.set(name, done);
      return done;
    },
  };
}
