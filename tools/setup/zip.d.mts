/** Types of zip.mjs, which is plain JavaScript because `npm test` is. */
/** A folder as a zip file, the smallest that deflate allows; the same files give the same bytes. */
export function zipOf(folder: string): Promise<Buffer>;
