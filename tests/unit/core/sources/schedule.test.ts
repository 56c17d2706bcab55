/** When sources are asked again, in tables. */
import { describe, expect, it } from 'vitest';
import type { SourceKind, SourceState } from '../../../../lib/core/sources/model';
import { begun, type Outcome, settled, unread } from '../../../../lib/core/sources/schedule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 26, 12);

const state = (over: Partial<SourceState> = {}): SourceState => ({
  ...{ tried: null, fetched: null, due: 0, failures: 0, problem: null },
  ...{ etag: null, modified: null, items: 0, seen: [] },
  ...over,
});
/** Was asked, and well answered, so long ago as it was to be asked again. */
const every = (span: number, over: Partial<SourceState> = {}): SourceState =>
  state({ tried: NOW - span, fetched: NOW - span, due: NOW, seen: [1], ...over });

const taken = (over: Partial<Outcome & { type: 'taken' }> = {}): Outcome => ({
  ...{ type: 'taken', items: 5, seen: [1], every: null, etag: '"a"', modified: null, notBefore: null },
  ...over,
});
const failed = (
  notBefore: number | null = null,
  code: 'network' | 'offline' | 'busy' = 'network',
): Outcome => ({
  type: 'failed',
  problem: { code, message: '' },
  notBefore,
});
const NEW = { seen: [2, 1] };
const at = (kind: SourceKind = 'feed', jitter = 0) => ({ kind, now: NOW, jitter });

describe('after a good answer', () => {
  it.each<[string, SourceKind, SourceState | null, Outcome, number]>([
    ['the first time', 'feed', null, taken(), 30 * MINUTE],
    ['the first time', 'pack', null, taken(), 6 * HOUR],
    ['the first time', 'current-events', null, taken(), HOUR],
    ['something new', 'feed', every(HOUR), taken(NEW), 30 * MINUTE],
    ['nothing new', 'feed', every(HOUR), taken(), 90 * MINUTE],
    ['unchanged', 'feed', every(HOUR), { type: 'unchanged', notBefore: null }, 90 * MINUTE],
    ['at least', 'feed', every(20 * MINUTE), taken(NEW), 15 * MINUTE],
    ['at least', 'pack', every(6 * HOUR), taken(NEW), 6 * HOUR],
    ['at least', 'current-events', every(30 * MINUTE), taken(NEW), 30 * MINUTE],
    ['at most', 'feed', every(5 * HOUR), taken(), 6 * HOUR],
    ['at most', 'pack', every(20 * HOUR), taken(), DAY],
    ['the feed says how often', 'feed', every(HOUR), taken({ ...NEW, every: 4 * HOUR }), 4 * HOUR],
    ['often is not sooner', 'feed', every(HOUR), taken({ every: MINUTE }), 90 * MINUTE],
    ['once a month is a day', 'feed', every(HOUR), taken({ every: 30 * DAY }), DAY],
    ['fresh until', 'feed', every(HOUR), taken({ notBefore: NOW + 3 * HOUR }), 3 * HOUR],
    ['unchanged until', 'feed', every(HOUR), { type: 'unchanged', notBefore: NOW + 3 * HOUR }, 3 * HOUR],
    ['after failures', 'feed', every(HOUR, { tried: NOW - MINUTE, failures: 3 }), taken(), 30 * MINUTE],
    ['after a jump of the clock', 'feed', every(-DAY), taken(), 15 * MINUTE],
  ])('%s: %s', (_what, kind, before, outcome, span) => {
    const after = settled(before, outcome, at(kind));
    expect(after).toMatchObject({ tried: NOW, fetched: NOW, failures: 0, problem: null });
    expect(after.due - NOW).toBe(span);
  });

  it('keeps what is sent back, which "unchanged" does not touch', () => {
    const after = settled(null, taken({ etag: '"b"', modified: 'Thu', items: 7, seen: [3] }), at());
    expect(after).toMatchObject({ etag: '"b"', modified: 'Thu', items: 7, seen: [3] });
    expect(settled(after, { type: 'unchanged', notBefore: null }, at())).toMatchObject({
      etag: '"b"',
      items: 7,
    });
  });

  it('spreads what is due over a fifth', () => {
    expect(settled(null, taken(), at('feed', 1)).due - NOW).toBe(36 * MINUTE);
  });
});

describe('after a bad answer', () => {
  it.each<[failures: number, Outcome, number]>([
    [0, failed(), 15 * MINUTE],
    [1, failed(), 30 * MINUTE],
    [3, failed(), 2 * HOUR],
    [7, failed(), DAY],
    [5000, failed(), DAY],
    [0, failed(NOW + 3 * HOUR), 3 * HOUR],
    [0, failed(NOW + MINUTE), 15 * MINUTE],
    [0, failed(NOW + 900 * DAY), 7 * DAY],
  ])('%i failures before: %j', (failures, outcome, span) => {
    const before = every(HOUR, { failures, etag: '"a"', items: 4 });
    const after = settled(before, outcome, at());
    expect(after.due - NOW).toBe(span);
    expect(after).toMatchObject({ tried: NOW, fetched: NOW - HOUR, failures: failures + 1 });
    expect(after).toMatchObject({ etag: '"a"', items: 4, problem: { code: 'network' } });
  });

  it('offline nothing was tried', () => {
    const before = every(HOUR, { failures: 2 });
    expect(settled(before, failed(null, 'offline'), at())).toEqual(before);
  });

  it('nothing was asked where it is not allowed', () => {
    const problem = { code: 'no-permission', message: '' } as const;
    const after = settled(null, { type: 'failed', problem, notBefore: null }, at());
    expect(after).toMatchObject({ failures: 0, problem, due: NOW + HOUR });
  });
});

describe('before a request', () => {
  it.each<[SourceState | null, number, number]>([
    [null, 1, 15 * MINUTE],
    [every(HOUR, { failures: 2 }), 3, HOUR],
  ])('it is written down as if it failed', (before, failures, span) => {
    expect(begun(before, at())).toMatchObject({ tried: NOW, failures, due: NOW + span });
  });
});

describe('an answer', () => {
  const gone = { code: 'gone' };
  it.each<[status: number, retryAt: number | null, object | null]>([
    [200, null, null],
    [206, NOW + 1, null],
    [304, NOW + 1, { type: 'unchanged', notBefore: NOW + 1 }],
    [404, null, { type: 'failed', problem: gone, notBefore: null }],
    [410, null, { type: 'failed', problem: gone, notBefore: NOW + DAY }],
    [410, NOW + 2 * DAY, { type: 'failed', problem: gone, notBefore: NOW + 2 * DAY }],
    [429, null, { type: 'failed', problem: { code: 'busy' }, notBefore: null }],
    [503, NOW + 1, { type: 'failed', problem: { code: 'busy' }, notBefore: NOW + 1 }],
    [503, null, { type: 'failed', problem: { code: 'network', message: 'the server answered 503' } }],
    [403, null, { type: 'failed', problem: { code: 'refused' } }],
    [500, null, { type: 'failed', problem: { code: 'network' } }],
    [0, null, { type: 'failed', problem: { code: 'network' } }],
  ])('%i, to be asked again %s', (status, retryAt, outcome) => {
    const said = unread({ status, retryAt }, NOW);
    if (outcome) expect(said).toMatchObject(outcome);
    else expect(said).toBeNull();
  });
});
