import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../../lib/core/settings/read';
import { MAX_SITES } from '../../../../lib/core/settings/schema';

const stored = (fields: object): object => ({ ...DEFAULT_SETTINGS, ...fields });
const remembering = (over: object): object => stored({ remember: { on: false, days: 14, ...over } });
const FEED = {
  url: 'https://valleypost.example/feed',
  title: 'Valley Post',
  domain: 'valleypost.example',
  language: 'en',
  on: true,
};
const sitesOf = (sites: unknown) => {
  const read = readSettings(stored({ sites }));
  return read.ok ? read.value.sites : null;
};

describe('readSettings', () => {
  it('gives back what was kept', () => {
    const settings = {
      version: 3,
      welcomed: true,
      scope: 'every',
      sites: { 'valleypost.example': { detect: false }, 'ledger.example': { marks: false, dock: true } },
      remember: { on: true, days: 30 },
      sources: {
        feeds: [FEED],
        packs: [{ url: 'https://ledger.example/pack.json', on: false }],
        currentEvents: true,
        texts: 'panel',
      },
    };
    expect(readSettings(settings)).toEqual({ ok: true, value: settings });
  });

  it.each<[name: string, value: unknown, settings: object]>([
    ['an empty object', {}, DEFAULT_SETTINGS],
    ['settings before there were versions', { welcomed: true }, { ...DEFAULT_SETTINGS, welcomed: true }],
    ['a wrong scope', stored({ scope: 'none', welcomed: true }), { ...DEFAULT_SETTINGS, welcomed: true }],
    ['a wrong choice', stored({ welcomed: 'yes', scope: 'every' }), { ...DEFAULT_SETTINGS, scope: 'every' }],
    [
      'sites that are no table',
      stored({ sites: 7, scope: 'every' }),
      { ...DEFAULT_SETTINGS, scope: 'every' },
    ],
    ['a damaged version', stored({ version: -0.5 }), DEFAULT_SETTINGS],
    ['too many days', stored({ remember: { on: true, days: 366 } }), remembering({ on: true })],
    ['half a day', stored({ remember: { on: true, days: 0.5 } }), remembering({ on: true })],
    ['a switch that is none', stored({ remember: { on: 'yes', days: 3 } }), remembering({ days: 3 })],
    ['no word of remembering', stored({ remember: null }), DEFAULT_SETTINGS],
    [
      'a switch that an older version did not have',
      { ...stored({ remember: { on: true, days: 30 } }), version: 1 },
      DEFAULT_SETTINGS,
    ],
    ['sources that are none', stored({ sources: 7 }), DEFAULT_SETTINGS],
    [
      'feeds, those that are sound',
      stored({ sources: { feeds: [{ ...FEED, url: 'file:///etc' }, 7, FEED, FEED], packs: {} } }),
      stored({ sources: { ...DEFAULT_SETTINGS.sources, feeds: [FEED] } }),
    ],
    ['fields that it does not know', stored({ colour: 'red' }), DEFAULT_SETTINGS],
  ])('reads %s field by field', (_name, value, settings) => {
    expect(readSettings(value)).toEqual({ ok: true, value: settings });
  });

  it.each([1, 2])('brings settings of version %i along as they were kept', (version) => {
    const kept = JSON.parse(readFileSync(`tests/fixtures/settings/version-${version}.json`, 'utf8'));
    expect(readSettings(kept)).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, ...kept, version: 3 } });
  });

  it.each<[name: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', '{}'],
    ['a list', [1]],
    ['a newer version', { version: 4 }],
  ])('fails for %s', (_name, value) => {
    expect(readSettings(value)).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  });

  it('names the version that it does not know', () => {
    expect(readSettings({ version: 12 })).toMatchObject({
      problem: { message: 'settings.version: 12 is not known here' },
    });
  });

  it.each<[name: string, sites: unknown, kept: object]>([
    [
      'no host names',
      { 'a b': { detect: true }, 'x.example': { detect: true } },
      { 'x.example': { detect: true } },
    ],
    [
      'two spellings',
      { 'www.x.example': { detect: true }, 'X.example': { detect: false } },
      { 'x.example': { detect: true } },
    ],
    [
      'wrong switches',
      { 'x.example': { detect: 1, marks: false, other: true } },
      { 'x.example': { marks: false } },
    ],
    ['empty rules', { 'x.example': {}, 'y.example': { dock: null }, 'z.example': 'on' }, {}],
    ['a list', [{ detect: true }], {}],
  ])('keeps of the sites what is sound: %s', (_name, sites, kept) => {
    expect(sitesOf(sites)).toEqual(kept);
  });

  it('is not changed by names of the language', () => {
    const sites: unknown = JSON.parse(
      '{"__proto__": {"detect": true}, "constructor": {"dock": true}, "x.example": {"marks": false}}',
    );
    const read = sitesOf(sites);
    expect(Object.keys(read ?? {})).toEqual(['x.example']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('keeps so many sites and no more', () => {
    const names = Array.from({ length: MAX_SITES + 5 }, (_, index) => `s${index}.example`);
    const read = sitesOf(Object.fromEntries(names.map((name) => [name, { detect: true }])));
    expect(Object.keys(read ?? {})).toEqual(names.slice(0, MAX_SITES));
  });
});
