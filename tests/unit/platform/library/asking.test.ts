import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf } from '../../../../lib/platform/library/asking';
import 'fake-indexeddb/auto';

let database: IDBPDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDB('asked', 1, {
    upgrade: (created) => {
      const store = created.createObjectStore('words');
      for (const word of ['harbour', 'lock', 'sluice']) store.put(word, word.length);
    },
  });
});

const asking = () => unwrap(database).transaction('words', 'readwrite').objectStore('words');

describe('answersOf', () => {
  it('answers in the order of the questions', async () => {
    const words = asking();
    expect(await answersOf([7, 5, 4].map((length) => words.get(length)))).toEqual([
      'harbour',
      undefined,
      'lock',
    ]);
  });
  it('goes on in the same transaction', async () => {
    const words = asking();
    await answersOf([words.get(7)]);
    expect(await answersOf([words.count()])).toEqual([3]);
  });
  it('answers nothing where nothing is asked', async () => expect(await answersOf([])).toEqual([]));
  it('fails with what failed first', async () => {
    const words = asking();
    const requests = [words.get(7), words.add('gate', 4), words.get(4)];
    await expect(answersOf(requests as IDBRequest[])).rejects.toMatchObject({ name: 'ConstraintError' });
  });
});
