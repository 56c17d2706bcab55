/** Which sources are asked now, and in which order. */
import { describe, expect, it } from 'vitest';
import { dueNow, isBusy, nextDue } from '../../../../lib/core/sources/due';
import type { Source, SourceKind, SourceState } from '../../../../lib/core/sources/model';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 26, 12);

const state = (over: Partial<SourceState> = {}): SourceState => ({
  ...{ tried: null, fetched: null, due: 0, failures: 0, problem: null },
  ...{ etag: null, modified: null, items: 0, seen: [] },
  ...over,
});
const source = (name: string, kind: SourceKind = 'feed'): Source => ({
  ...{ id: `${kind}:${name}`, kind, url: `https://${name}.example/feed`, title: name },
  ...{ outlet: null, language: 'en' },
});
/** Names of those that are due, in their order. */
const asked = (sources: Source[], states: Record<string, Partial<SourceState>>, most = 9): string =>
  dueNow(sources, statesOf(states), NOW, most)
    .map(({ title }) => title)
    .join(' ');
const statesOf = (states: Record<string, Partial<SourceState>>) =>
  new Map(Object.entries(states).map(([id, over]) => [id, state(over)]));
const [A, B, C] = ['a', 'b', 'c'].map((name) => source(name)) as [Source, Source, Source];

describe('what is due', () => {
  const past = { tried: NOW - DAY, fetched: NOW - DAY, due: NOW - HOUR };
  const before = { tried: NOW - 2 * DAY, fetched: NOW - 2 * DAY, due: NOW - 1 };
  const later = { tried: NOW - 1, fetched: NOW - 1, due: NOW + 1 };
  it.each<[string, string, Source[], Record<string, Partial<SourceState>>]>([
    ['never asked', 'a b', [A, B], {}],
    ['the stalest first', 'c b a', [A, B, C], { 'feed:a': past, 'feed:b': before }],
    ['not before its time', 'b', [A, B], { 'feed:a': later, 'feed:b': past }],
    ['at its time', 'a', [A], { 'feed:a': { ...later, due: NOW } }],
    ['a clock that was set back', 'a', [A], { 'feed:a': { tried: NOW + DAY, due: NOW + 2 * DAY } }],
    ['one of a host', 'a b', [A, { ...A, id: 'feed:a2', title: 'a2' }, B], {}],
    ['one pack', 'x a', [source('x', 'pack'), source('y', 'pack'), A], {}],
    ['nothing is on', '', [], { 'feed:a': past }],
  ])('%s: %s', (_what, names, sources, states) => {
    expect(asked(sources, states)).toBe(names);
  });

  it('is asked a few at a time', () => {
    expect(asked([A, B, C], { 'feed:a': past, 'feed:b': before }, 2)).toBe('c b');
  });

  it.each<[Source[], Record<string, Partial<SourceState>>, number | null]>([
    [[], {}, null],
    [[A], {}, NOW],
    [[A, B], { 'feed:a': later, 'feed:b': { ...later, due: NOW + HOUR } }, NOW + 1],
    [[A], { 'feed:a': past }, NOW],
    [[A], { 'feed:a': { tried: NOW + DAY, due: NOW + 2 * DAY } }, NOW],
  ])('the next time', (sources, states, time) => {
    expect(nextDue(sources, statesOf(states), NOW)).toBe(time);
  });

  it.each<[Partial<SourceState>, boolean]>([
    [{ problem: { code: 'busy', message: '' }, tried: NOW - 1, due: NOW + 1 }, true],
    [{ problem: { code: 'busy', message: '' }, tried: NOW - 9, due: NOW - 1 }, false],
    [{ problem: { code: 'network', message: '' }, tried: NOW - 1, due: NOW + 1 }, false],
    [{ tried: NOW - 1, due: NOW + 1 }, false],
  ])('left in peace: %j %s', (over, busy) => {
    expect(isBusy(state(over), NOW)).toBe(busy);
  });
});
