/** Where the person put what is ours in pages, how much is marked, where no chip is wanted. */

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readInPage } from '../../../lib/app/in-page';
import { chipUnwanted, markAll, placed } from '../../../lib/app/in-page-handlers';
import { REQUESTS } from '../../../lib/app/protocol-schema';
import { createFake } from './world';

describe('what is stored of it', () => {
  it.each([
    [undefined, {}],
    ['odd', {}],
    [
      { chip: { x: 0, y: 0.5 }, width: 500, all: true },
      { chip: { x: 0, y: 0.5 }, width: 500, all: true },
    ],
    [{ chip: { x: 2, y: 0 }, width: 500 }, { width: 500 }],
    [{ chip: { x: 0, y: 0 }, width: 9, all: 'yes' }, { chip: { x: 0, y: 0 } }],
  ])('%j is read as %j', (stored, read) => {
    expect(readInPage(stored)).toEqual(read);
  });
});

describe('what pages tell of it', () => {
  it.each([
    [{ chip: { x: 0, y: 1 } }, true],
    [{ width: 280 }, true],
    [{ width: 279 }, false],
    [{ width: Number.NaN }, false],
    [{ chip: { x: -0.1, y: 1 } }, false],
    [{ all: true }, false],
  ])('%j is heard: %s', (request, heard) => {
    expect(v.is(REQUESTS.placed, request)).toBe(heard);
  });

  it('is kept, each by itself', async () => {
    const fake = createFake();
    await placed(fake.world, { width: 500 });
    await placed(fake.world, { chip: { x: 0, y: 1 } });
    expect(fake.inPage).toEqual({ width: 500, chip: { x: 0, y: 1 } });
  });

  it('switches the chip off for its site', async () => {
    const fake = createFake();
    await chipUnwanted(fake.world, 'https://www.a.example/story');
    await chipUnwanted(fake.world, 'about:blank');
    expect(fake.settings.sites).toEqual({ 'a.example': { chip: false } });
  });
});

it('all is marked on request, which is remembered', async () => {
  const fake = createFake();
  expect(await markAll(fake.world, null)).toEqual({ all: false });
  expect(await markAll(fake.world, true)).toEqual({ all: true });
  expect(await markAll(fake.world, null)).toEqual({ all: true });
});
