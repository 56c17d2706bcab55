import { describe, expect, it } from 'vitest';
import { commonOf } from '../../../../lib/core/events/common';
import { type Gist, gistOf } from '../../../../lib/core/events/gist';
import { hashOf } from '../../../../lib/core/events/hash';
import { nearnessOf, subjectOfReading } from '../../../../lib/core/events/nearness';
import { indexOf, likenesses, nearestShare, tellingPassages } from '../../../../lib/core/events/passages';
import {
  lacksGists,
  profileOf,
  profileOfGists,
  withGist,
  withoutReport,
  withProfiles,
} from '../../../../lib/core/events/profile';
import { isProfile } from '../../../../lib/core/events/stored-profile';
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
  it('keeps reports, days and gists', () => {
    expect(profile).toMatchObject({ event: 'bridges', date: '2022-05-11' });
    expect(profile.reports).toEqual(Uint32Array.from([hashOf('ledger'), hashOf('courier')]).sort());
    expect(profile.days).toEqual(expect.arrayContaining(['2022-05-11', '2022-05-12']));
    expect(profile.gists.map(({ report }) => report)).toEqual([...profile.reports]);
  });

  it('comes through storage unchanged', () => {
    expect(isProfile(structuredClone(profile))).toBe(true);
  });

  it.each<[what: string, broken: object]>([
    ['of an older form', { form: 1 }],
    ['with lists for arrays', { reports: [1, 2] }],
    ['with lengths that do not agree', { gists: [{ ...profile.gists[0], counts: new Uint8Array(3) }] }],
    ['with half a pair', { gists: [{ ...profile.gists[0], numbers: new Uint32Array(3) }] }],
    ['with too many gists', { gists: Array.from({ length: 17 }, () => profile.gists[0]) }],
  ])('is not read %s', (_what, broken) => {
    expect(isProfile({ ...profile, ...broken })).toBe(false);
  });

  it.each(Object.keys(profile))('is not read without %s', (field) => {
    expect(isProfile({ ...profile, [field]: undefined })).toBe(false);
  });

  it.each(Object.keys(profile.gists[0] ?? {}))("is not read without a gist's %s", (field) => {
    expect(isProfile({ ...profile, gists: [{ ...profile.gists[0], [field]: undefined }] })).toBe(false);
  });

  it.each([
    null,
    undefined,
    7,
    'profile',
    [],
    { ...profile, gists: [null] },
    { ...profile, days: [7] },
    { ...profile, gists: [{ ...profile.gists[0], weekdays: ['1'] }] },
  ])('is not %j', (value) => {
    expect(isProfile(value)).toBe(false);
  });

  it('may have no reports', () => {
    expect(profileOf(EVENT, [])).toMatchObject({ reports: new Uint32Array(), gists: [] });
  });
});

describe('a profile that changes', () => {
  const numbered = (...ids: number[]): Gist[] =>
    readings(...ids.map((id) => ({ ...BRIDGE_A, id: `report-${id}` }))).map(gistOf);
  const MANY = Array.from({ length: 20 }, (_, index) => index);
  const whole = profileOfGists(EVENT, numbered(...MANY));

  it('keeps a few of very many, whichever came first', () => {
    expect([whole.reports.length, whole.gists.length, lacksGists(whole)]).toEqual([20, 16, false]);
    for (const order of [MANY, MANY.toReversed()])
      expect(numbered(...order).reduce(withGist, profileOfGists(EVENT, []))).toEqual(whole);
    const [some, others] = [numbered(...MANY.slice(0, 9)), numbered(...MANY.slice(6))];
    expect(withProfiles(profileOfGists(EVENT, some), [profileOfGists(EVENT, others)])).toEqual(whole);
  });

  it('takes a gist for an earlier one of the same report', () => {
    const [changed] = readings({ ...BRIDGE_B, id: 'ledger' });
    if (!changed) throw new Error('no reading');
    expect(withGist(profile, gistOf(changed))).toEqual(
      profileOf(EVENT, readings({ ...BRIDGE_B, id: 'ledger' }, BRIDGE_B)),
    );
  });

  it('loses a report', () => {
    expect(withoutReport(profile, 'courier')).toEqual(profileOf(EVENT, readings(BRIDGE_A)));
    expect(withoutReport(profile, 'unknown')).toEqual(profile);
  });

  it('says when it could keep more gists than it does', () => {
    const lost = MANY.map((id) => withoutReport(whole, `report-${id}`));
    expect(lost.map(({ reports }) => reports.length)).toEqual(MANY.map(() => 19));
    expect(lost.filter(lacksGists)).toHaveLength(16);
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
    for (const one of Object.values(nearnessOf(subjectOfReading(own), alone))) expect(one).toBeCloseTo(1, 6);
  });

  it('is greater for a report of the event than for another', () => {
    expect(near(BRIDGE_B).whole).toBeGreaterThan(3 * near(FERRY).whole);
  });
});

describe('likenesses', () => {
  const [reading] = readings(BRIDGE_A);
  if (!reading) throw new Error('no reading');
  const words = 'rust pier diver survey crack lorri lock'.split(' ');

  it('finds the passage that tells the same', () => {
    const gistWith = (...passages: string[][]): Gist =>
      gistOf({
        ...reading,
        passages: passages.map((terms, index) => ({ index, text: '', terms, names: [], details: [] })),
      });
    const gist = gistWith(['summer', 'shopkeep'], words);
    const told = likenesses(indexOf(gist), commonOf(gist, profileOfGists(EVENT, [gistWith(words)])));
    expect(told).toEqual([{ passage: 1, shared: expect.any(Number), share: expect.closeTo(1, 6) }]);
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
