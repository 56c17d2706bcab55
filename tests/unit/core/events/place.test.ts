import { describe, expect, it } from 'vitest';
import { gistOf } from '../../../../lib/core/events/gist';
import { hashOf } from '../../../../lib/core/events/hash';
import { subjectOf } from '../../../../lib/core/events/nearness';
import { type Hold, LOOSE, place, type Rules } from '../../../../lib/core/events/place';
import { type EventProfile, profileOfGists } from '../../../../lib/core/events/profile';
import type { ReportCorrection } from '../../../../lib/core/library/corrections';
import type { TextReport } from '../../../../lib/core/model';
import { readingOf } from '../../../../lib/core/reading';
import { SIBLINGS } from './made-siblings';

const gist = (report: TextReport) => gistOf(readingOf(report));
const event = (id: string, ...reports: TextReport[]): EventProfile =>
  profileOfGists({ id, date: null }, reports.map(gist));
const placed = (report: TextReport, events: EventProfile[], rules: Partial<Rules> = {}) =>
  place(subjectOf(gist(report)), events, { ...LOOSE, ...rules });
const at = (id: string | null, joins: string[] = []) => ({ event: id, joins, moves: [] });

const [fires] = SIBLINGS;
if (!fires) throw new Error('no siblings');
const [A, B, C] = fires.one;
const [OTHER, MORE] = fires.other;
const said = (to: string | null, ...not: string[]): ReportCorrection => ({
  about: 'report',
  id: C.id,
  event: to,
  not,
  at: 0,
});
const holding = (holds: Record<string, Hold>): Partial<Rules> => ({ holdOf: (id) => holds[id] ?? 'loose' });

describe('a report that comes in', () => {
  it.each<[case_: string, report: TextReport, events: EventProfile[], found: ReturnType<typeof at>]>([
    ['nothing is known', C, [], at(null)],
    ['its event is known', C, [event('own', A, B), event('sibling', OTHER, MORE)], at('own')],
    ['only its sibling is known', C, [event('sibling', OTHER, MORE)], at(null)],
    ['it is there already', B, [event('one', A), event('there', B)], at('there')],
  ])('%s', (_case, report, events, found) => {
    expect(placed(report, events)).toEqual(found);
  });

  it('brings together what it stands between', () => {
    const { event: home, joins, moves } = placed(C, [event('a', A), event('b', B)]);
    expect([home, ...joins].toSorted()).toEqual(['a', 'b']);
    expect(moves).toEqual([]);
  });

  it('takes a report along that was put elsewhere too early', () => {
    const mixed = event('mixed', OTHER, MORE, A, B);
    const found = placed(C, [mixed]);
    const moved = found.moves.flatMap(({ reports }) => reports);
    const stays = found.event === 'mixed' ? [OTHER, MORE] : [A, B];
    expect(moved.toSorted()).toEqual(stays.map(({ id }) => hashOf(id)).toSorted());
  });
});

describe('by the person’s word', () => {
  const both = [event('own', A, B), event('sibling', OTHER, MORE)];

  it.each<[case_: string, rules: Partial<Rules>, found: ReturnType<typeof at>]>([
    ['it was put there', { correction: said('sibling') }, at('sibling')],
    ['it was put under an event that is gone', { correction: said('gone') }, at('gone')],
    ['it is not about that', { correction: said(null, 'own') }, at(null)],
    [
      'it is not about what that is called now',
      { correction: said(null, 'old'), aliases: new Map([['old', 'own']]) },
      at(null),
    ],
  ])('%s', (_case, rules, found) => {
    expect(placed(C, both, rules)).toEqual(found);
  });

  it.each<[case_: string, rules: Partial<Rules>]>([
    ['two events that were set apart', { mayJoin: () => false }],
    ['two events of packs', holding({ a: 'pack', b: 'pack' })],
  ])('%s do not come together', (_case, rules) => {
    expect(placed(C, [event('a', A), event('b', B)], rules)).toMatchObject({ joins: [], moves: [] });
  });

  it('what a pack brought keeps its name', () => {
    const events = [event('a', A), event('b', B)];
    expect(placed(C, events, holding({ b: 'pack' }))).toEqual(at('b', ['a']));
    expect(placed(C, events, holding({ a: 'pack' }))).toEqual(at('a', ['b']));
  });

  it.each<Hold>(['kept', 'pack'])('what is %s is not taken apart', (hold) => {
    const mixed = event('mixed', OTHER, MORE, A, B);
    expect(placed(C, [mixed], holding({ mixed: hold })).moves).toEqual([]);
  });
});
