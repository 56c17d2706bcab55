/** Types of sizes.mjs, which is plain JavaScript because `npm test` is. */
export interface Sizes {
  detector: number;
  reader: number;
  panel: number;
  Chrome: number;
  Firefox: number;
}
/** In bytes: bundles gzip, whole extensions zipped. Null where they are not built. */
export function sizesOf(): Promise<Sizes | null>;
