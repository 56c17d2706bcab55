import { describe, expect, it } from 'vitest';
import { commonOf, heldBy, rarityOfCommon } from '../../../../lib/core/events/common';
import { type Gist, gistOf } from '../../../../lib/core/events/gist';
import { profileOfGists } from '../../../../lib/core/events/profile';
import { rarityOfHash } from '../../../../lib/core/events/rarity';
import { FERRY, readings } from './made-reports';

const [reading] = readings(FERRY);
if (!reading) throw new Error('no reading');
const FERRY_GIST = gistOf(reading);

const gistWith = (report: number, ...keys: number[]): Gist => ({
  ...FERRY_GIST,
  ...{ report, keys: Uint32Array.from(keys) },
  ...{ counts: new Uint8Array(keys.length).fill(1), marks: new Uint8Array(keys.length) },
});
const ARTICLE = gistWith(1, 3, 5, 8, 13);
const reports = commonOf(
  ARTICLE,
  profileOfGists({ id: 'one', date: null }, [gistWith(2, 2, 3, 13), gistWith(3, 4, 5, 6), gistWith(4, 21)]),
);

describe('what an article has in common with reports', () => {
  it('is where it has their keys', () =>
    expect(reports.map(({ places }) => [...places])).toEqual([[-1, 0, 3], [-1, 1, -1], [-1]]));
  it('is held by one of them', () => expect([...heldBy(reports, ARTICLE)]).toEqual([1, 1, 0, 1]));
  it('is as rare as all of it together', () =>
    expect(reports.map(rarityOfCommon)).toEqual([
      expect.closeTo(rarityOfHash(3) + rarityOfHash(13), 5),
      expect.closeTo(rarityOfHash(5), 5),
      0,
    ]));
});
