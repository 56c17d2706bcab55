import { describe, expect, it } from 'vitest';
import { covers, siteOfPattern } from '../../../../lib/core/settings/origins';

describe('match patterns', () => {
  it.each<[pattern: string, host: string, holds: boolean]>([
    ['*://*/*', 'valleypost.example', true],
    ['<all_urls>', 'valleypost.example', true],
    ['*://*.valleypost.example/*', 'valleypost.example', true],
    ['*://*.valleypost.example/*', 'en.valleypost.example', true],
    ['*://*.valleypost.example/*', 'myvalleypost.example', false],
    ['https://valleypost.example/*', 'valleypost.example', true],
    ['https://valleypost.example/*', 'en.valleypost.example', false],
    ['*://*.valleypost.example/*', 'example', false],
    ['', 'valleypost.example', false],
  ])('%s holds for %s: %s', (pattern, host, holds) => {
    expect(covers(pattern, host)).toBe(holds);
  });

  it.each([
    ['*://*/*', null],
    ['<all_urls>', null],
    ['*://*.valleypost.example/*', 'valleypost.example'],
    ['https://feeds.valleypost.example/*', 'feeds.valleypost.example'],
  ])('%s is of the site %s', (pattern, site) => {
    expect(siteOfPattern(pattern)).toBe(site);
  });
});
