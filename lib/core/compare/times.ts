/** When reports were last written, and which of two is the later. */
import type { Reading } from '../model';

/** Its last change, else its publication; null where the page tells neither, or no day for sure. */
export function timeOf(reading: Reading | undefined): string | null {
  if (!reading) return null;
  const { published, modified, doubtful = [] } = reading.head;
  const time = modified === null ? 'published' : 'modified';
  return doubtful.includes(time) ? null : (modified ?? published);
}

/** Is it later by more than a gap in milliseconds? By its day where one of the two has no time; never where it has none. */
export function isLater(time: string | null, than: string | null, gap = 0): boolean {
  if (time === null || than === null) return false;
  if (time.length <= 10 || than.length <= 10) return time.slice(0, 10) > than.slice(0, 10);
  return Date.parse(time) - Date.parse(than) > gap;
}
