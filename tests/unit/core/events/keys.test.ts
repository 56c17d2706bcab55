import { describe, expect, it } from 'vitest';
import { type Gist, gistOf } from '../../../../lib/core/events/gist';
import { hashOf } from '../../../../lib/core/events/hash';
import { askedKeys, indexKeys } from '../../../../lib/core/events/keys';
import { profileOfGists } from '../../../../lib/core/events/profile';
import type { TextReport } from '../../../../lib/core/model';
import { BRIDGE_A, BRIDGE_B, digests, FERRY, LIBRARY, readings, undated } from './made-reports';

const EVENT = { id: 'event', date: null };
const gistsOf = (...reports: TextReport[]) => readings(...reports).map(gistOf);
const askedOf = (gist: Gist): number[] => [...askedKeys(gist).keys()];
const asked = (report: TextReport): number[] => gistsOf(report).flatMap(askedOf);
const listed = (...reports: TextReport[]): number[] => indexKeys(profileOfGists(EVENT, gistsOf(...reports)));
const shared = (one: number[], other: number[]): number => one.filter((key) => other.includes(key)).length;

describe('keys', () => {
  it.each([
    ['of an article', asked(BRIDGE_A), 27],
    ['of an event', listed(BRIDGE_A, BRIDGE_B, FERRY), 48],
  ])('%s are few, and each stands once', (_whose, keys, most) => {
    expect(keys.length).toBeLessThanOrEqual(most);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are first those of the lead that stand in many passages', () => {
    expect(asked(undated(BRIDGE_A)).slice(0, 12)).toContain(hashOf('rust'));
  });

  it('hold no numbers alone, but those of what is counted', () => {
    expect(shared(asked(BRIDGE_A), ['#12', '#340', '#P90D'].map(hashOf))).toBe(0);
    const numbers = { ...FERRY, id: 'numbers', title: 'Of 340 cracks', paragraphs: [], published: null };
    expect(shared(asked(numbers), listed(undated(BRIDGE_A)))).toBe(2);
  });

  it.each<[published: string | null, days: number]>([
    ['2022-05-11', 1],
    ['2022-05-12', 1],
    ['2022-05-14', 0],
    [null, 0],
  ])('find what was published within a day of %s', (published, days) => {
    expect(shared(asked({ ...LIBRARY, published }), listed(FERRY))).toBe(days);
  });

  it('are the same of a digest', () => {
    expect(new Set(digests(BRIDGE_A).map(gistOf).flatMap(askedOf))).toEqual(new Set(asked(BRIDGE_A)));
  });

  it('tie an article to its event more than to another', () => {
    expect(shared(asked(BRIDGE_B), listed(BRIDGE_A))).toBeGreaterThan(
      3 * shared(asked(BRIDGE_B), listed(FERRY)),
    );
  });
});
