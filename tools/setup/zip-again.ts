/**
 * The zip file of the sources, as WXT makes it, without what is another each time: files come in order, folders and times go.
 * What was deflated stays as it is.
 */
import { written } from './zip.mjs';
import { entriesOf } from './zip-entries';

/** @throws RangeError where it is no zip file */
export const zipAgain = (zip: Buffer): Buffer =>
  written(entriesOf(zip).sort((one, other) => Buffer.compare(one.path, other.path)));
