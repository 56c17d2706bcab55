/** What the person gave us can't be used. The message is one plain line; the command line prints it and exits with 2. */
export class BadInput extends Error {
  override name = 'BadInput';
}

/** The message of anything that was thrown, in one line. */
export const lineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
