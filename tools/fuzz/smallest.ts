/** A failing input made small: pieces are cut out as long as it fails in the same way. */

/** Tries that are made at most: some inputs take long each time. */
const TRIES = 3000;

/** `fails` answers how an input fails, null where it does not. */
export function smallest(input: string, fails: (input: string) => string | null): string {
  const wrong = fails(input);
  let kept = input;
  let tries = 0;
  for (let length = Math.ceil(kept.length / 2); length >= 1; length = length > 1 ? Math.ceil(length / 2) : 0)
    for (let at = 0; at < kept.length; ) {
      if (++tries > TRIES) return kept;
      const shorter = kept.slice(0, at) + kept.slice(at + length);
      if (fails(shorter) === wrong) kept = shorter;
      else at += length;
    }
  return kept;
}
