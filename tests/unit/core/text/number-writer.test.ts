import { describe, expect, test, vi } from 'vitest';
import { numberWriter } from '../../../../lib/core/text/number-writer';

const NUMBERS = [0, 7, 999, 1000, 25_000, -3, 2.5, Number.NaN];

describe('numbers are written as the browser writes them', () => {
  test.each(['en', 'en-GB', 'en-IN', 'ar', 'de', 'fa', 'es'])('in %s', (language) => {
    const [write, format] = [numberWriter(language), new Intl.NumberFormat(language)];
    expect(NUMBERS.map(write)).toEqual(NUMBERS.map((n) => format.format(n)));
  });

  test('which is not asked for small ones in English', () => {
    vi.stubGlobal('Intl', {});
    expect(numberWriter('en')(12)).toBe('12');
    expect(() => numberWriter('en')(1200)).toThrow(TypeError);
    vi.unstubAllGlobals();
  });
});
