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
