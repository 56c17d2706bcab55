/** Versions of releases. */
import { describe, expect, it } from 'vitest';
import { agreed, isWish, nextVersion } from '../../../../tools/release/version';

describe('nextVersion', () => {
  it.each<[current: string, wish: string, next: string]>([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['1.4.2', 'major', '2.0.0'],
    ['1.9.9', '1.10.0', '1.10.0'],
    ['1.4.2', '2.0.0', '2.0.0'],
  ])('%s by %s', (current, wish, next) => {
    expect(nextVersion(current, wish)).toBe(next);
  });
  it.each<[current: string, wish: string]>([
    ['1.4.2', '1.4.2'],
    ['1.4.2', '1.4.1'],
    ['1.4.2', '0.9.9'],
    ['1.10.0', '1.9.0'],
    ['1.4.2', '1.5'],
    ['1.4.2', '1.5.0-beta.1'],
    ['1.4.2', '01.5.0'],
    ['1.4.2', 'v2.0.0'],
    ['1.4.99999', 'patch'],
  ])('%s not by %s', (current, wish) => {
    expect(() => nextVersion(current, wish)).toThrow(/is not above|is no version/);
  });
});

describe('isWish', () => {
  it.each<[string, boolean]>([
    ['minor', true],
    ['1.2.3', true],
    ['1.2', false],
    ['constructor', false],
    ['--check', false],
  ])('%s: %s', (text, is) => {
    expect(isWish(text)).toBe(is);
  });
});

describe('agreed', () => {
  it('is what all say', () => {
    expect(agreed({ 'package.json': '1.2.3', 'package-lock.json': '1.2.3' })).toBe('1.2.3');
  });
  it.each<[Record<string, string | undefined>, RegExp]>([
    [{ a: '1.2.3', b: '1.2.4' }, /a 1\.2\.3, b 1\.2\.4/],
    [{ a: '1.2.3', b: undefined }, /b none/],
    [{ a: '1.2.3-beta' }, /is no version/],
    [{ a: undefined }, /is no version/],
  ])('refuses %j in one line', (versions, line) => {
    expect(() => agreed(versions)).toThrow(line);
    expect(() => agreed(versions)).toThrow(/^.+$/);
  });
});
