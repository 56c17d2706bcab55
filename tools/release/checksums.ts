/** SHA256SUMS, as `sha256sum` writes and reads it: a line with sum, two spaces, and name for each file. */
import { createHash } from 'node:crypto';

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** In the order of the names. */
export const sumsOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');

/** Sums by name; lines of another form are passed over. */
export const readSums = (text: string): Map<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, sum = '', name = ''] = /^([\da-f]{64}) [ *](\S.*)$/.exec(line) ?? [];
      return sum ? [[name, sum]] : [];
    }),
  );
