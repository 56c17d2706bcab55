/** Times that were read from pages, and which of them may be wrong. */

/** A time with the place on the page that it was read from (`json-ld`, `meta`, `time`, `address`, `visible`, `file`). */
export interface Stamp {
  iso: string;
  from: string;
  /** How likely its day is the right one, 0 to 1; not there where an earlier version read it, or a person told it. */
  confidence?: number;
}

/** A report's times. */
export type Told = 'published' | 'modified';

/** Of measured days that were less likely, one in five was wrong; of the others one in fifty. */
const SURE = 0.8;
const TOLD: Told[] = ['published', 'modified'];

/** Which times of an article may be of another day; nothing where all are sure. */
export function doubtsOf(times: Record<Told, Stamp | null>): { doubtful?: Told[] } {
  const doubtful = TOLD.filter((one) => (times[one]?.confidence ?? 1) < SURE);
  return doubtful.length > 0 ? { doubtful } : {};
}
