import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nearnessOf, subjectOfReading } from '../../../../lib/core/events/nearness';
import { indexOf, likenesses, nearestShare, tellingPassages } from '../../../../lib/core/events/passages';
import { profileOf } from '../../../../lib/core/events/profile';
import { ProfileSchema } from '../../../../lib/core/events/profile-schema';
import type { KnownEvent } from '../../../../lib/core/model';
import { BRIDGE_A, BRIDGE_B, FERRY, readings } from './made-reports';

const EVENT: KnownEvent = {
  id: 'bridges',
  title: 'Bridges closed',
  date: '2022-05-11',
  place: 'Torvale',
  reports: ['ledger', 'courier'],
};
const profile = profileOf(EVENT, readings(BRIDGE_A, BRIDGE_B));

describe('profileOf', () => {
  it('counts reports, terms, names, numbers and days', () => {
    expect(profile).toMatchObject({ event: 'bridges', date: '2022-05-11', reports: 2 });
    expect(profile.terms).toMatchObject({ rust: 2, summer: 1 });
    expect(Object.values(profile.names)).toContain(2);
    expect(profile.numbers).toContain('12 bridg');
    expect(profile.days).toEqual(expect.arrayContaining(['2022-05-11', '2022-05-12']));
  });

  it('comes through storage unchanged', () => {
    expect(v.parse(ProfileSchema, structuredClone(profile))).toEqual(profile);
  });

  it('keeps a few reports of very many', () => {
    const many = profileOf(EVENT, readings(...Array.from({ length: 30 }, () => BRIDGE_A)));
    expect(many.reports).toBe(30);
    expect(many.gists).toHaveLength(8);
  });

  it('may have no reports', () => {
    expect(profileOf(EVENT, [])).toMatchObject({ reports: 0, terms: {}, gists: [] });
  });
});

describe('nearnessOf', () => {
  const near = (report: typeof FERRY) => {
    const [reading] = readings(report);
    if (!reading) throw new Error('no reading');
    return nearnessOf(subjectOfReading(reading), profile);
  };

  it('is 1 for what the event is made of, in each view', () => {
    const [own] = readings(FERRY);
    if (!own) throw new Error('no reading');
    const alone = profileOf(EVENT, [own]);
    for (const one of Object.values(nearnessOf(subjectOfReading(own), alone))) expect(one).toBeCloseTo(1, 9);
  });

  it('is greater for a report of the event than for another', () => {
    expect(near(BRIDGE_B).whole).toBeGreaterThan(3 * near(FERRY).whole);
  });
});

describe('likenesses', () => {
  const words = 'rust pier diver survey crack lorri lock'.split(' ');

  it('finds the passage that tells the same', () => {
    const index = indexOf([['summer', 'shopkeep'], words]);
    const told = likenesses(index, {
      ...profile,
      gists: profile.gists.map((gist) => ({ ...gist, passages: [words] })),
    });
    expect(told).toEqual([{ passage: 1, shared: expect.any(Number), share: expect.closeTo(1, 9) }]);
    expect(tellingPassages(told)).toEqual(told);
  });

  it.each<[name: string, alike: { shared: number; share: number }, share: number]>([
    ['much shared', { shared: 13, share: 0.4 }, 0.4],
    ['one or two words', { shared: 9, share: 0.9 }, 0],
  ])('%s', (_name, alike, share) => {
    expect(nearestShare([{ passage: 0, ...alike }])).toBe(share);
    expect(tellingPassages([{ passage: 0, ...alike }])).toEqual([]);
  });
});
