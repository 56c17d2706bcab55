/** Changes by the person, and how they are undone: what was there before is kept for an hour, of the latest twenty. */

import { hashOf } from '../../core/compare/sketch';
import type { Change } from '../../core/library/model';
import type { Draft, Written } from './draft';
import { type EventRecord, type Image, isDerived, type UndoRecord } from './records';
import { Refusal } from './refusal';
import { WORK } from './work';

/** In milliseconds. */
const KEPT = 3_600_000;
const MOST = 20;

type Way = 'undoable' | 'for-good';
type Changed = { undo: string; event: string | null };
type Key = [at: number, stamp: number];

/**
 * A change that is sent again after it was done answers as it did. One that changes nothing needs no undoing. One that
 * is made `for-good` leaves no way back, for itself and those before it: that takes less room than there was.
 */
export async function makeChange(draft: Draft, change: Change, way: Way = 'undoable'): Promise<Changed> {
  try {
    return await made(draft, change, way);
  } catch (error) {
    // What it is about may be gone because it was done.
    const done = error instanceof Refusal ? await doneBefore(draft, JSON.stringify(change)) : null;
    if (done) return done;
    throw error;
  }
}

async function made(draft: Draft, change: Change, way: Way): Promise<Changed> {
  const shown = await WORK[change.type](draft, change as never);
  const { written, stamp } = await draft.finish();
  const event = shown !== null && (await draft.get('events', shown)) ? shown : null;
  if (way === 'for-good') {
    await draft.transaction.objectStore('undo').clear();
    return { undo: '', event };
  }
  const json = JSON.stringify(change);
  if (written.length === 0) return (await doneBefore(draft, json)) ?? { undo: '', event };
  await dropOld(draft);
  const key: Key = [draft.at, stamp];
  await draft.transaction.objectStore('undo').put({ change: json, event, images: written.map(imageOf) }, key);
  return { undo: key.join('-'), event };
}

const hashOfRecord = (value: unknown): number => hashOf(JSON.stringify(value) ?? '');
const imageOf = ({ after, ...was }: Written): Image => ({ ...was, after: hashOfRecord(after) });

/** Those of more than an hour ago. */
export const oldUndo = (now: number): IDBKeyRange => IDBKeyRange.upperBound([now - KEPT]);

/** Before-images are kept no longer than they can be used; leaves room for one more. */
export async function dropOld({ transaction, at }: Draft): Promise<void> {
  const store = transaction.objectStore('undo');
  await store.delete(oldUndo(at));
  // The clock was set back since.
  await store.delete(IDBKeyRange.lowerBound([at + KEPT]));
  const keys = inTheirOrder(await store.getAllKeys());
  for (const key of keys.slice(0, 1 - MOST)) await store.delete(key);
}

/** As they were made, whatever the clock said. */
const inTheirOrder = (keys: Key[]): Key[] => keys.toSorted(([, one], [, other]) => one - other);

async function doneBefore(draft: Draft, json: string): Promise<Changed | null> {
  const store = draft.transaction.objectStore('undo');
  const key = inTheirOrder(await store.getAllKeys()).at(-1);
  // What is too long ago to be undone is not what is sent again.
  const last = key && key[0] >= draft.at - KEPT ? await store.get(key) : undefined;
  if (last?.change !== json || !(await stands(draft, last.images))) return null;
  return { undo: key?.join('-') ?? '', event: last.event };
}

/** Is all still as the change left it? */
async function stands(draft: Draft, images: Image[]): Promise<boolean> {
  const now = await Promise.all(images.map(({ store, key }) => draft.get(store, key)));
  return images.every(({ after }, index) => hashOfRecord(now[index]) === after);
}

const changedSince = (): Refusal =>
  new Refusal('invalid', 'This can no longer be undone: something of it was changed again since.');
const gone = (): Refusal => new Refusal('invalid', 'This can no longer be undone: it is too long ago.');

export async function undoChange(draft: Draft, name: string): Promise<void> {
  if (name === '') return;
  const [at = 0, stamp = 0] = name.split('-').map(Number);
  if (!Number.isFinite(at + stamp) || at < draft.at - KEPT) throw gone();
  const store = draft.transaction.objectStore('undo');
  const record: UndoRecord | undefined = await store.get([at, stamp]);
  if (!record) throw gone();
  if (!(await stands(draft, record.images))) throw changedSince();
  // What follows from the rest is made anew; a report that was in another event, too, may say something else by now.
  const images = record.images.filter(({ store: of }) => !isDerived(of));
  for (const image of images) await draft.set(image.store, image.key, image.before as never);
  await allThere(draft, images);
  await store.delete([at, stamp]);
}

/** Reports of an event that comes back may be gone by another change. */
async function allThere({ get }: Draft, images: Image[]): Promise<void> {
  const events = images.filter(({ store, before }) => store === 'events' && before !== undefined);
  const ids = events.flatMap(({ before }) => (before as EventRecord).reports);
  const there = await Promise.all(ids.map((id) => get('reports', id)));
  if (there.includes(undefined)) throw changedSince();
}
