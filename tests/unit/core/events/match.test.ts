import { describe, expect, it } from 'vitest';
import { askedOf, match } from '../../../../lib/core/events/match';
import { type EventProfile, profileOf } from '../../../../lib/core/events/profile';
import type { Reading } from '../../../../lib/core/model';
import { BOTH, BRIDGE_A, BRIDGE_B, digests, FERRY, LIBRARY, readings, undated } from './made-reports';

const profile = (event: string, reports: Reading[]): EventProfile =>
  profileOf(
    { id: event, title: '', date: null, place: null, reports: reports.map(({ head }) => head.id) },
    reports,
  );
const matchOne = (report: Parameters<typeof readings>[0], ...profiles: EventProfile[]) => {
  const [reading] = readings(report);
  if (!reading) throw new Error('no reading');
  return match(reading, profiles);
};

describe.each([
  ['texts', readings],
  ['digests', digests],
] as const)('match against %s', (_name, read) => {
  const bridges = profile('bridges', read(BRIDGE_A));
  const opening = profile('opening', read(LIBRARY));
  const ferry = profile('ferry', read(FERRY));

  it('finds the event, and says why', () => {
    const found = matchOne(BRIDGE_B, ferry, opening, bridges);
    expect(found).toMatchObject({ event: 'bridges', undecided: false });
    expect(found.score).toBeGreaterThan(0.9);
    expect(found.candidates.map(({ event }) => event)[0]).toBe('bridges');
    expect(found.candidates[0]?.reasons).toContainEqual({ text: '12 bridges' });
    expect(found.candidates.every(({ score }, index, all) => score <= (all[index - 1]?.score ?? 1))).toBe(
      true,
    );
  });

  it('says a place as the text writes it, and not as a dateline does', () => {
    const [title, ...rest] = BRIDGE_B.paragraphs;
    const dated = { ...BRIDGE_B, title: 'Rust', paragraphs: [`TORVALE — ${title}`, ...rest] };
    const [bridge] = matchOne(dated, bridges).candidates;
    expect(bridge?.reasons).toContainEqual({ text: 'Torvale' });
    expect(bridge?.reasons).not.toContainEqual({ text: 'TORVALE' });
  });

  it.each([
    ['of the same mayor, half a year apart', LIBRARY],
    ['of the same day', FERRY],
  ])('finds nothing for a report %s', (_why, report) => {
    expect(matchOne(report, bridges)).toMatchObject({ event: null, undecided: false, also: [] });
  });

  it('tells what else an article reports, and where', () => {
    const vote = profile('vote', read({ ...BOTH, id: 'other', paragraphs: BOTH.paragraphs.slice(0, 2) }));
    const found = matchOne(BOTH, bridges, vote, ferry);
    expect(found.event).toBe('vote');
    expect(found.also.map(({ event, passages }) => [event, passages])).toEqual([['bridges', [3]]]);
  });
});

describe('match', () => {
  it('finds nothing in an empty library', () => {
    expect(matchOne(BRIDGE_A)).toEqual({ event: null, score: 0, candidates: [], undecided: false, also: [] });
  });

  it('does not choose between two events that are told alike', () => {
    const found = matchOne(BRIDGE_B, profile('one', readings(BRIDGE_A)), profile('two', readings(BRIDGE_A)));
    expect(found).toMatchObject({ event: null, undecided: true });
    expect(found.candidates.map(({ event }) => event)).toEqual(['one', 'two']);
  });

  it('takes the day of the event for that of reports without one', () => {
    const reports = readings(undated(BRIDGE_A));
    const scoreOn = (date: string): number => {
      const event = { id: 'bridges', title: '', date, place: null, reports: [] };
      return matchOne(BRIDGE_B, profileOf(event, reports)).score;
    };
    expect(scoreOn('2022-05-11')).toBeGreaterThan(scoreOn('2021-05-11'));
  });

  it('has at most five candidates', () => {
    const many = Array.from({ length: 12 }, (_, index) => profile(`event-${index}`, readings(FERRY)));
    expect(matchOne(BRIDGE_A, ...many).candidates).toHaveLength(5);
  });
});

describe('askedOf', () => {
  it('makes a reading ready once, and another one of the same words the same way', () => {
    const [one, other] = readings(BRIDGE_A, BRIDGE_A);
    if (!one || !other) throw new Error('no readings');
    expect(askedOf(one)).toBe(askedOf(one));
    expect(askedOf(other)).not.toBe(askedOf(one));
    expect(askedOf(other).keys()).toEqual(askedOf(one).keys());
  });
});
