/** Types of zip.mjs, which is plain JavaScript because `npm test` is. */

/** A file within a zip file. */
export interface Entry {
  path: Buffer;
  /** As it stands in the zip file. */
  data: Buffer;
  /** How it was made smaller: 8 deflated, 0 not at all. */
  method: number;
  crc: number;
  /** Bytes of the file itself. */
  size: number;
}

/** A folder as a zip file, the smallest that deflate allows; the same files give the same bytes. */
export function zipOf(folder: string): Promise<Buffer>;
/** A zip file of these files in this order, without times. */
export function written(entries: Entry[]): Buffer;
