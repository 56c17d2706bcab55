/** What is made once and kept. */

/** A table that is made when it is first asked for, so that the background starts without it. */
export function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * What is made of a word, kept for `most` words, then emptied: the same words come again and again. Longer words than
 * `longest`, in UTF-16 units, are not kept: they would hold the text that they were cut from.
 */
export function remembered<T>(make: (word: string) => T, most: number, longest: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const own = make(word);
    if (known.size >= most) known.clear();
    if (word.length <= longest) known.set(word, own);
    return own;
  };
}
