import { describe, expect, it } from 'vitest';
import {
  aliasesOf,
  allowed,
  homeOf,
  joinedInto,
  mayJoin,
  type ReportCorrection,
  resolve,
  resolved,
} from '../../../../lib/core/library/corrections';

const said = (event: string | null, ...not: string[]): ReportCorrection => ({
  about: 'report',
  id: 'r',
  event,
  not,
  at: 1,
});
const aliases = (...pairs: [string, string][]) => new Map(pairs);
const NONE = aliases();

describe('resolve', () => {
  it.each<[event: string, aliases: [string, string][], name: string]>([
    ['a', [], 'a'],
    ['a', [['a', 'b']], 'b'],
    [
      'a',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      'c',
    ],
    ['a', [['b', 'c']], 'a'],
    ['a', [['a', 'a']], 'a'],
  ])('%s by %j is %s', (event, pairs, name) => {
    expect(resolve(event, aliases(...pairs))).toBe(name);
  });

  it('names that lead back to each other are one, wherever one begins', () => {
    const round = aliases(['z', 'c'], ['c', 'b'], ['b', 'c']);
    expect(['z', 'c', 'b'].map((event) => resolve(event, round))).toEqual(['b', 'b', 'b']);
  });
});

describe('homeOf', () => {
  it.each<[case_: string, said: ReportCorrection | null, event: string | null, home: string | null]>([
    ['nothing was said', null, 'a', 'a'],
    ['nothing was said, and it is under none', null, null, null],
    ['nothing was said, and the event became part of another', null, 'old', 'new'],
    ['it was put there', said('b'), 'a', 'b'],
    ['it was put there, and nothing else is known', said('b'), null, 'b'],
    ['it was put under what became part of another', said('old'), 'a', 'new'],
    ['it is not about it', said(null, 'a'), 'a', null],
    ['it is not about what became part of it', said(null, 'old'), 'new', null],
    ['it is not about another', said(null, 'b'), 'a', 'a'],
    ['put under what it had not been about', said('old', 'new'), 'a', 'new'],
  ])('%s', (_case, correction, event, home) => {
    expect(homeOf(correction, event, aliases(['old', 'new']))).toBe(home);
  });
});

describe('allowed', () => {
  it.each<[said: ReportCorrection | null, event: string, answer: boolean]>([
    [null, 'a', true],
    [said(null, 'a'), 'a', false],
    [said(null, 'a'), 'b', true],
    [said('b'), 'a', false],
    [said('b', 'a'), 'b', true],
    [said('old'), 'new', true],
    [said(null, 'old'), 'new', false],
    [said(null, 'new'), 'old', false],
  ])('%j under %s: %s', (correction, event, answer) => {
    expect(allowed(correction, event, aliases(['old', 'new']))).toBe(answer);
  });
});

describe('mayJoin', () => {
  it.each<[case_: string, about: ReportCorrection[], answer: boolean]>([
    ['nothing was said', [], true],
    ['a report of one is not about the other', [said('one', 'other')], false],
    ['a report of the other is not about the one', [said('x'), said('other', 'one')], false],
    ['not about what became part of it', [said('one', 'old')], false],
    ['not about a third', [said('one', 'third')], true],
    ['put there since', [said('one', 'one')], true],
  ])('%s', (_case, about, answer) => {
    expect(mayJoin('one', 'other', about, aliases(['old', 'other']))).toBe(answer);
  });
});

describe('resolved', () => {
  it('has each event once, by its present name, and not the one that it was put under', () => {
    const now = resolved(said('a', 'old', 'new', 'b', 'a'), aliases(['old', 'new']));
    expect(now).toEqual(said('a', 'new', 'b'));
  });
});

describe('aliases', () => {
  it('come from corrections of events, the last of each', () => {
    const corrections = [...joinedInto('b', ['a', 'b'], 1), ...joinedInto('c', ['a'], 2), said('x')];
    expect(aliasesOf(corrections)).toEqual(aliases(['a', 'c']));
    expect(aliasesOf([said('x', 'y')])).toEqual(NONE);
  });
});
