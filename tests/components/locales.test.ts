/** The message files: the same keys, all plural forms, the same places; and every key that the code names exists. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DETAIL_KINDS } from '../../lib/core/model';
import { PROBLEM_CODES } from '../../lib/core/result';
import { messagesOf, wordsIn } from './surface';

const LANGUAGES = ['en', 'ar'] as const;
const FORM = /_(zero|one|two|few|many|other)$/;

const pluralsOf = (messages: object): string[] =>
  Object.keys(messages)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(FORM, ''));
const baseKeys = (messages: object): string[] => {
  const plurals = new Set(pluralsOf(messages));
  const base = (key: string): string => (plurals.has(key.replace(FORM, '')) ? key.replace(FORM, '') : key);
  return [...new Set(Object.keys(messages).map(base))].sort();
};
const placesIn = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe('message files', () => {
  it('have the same keys', () => {
    expect(baseKeys(messagesOf('ar'))).toEqual(baseKeys(messagesOf('en')));
  });

  it.each(LANGUAGES)('%s has every plural form of its language', (language) => {
    const messages = messagesOf(language);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing = pluralsOf(messages).flatMap((base) =>
      categories.map((category) => `${base}_${category}`).filter((key) => !messages[key]?.message),
    );
    expect(missing).toEqual([]);
  });

  it('have the same places in plain messages', () => {
    const [en, ar] = [messagesOf('en'), messagesOf('ar')];
    const plurals = new Set(pluralsOf(en));
    const apart = Object.keys(en)
      .filter((key) => !plurals.has(key.replace(FORM, '')))
      .filter((key) => placesIn(en[key]?.message ?? '').join() !== placesIn(ar[key]?.message ?? '').join());
    expect(apart).toEqual([]);
  });

  it('keep what browsers and shops demand', () => {
    for (const language of LANGUAGES) {
      const messages = messagesOf(language);
      expect(messages.description?.message.length).toBeLessThanOrEqual(132);
      for (const [key, { message }] of Object.entries(messages)) {
        expect(key).toMatch(/^[A-Za-z0-9_]+$/);
        expect(message.trim(), key).toBe(message);
        expect(message, key).not.toBe('');
      }
    }
  });

  it('name every kind of detail and every problem', () => {
    const messages = messagesOf('en');
    for (const kind of DETAIL_KINDS) expect(messages[`kind_${kind}`], kind).toBeDefined();
    for (const code of PROBLEM_CODES)
      expect(messages[`problem_${code.replaceAll('-', '_')}`], code).toBeDefined();
  });

  it('say why for every rule of the comparison', () => {
    const rules = sources('lib/core/compare').flatMap((code) =>
      [...code.matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule = '']) => rule),
    );
    expect(rules.length).toBeGreaterThan(8);
    const messages = messagesOf('en');
    expect(rules.filter((rule) => !messages[`why_${rule.replaceAll('-', '_')}`])).toEqual([]);
  });

  it('hold no word that nobody uses', () => {
    const code =
      ['components', 'entrypoints', 'lib'].flatMap(sources).join('\n') +
      readFileSync('wxt.config.ts', 'utf8');
    const stems = [...code.matchAll(/`([a-z_]+_)\$\{/g)].map(([, stem]) => stem ?? '');
    const unused = baseKeys(messagesOf('en')).filter(
      (key) =>
        !new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code) &&
        !stems.some((stem) => key.startsWith(stem)),
    );
    expect(unused).toEqual([]);
  });
});

/** The texts of all source files of a folder. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

describe('words', () => {
  it.each([
    ['en', 1, '1 report'],
    ['en', 3, '3 reports'],
    ['ar', 1, 'تقرير واحد'],
    ['ar', 2, 'تقريران'],
  ] as const)('counts in %s: %d', (language, n, told) => {
    expect(wordsIn(language).count('reports', n)).toBe(told);
  });

  it.each([
    [3, 'تقارير'],
    [11, 'تقريرًا'],
    [100, 'تقرير'],
  ])('picks the Arabic form for %d', (n, form) => {
    expect(wordsIn('ar').count('reports', n)).toMatch(new RegExp(`${form}$`));
  });

  it.each([
    ['2020', '2020'],
    ['2020-09', 'Sep 2020'],
    ['2020-09-30', 'Sep 30, 2020'],
    ['2020-09-30T23:50:00+03:00', 'Sep 30, 2020'],
    ['some day', 'some day'],
    ['2020-13-45', '2020-13-45'],
  ])('writes the day %s as it is known', (iso, told) => {
    expect(wordsIn('en').day(iso)).toBe(told);
  });

  it('writes the time of day on the report’s own clock', () => {
    expect(wordsIn('en').moment('2020-09-30T23:50:00+03:00')).toMatch(/^Sep 30, 2020, 11:50\sPM$/);
    expect(wordsIn('en').moment('2020-09-30')).toBe('Sep 30, 2020');
  });
});
