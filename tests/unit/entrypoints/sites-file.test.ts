/** The sites table as a file: what goes out comes in again, and nothing else does. */
import { describe, expect, it } from 'vitest';
import { sitesFile, sitesFromFile } from '../../../entrypoints/options/sites-file';

describe('a file of sites', () => {
  it('brings back every site that settings can hold', () => {
    const sites = {
      'valley-post.example': { detect: true, chip: false, dock: false },
      'my_paper.example': { marks: false },
      localhost: { detect: true },
      '192.0.2.7': { detect: false },
    };
    expect(sitesFromFile(sitesFile(sites))).toEqual(sites);
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '{"sites":{}}'],
    ['a name that is no site', sitesFile({ 'a b': { detect: true } })],
    ['a switch that is none', sitesFile({ 'a.example': { detect: 1 as unknown as boolean } })],
  ])('is not taken: %s', (_what, text) => {
    expect(sitesFromFile(text)).toBeNull();
  });
});
