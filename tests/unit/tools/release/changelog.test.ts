/** CHANGELOG.md, as a release reads and changes it. */
import { describe, expect, it } from 'vitest';
import { sectionOf, withVersion } from '../../../../tools/release/changelog';
import { read } from '../../repository/files';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A door.

## [1.1.0] - 2026-02-01

### Fixed

- A window.

## [1.0.0] - 2026-01-01

## [0.9.0]
- A wall.
`;

describe('sectionOf', () => {
  it.each<[version: string, section: string | null]>([
    ['Unreleased', '### Added\n\n- A door.'],
    ['1.1.0', '### Fixed\n\n- A window.'],
    ['1.0.0', ''],
    ['0.9.0', '- A wall.'],
    ['1.1', null],
    ['2.0.0', null],
  ])('%s', (version, section) => {
    expect(sectionOf(CHANGELOG, version)).toBe(section);
    expect(sectionOf(CHANGELOG.replaceAll('\n', '\r\n'), version)).toBe(section);
  });
});

describe('withVersion', () => {
  it('gives the version what was unreleased, and leaves all else', () => {
    const after = withVersion(CHANGELOG, '1.2.0', '2026-03-01');
    expect(sectionOf(after, 'Unreleased')).toBe('');
    expect(sectionOf(after, '1.2.0')).toBe(sectionOf(CHANGELOG, 'Unreleased'));
    expect(after).toContain('## [Unreleased]\n\n## [1.2.0] - 2026-03-01\n\n### Added');
    expect(after.slice(after.indexOf('## [1.1.0]'))).toBe(CHANGELOG.slice(CHANGELOG.indexOf('## [1.1.0]')));
  });
  it.each<[name: string, changelog: string, version: string, line: RegExp]>([
    ['a version that is there', CHANGELOG, '1.1.0', /heading for 1\.1\.0 already/],
    ['nothing unreleased', CHANGELOG.replace(/### Added\n\n- A door\.\n/, ''), '1.2.0', /nothing under/],
    ['no such heading', '# Changelog\n', '1.2.0', /nothing under/],
  ])('refuses %s', (_name, changelog, version, line) => {
    expect(() => withVersion(changelog, version, '2026-03-01')).toThrow(line);
  });
});

describe('CHANGELOG.md', () => {
  const text = read('CHANGELOG.md');
  const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);

  it('begins with what is unreleased, then has versions with their days, the latest first', () => {
    const [first, ...versions] = headings;
    expect(first).toBe('[Unreleased]');
    expect(versions.filter((one) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/.test(one))).toEqual([]);
    const days = versions.map((one) => one.slice(-10));
    expect(days).toEqual([...days].sort().reverse());
  });
  it('tells of the version that the project has', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(sectionOf(text, version)).toMatch(/^- /m);
  });
});
