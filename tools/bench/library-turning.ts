/**
 * Brings a library that an older version filled to this one's form, as quiet moments do, without the pauses. What waits comes
 * to its store, too, as it does in any library soon after it was written.
 */
import { openDB } from 'idb';
import { bringSome } from '../../lib/platform/library/late';
import { createLibrary } from '../../lib/platform/library/library';
import type { Database } from '../../lib/platform/library/records';

/** In milliseconds: the database goes on sorting what was written for some seconds. */
const SETTLED = 20_000;

export async function turn(): Promise<void> {
  const totals = await createLibrary().totals();
  if (!totals.ok) throw new Error(totals.problem.message);
  const database = (await openDB('variorum')) as unknown as Database;
  let steps = 0;
  while (await bringSome(database)) steps++;
  if (steps > 0) await new Promise((resolve) => setTimeout(resolve, SETTLED));
  database.close();
}
