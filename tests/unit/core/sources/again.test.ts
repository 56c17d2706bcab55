/** When a server wants to be asked again. */
import { describe, expect, it } from 'vitest';
import { askAgainAt } from '../../../../lib/core/sources/again';

const NOW = Date.UTC(2026, 10, 26, 12);
const LATER = 'Thu, 26 Nov 2026 13:00:00 GMT';
const HOUR = 3600;

describe('to be asked again', () => {
  it.each<[retryAfter: string | null, cacheControl: string | null, expires: string | null, number | null]>([
    [null, null, null, null],
    ['120', null, null, 120],
    [' 120 ', null, null, 120],
    [LATER, null, null, HOUR],
    ['0', null, null, null],
    ['-5', null, null, null],
    ['1e9', null, null, null],
    ['soon', null, null, null],
    ['Thu, 26 Nov 2026 11:00:00 GMT', null, null, null],
    [null, 'max-age=600', null, 600],
    [null, 'public, Max-Age="600"', null, 600],
    [null, 's-maxage=900, max-age=60', null, 60],
    [null, 's-maxage=900', null, null],
    [null, 'max-age=60', LATER, 60],
    [null, 'no-cache', LATER, HOUR],
    [null, null, LATER, HOUR],
    [null, null, '0', null],
    ['120', 'max-age=600', null, 600],
    ['1200', 'max-age=600', null, 1200],
  ])('Retry-After %s, Cache-Control %s, Expires %s', (retryAfter, cacheControl, expires, seconds) => {
    const at = askAgainAt({ retryAfter, cacheControl, expires }, true, NOW);
    expect(at).toBe(seconds === null ? null : NOW + seconds * 1000);
  });

  it('a bad answer is not fresh', () => {
    const headers = { retryAfter: null, cacheControl: 'max-age=600', expires: LATER };
    expect(askAgainAt(headers, false, NOW)).toBeNull();
    expect(askAgainAt({ ...headers, retryAfter: '60' }, false, NOW)).toBe(NOW + 60_000);
  });
});
