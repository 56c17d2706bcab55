/** A library of an older version, in a real browser's database: found as before, and brought over in quiet moments. */
import assert from 'node:assert/strict';
import type { WebTab } from '../driver';
import { untilShown } from '../in-page';
import { ask, got, type Stage, untilState } from '../stage';
import { until } from '../until';
import { type Case, PAGES } from './case';

type World = typeof globalThis & { answer: <T>(request: IDBRequest<T>) => Promise<T> };

/** Runs in a page of ours, for the others that do: what a request answers. */
const lendAnswer = (): void =>
  void Object.assign(globalThis, {
    // A method: functions that get a name call a helper of the test runner's, which pages have not.
    answer<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
  });

/** Runs there, too: makes of the library what an older version would have stored of the same. */
async function backTo(version: 3 | 4): Promise<void> {
  const { answer } = globalThis as World;
  const newer = await answer(indexedDB.open('variorum'));
  const reading = newer.transaction([...newer.objectStoreNames]);
  const stores = await Promise.all(
    [...newer.objectStoreNames]
      .filter((name) => name !== 'rows')
      .map(async (name) => {
        const store = reading.objectStore(name);
        const { keyPath, autoIncrement } = store;
        const indexes = [...store.indexNames].map((one) => store.index(one));
        const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
        return { name, keyPath, autoIncrement, indexes, keys, values };
      }),
  );
  newer.close();
  await answer(indexedDB.deleteDatabase('variorum'));
  const opening = indexedDB.open('variorum', version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const one of indexes) store.createIndex(one.name, one.keyPath, { multiEntry: one.multiEntry });
      if (name === 'keys' && version === 3) store.createIndex(name, name, { multiEntry: true });
    }
    if (version === 4) opening.result.createObjectStore('rows');
  };
  const older = await answer(opening);
  const writing = older.transaction([...older.objectStoreNames], 'readwrite');
  for (const { name, keyPath, keys, values } of stores)
    for (const [at, value] of values.entries()) {
      const { packed: _packed, turned: _turned, ...rest } = value;
      const record = name === 'keys' && version === 3 ? { event: value.event, keys: value.rows } : rest;
      writing.objectStore(name).put(record, keyPath === null ? keys[at] : undefined);
      if (name === 'keys' && version === 4)
        for (const key of value.rows) writing.objectStore('rows').put(0, [key, value.event]);
    }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  older.close();
}

/** Runs there as well: what still has an older form, what lists hold, and what they should. */
async function formsOf(): Promise<{ version: number; old: number; kept: number; listed: number }> {
  const { answer } = globalThis as World;
  const database = await answer(indexedDB.open('variorum'));
  const { version } = database;
  const reading = database.transaction(['keys', 'rows']);
  const [records, rows] = await Promise.all([
    answer<{ rows?: number[] }[]>(reading.objectStore('keys').getAll()),
    answer<(Float64Array | 0)[]>(reading.objectStore('rows').getAll()),
  ]);
  database.close();
  const turned = records.flatMap((one) => (one.rows ? [new Set(one.rows).size] : []));
  const blocks = rows.flatMap((value) => (value === 0 ? [] : [value.length]));
  const listed = turned.reduce((sum, size) => sum + size, 0);
  const kept = blocks.reduce((sum, size) => sum + size, 0);
  return { version, old: records.length - turned.length + rows.length - blocks.length, kept, listed };
}

/** The event of the tab's article, looked for anew. */
async function eventOf(stage: Stage, tab: WebTab): Promise<string> {
  const state = got(await ask(stage, 'look', { tab: tab.id }));
  return state.state === 'ready' ? state.event.id : state.state;
}

const totals = async (stage: Stage) => got(await ask(stage, 'library-totals', {}));

const broughtOver = (version: 3 | 4): Case => ({
  name: `a library of version ${version} is found as before, and its lists come over by themselves`,
  run: async (stage) => {
    const tab = await stage.driver.open(PAGES.months);
    const { event } = await untilState(stage, tab, 'ready');
    await untilShown(tab, 'variorum-chip');
    const before = await totals(stage);
    await stage.control.evaluate(lendAnswer);
    await stage.control.evaluate(backTo, version);
    assert.deepEqual(await totals(stage), before);
    const first = await stage.control.evaluate(formsOf);
    assert.equal(first.version, 5);
    assert.ok(first.old > 0);
    assert.equal(await eventOf(stage, tab), event.id);
    await until('all have come over', async () => (await stage.control.evaluate(formsOf)).old === 0);
    const { kept, listed } = await stage.control.evaluate(formsOf);
    assert.ok(kept > 0);
    assert.equal(kept, listed);
    assert.equal(await eventOf(stage, tab), event.id);
    assert.deepEqual(await totals(stage), before);
  },
});

export const OLDER: Case[] = [broughtOver(3), broughtOver(4)];
