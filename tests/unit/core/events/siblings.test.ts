/** Events of one kind: the same chain, champion or island, another day. */
import { describe, expect, it } from 'vitest';
import { match } from '../../../../lib/core/events/match';
import { type EventProfile, profileOf } from '../../../../lib/core/events/profile';
import type { Match, TextReport } from '../../../../lib/core/model';
import { readings, undated } from './made-reports';
import { SIBLINGS } from './made-siblings';

const profile = (event: string, reports: TextReport[]): EventProfile =>
  profileOf({ id: event, title: '', date: null, place: null, reports: [] }, readings(...reports));

function matchOf(report: TextReport, ...profiles: EventProfile[]): Match {
  const [reading] = readings(report);
  if (!reading) throw new Error('no reading');
  return match(reading, profiles);
}

describe.each([
  ['with days', (report: TextReport) => report],
  ['on texts alone', undated],
] as const)('siblings %s', (_name, told) => {
  it.each(SIBLINGS)('$kind: a further report goes to its own event', ({ one, other }) => {
    const [known, more] = [one.slice(0, 2).map(told), one.slice(2).map(told)];
    for (const report of more) {
      const found = matchOf(report, profile('sibling', other.map(told)), profile('own', known));
      expect(found.event).toBe('own');
      expect(found.candidates[1]?.score).toBeLessThan(0.9 * (found.candidates[0]?.score ?? 0));
    }
  });
});

describe('siblings', () => {
  it.each(SIBLINGS)('$kind: a report of the one is not taken for the other', ({ one, other }) => {
    for (const report of other) expect(matchOf(report, profile('own', one))).toMatchObject({ event: null });
  });

  // Two quakes at one island, told without days, may be one: places and words are all the same.
  it.each(SIBLINGS.slice(0, 2))('$kind: nor on texts alone', ({ one, other }) => {
    for (const report of other.map(undated))
      expect(matchOf(report, profile('own', one.map(undated))).event).toBeNull();
  });

  it.each(SIBLINGS)('$kind: two that are told alike stay undecided', ({ one }) => {
    const [first, second, third] = one;
    const found = matchOf(third, profile('one', [first, second]), profile('two', [first, second]));
    expect(found).toMatchObject({ event: null, undecided: true });
  });
});
