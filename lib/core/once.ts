/** A table that is made when it is first asked for, so that the background starts without it. */
export function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
