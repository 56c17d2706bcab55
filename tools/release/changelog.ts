/** CHANGELOG.md after Keep a Changelog: a heading `## [1.2.3] - 2026-01-31` for each version, `## [Unreleased]` first. */
import { BadInput } from '../command/bad-input';

const UNRELEASED = '## [Unreleased]';

const headingOf = (version: string): string => `## [${version}]`;
const isHeading = (line: string): boolean => /^## /.test(line);

/** What stands below a version's heading, without blank lines around it; null where there is no such heading. */
export function sectionOf(changelog: string, version: string): string | null {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith(headingOf(version)));
  if (start < 0) return null;
  const length = lines.slice(start + 1).findIndex(isHeading);
  const end = length < 0 ? lines.length : start + 1 + length;
  return lines
    .slice(start + 1, end)
    .join('\n')
    .trim();
}

/**
 * What is unreleased becomes a version's own; above it there is room for what comes next.
 * @param date as ISO 8601 has days
 */
export function withVersion(changelog: string, version: string, date: string): string {
  if (sectionOf(changelog, version) !== null)
    throw new BadInput(`CHANGELOG.md has a heading for ${version} already`);
  if (!sectionOf(changelog, 'Unreleased'))
    throw new BadInput('CHANGELOG.md has nothing under [Unreleased]: write down what changed first');
  return changelog.replace(/^## \[Unreleased\].*$/m, `${UNRELEASED}\n\n${headingOf(version)} - ${date}`);
}
