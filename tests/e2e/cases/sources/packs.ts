/** Packs by address: a good copy stays, whatever comes after it. */
import assert from 'node:assert/strict';
import type { ProblemCode } from '../../../../lib/core/result';
import { packOf } from '../../library-texts';
import { type Asked, FAULTS, send } from '../../rig/faults';
import { ask, got, type Stage } from '../../stage';
import type { Case } from '../case';
import { change, fetchNow, type Ground } from './ground';

const ADDRESS = 'http://packs.example/wells.json';
const ID = `pack:${ADDRESS}`;
const JSON_TYPE = 'application/json';

/** Of so many wells, made on that day. */
const pack = (events: number, created: string): string =>
  JSON.stringify({ ...(packOf(events) as object), created: `${created}T00:00:00Z` });

const gives =
  (text: string, type = JSON_TYPE) =>
  (asked: Asked): void =>
    send(asked, 200, { 'content-type': type, etag: '"wells"' }, text);

const BAD: [what: string, answer: (asked: Asked) => void, code: ProblemCode][] = [
  ['a page', gives('<!doctype html><title>Sign in</title>', 'text/html'), 'invalid'],
  ['nothing', gives(''), 'invalid'],
  ['half of a pack', gives(pack(3, '2026-03-05').slice(0, 400)), 'invalid'],
  ['a pack of no events', gives(pack(0, '2026-03-05')), 'invalid'],
  ['an older pack', gives(pack(5, '2026-03-03')), 'older'],
  [
    'a pack without end',
    (asked) => FAULTS.huge({ ...asked, file: { type: JSON_TYPE, text: '' } }),
    'too-large',
  ],
  ['a server in trouble', (asked) => send(asked, 500), 'network'],
];

const wells = async (stage: Stage): Promise<number> =>
  got(await ask(stage, 'library-search', { text: 'quarrow', after: null })).rows.length;

export const packCases = (ground: Ground): Case[] => [
  {
    name: 'a pack comes by its address',
    run: async (stage) => {
      ground.put(ADDRESS, gives(pack(3, '2026-03-04')));
      await change(stage, { type: 'pack', url: ADDRESS, on: true });
      assert.deepEqual([(await fetchNow(stage, ID)).problem, await wells(stage)], [null, 3]);
    },
  },
  ...BAD.map(
    ([what, answer, code]): Case => ({
      name: `${what} does not take the place of the good copy: ${code}`,
      run: async (stage) => {
        ground.put(ADDRESS, answer);
        const { problem } = await fetchNow(stage, ID);
        assert.deepEqual([problem?.code, await wells(stage)], [code, 3]);
      },
    }),
  ),
  {
    name: 'a newer pack does',
    run: async (stage) => {
      ground.put(ADDRESS, gives(pack(4, '2026-03-06')));
      assert.deepEqual([(await fetchNow(stage, ID)).problem, await wells(stage)], [null, 4]);
      await change(stage, { type: 'remove-pack', url: ADDRESS });
    },
  },
];
