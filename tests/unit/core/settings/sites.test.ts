import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/core/settings/read';
import { MAX_SITES, type Settings } from '../../../../lib/core/settings/schema';
import { detectPatterns, switchesFor, withSite, withSites } from '../../../../lib/core/settings/sites';

const settingsWith = (scope: Settings['scope'], sites: Settings['sites']): Settings => ({
  ...DEFAULT_SETTINGS,
  scope,
  sites,
});
const SITES: Settings['sites'] = {
  'valleypost.example': { detect: true, dock: true },
  'live.valleypost.example': { detect: false },
  'old.valleypost.example': { marks: false, chip: false },
  'ledger.example': { detect: false },
  intranet: { detect: true },
};

describe('switchesFor', () => {
  it.each<[scope: Settings['scope'], host: string, on: string]>([
    ['picked', 'elsewhere.example', 'chip marks'],
    ['every', 'elsewhere.example', 'detect chip marks'],
    ['picked', 'valleypost.example', 'detect chip marks dock'],
    ['picked', 'www.valleypost.example', 'detect chip marks dock'],
    ['picked', 'a.b.valleypost.example', 'detect chip marks dock'],
    ['picked', 'live.valleypost.example', 'chip marks dock'],
    ['picked', 'old.valleypost.example', 'detect dock'],
    ['every', 'ledger.example', 'chip marks'],
    ['every', 'en.ledger.example', 'chip marks'],
    ['every', 'myledger.example', 'detect chip marks'],
    ['picked', 'intranet', 'detect chip marks'],
    ['picked', 'wiki.intranet', 'chip marks'],
    ['every', 'constructor', 'detect chip marks'],
    ['every', 'no host', 'chip marks'],
  ])('%s: %s', (scope, host, on) => {
    const switches = Object.entries(switchesFor(settingsWith(scope, SITES), host));
    expect(
      switches
        .filter(([, value]) => value)
        .map(([name]) => name)
        .join(' '),
    ).toBe(on);
  });
});

describe('withSite', () => {
  const settings = settingsWith('picked', SITES);

  it('sets a rule under the name of the site', () => {
    expect(withSite(settings, 'WWW.Herald.Example', { marks: false }).sites).toEqual({
      ...SITES,
      'herald.example': { marks: false },
    });
  });

  it.each<[name: string, switches: { detect: true } | Record<string, never> | null]>([
    ['null', null],
    ['no switches', {}],
  ])('takes a rule away with %s', (_name, switches) => {
    const { intranet: _gone, ...others } = SITES;
    expect(withSite(settings, 'intranet', switches).sites).toEqual(others);
  });

  it('replaces a rule and leaves the given settings alone', () => {
    const before = structuredClone(settings);
    expect(withSite(settings, 'ledger.example', { detect: true }).sites['ledger.example']).toEqual({
      detect: true,
    });
    expect(settings).toEqual(before);
  });

  it('changes nothing where it is no site', () => {
    expect(withSite(settings, '__proto__', { detect: true })).toBe(settings);
  });

  it('changes nothing where there are too many', () => {
    const names = Array.from({ length: MAX_SITES }, (_, index) => [`s${index}.example`, { detect: true }]);
    const full = settingsWith('picked', Object.fromEntries(names));
    expect(withSite(full, 'one-more.example', { detect: true })).toBe(full);
    expect(withSite(full, 's1.example', { detect: false }).sites['s1.example']).toEqual({ detect: false });
  });
});

describe('detectPatterns', () => {
  it.each<[name: string, settings: Settings, matches: string[], excludeMatches: string[]]>([
    ['nothing picked', DEFAULT_SETTINGS, [], []],
    [
      'sites picked',
      settingsWith('picked', SITES),
      ['*://*.valleypost.example/*', '*://intranet/*'],
      ['*://*.live.valleypost.example/*'],
    ],
    [
      'every site but those switched off',
      settingsWith('every', SITES),
      ['*://*/*'],
      ['*://*.live.valleypost.example/*', '*://*.ledger.example/*'],
    ],
    ['an address', settingsWith('picked', { '192.0.2.7': { detect: true } }), ['*://192.0.2.7/*'], []],
    [
      'on below off, picked',
      settingsWith('picked', { 'x.example': { detect: false }, 'en.x.example': { detect: true } }),
      ['*://*.en.x.example/*'],
      [],
    ],
  ])('%s', (_name, settings, matches, excludeMatches) => {
    expect(detectPatterns(settings)).toEqual({ matches, excludeMatches });
  });
});

describe('rules from a file', () => {
  it('are added as each would be by itself', () => {
    const before = settingsWith('picked', SITES);
    const added = {
      'WWW.Ledger.example': { marks: false },
      'new.example': { dock: true },
      'valleypost.example': {},
    };
    const one = Object.entries(added).reduce((all, [site, rule]) => withSite(all, site, rule), before);
    expect(withSites(before, added)).toEqual(one);
    expect(withSites(before, { 'no site': { dock: true } })).toEqual(before);
  });

  it('are as many as are kept, however many there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_SITES + 5 }, (_none, index) => [`s${index}.example`, { detect: true }]),
    );
    expect(Object.keys(withSites(DEFAULT_SETTINGS, many).sites)).toHaveLength(MAX_SITES);
    // Taken one by one they took 54 s.
  }, 30_000);
});
