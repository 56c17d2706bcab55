/** Words as they are shipped are read as they were written. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { turned } from '../../../lib/app/word-keys';
import { numbered } from '../../../tools/setup/word-numbers';
import { packWords, wordsIn } from '../../../tools/setup/words';
import { translator } from '../../fixtures/translator';

const fake = vi.hoisted(() => ({ getMessage: (_key: string, _values?: string[]): string => '' }));
vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: (key: string, values?: string[]) => fake.getMessage(key, values) } },
}));

const VALUES = ['12', 'A “$2” {1}', '3'];
const messagesOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

/** The look-up of an extension that was built with these words, in a language. */
async function lookUp({ keys, shipped }: ReturnType<typeof packWords>, language: string) {
  fake.getMessage = translator(shipped[language] ?? {});
  vi.stubEnv('VARIORUM_KEYS', keys);
  return (await import('../../../lib/platform/words')).t;
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe('words as they are shipped', () => {
  it.each(['en', 'ar'])('are all there: %s', async (language) => {
    const messages = messagesOf(language);
    const words = wordsIn('public/_locales');
    const t = await lookUp(words, language);
    const written = translator(messages);
    expect(words.numbers.size).toBeGreaterThan(100);
    for (const key of Object.keys(messages))
      expect(t(`${words.numbers.get(key) ?? key}`, VALUES), key).toBe(written(key, VALUES));
    expect(t('no_such_key')).toBe('');
  });

  it('have each message that a script in a page or the manifest asks for', () => {
    for (const messages of Object.values(wordsIn('public/_locales').shipped))
      expect(Object.keys(messages)).toEqual(
        expect.arrayContaining([
          'name',
          'description',
          'open_panel',
          'language',
          'close',
          'outlets_other',
          'words',
        ]),
      );
  });

  const LANGUAGES = {
    en: {
      a: { message: 'one $1' },
      b: { message: 'two' },
      d_one: { message: 'day' },
      d_other: { message: '$1 days' },
    },
    ar: {
      language: { message: 'ar' },
      c: { message: 'three' },
      d_two: { message: 'both days' },
      d_other: { message: '$1 days' },
    },
  };

  it.each([
    ['ar', 'a', 'one 12'],
    ['ar', 'c', 'three'],
    ['en', 'c', ''],
    ['ar', 'd_two', 'both days'],
    ['ar', 'd_few', ''],
    ['en', 'd_two', ''],
    ['en', 'd_other', '12 days'],
  ])('fall back as the browser does: %s, %s', async (language, key, text) => {
    const t = await lookUp(packWords(LANGUAGES), language);
    expect(t(key, VALUES)).toBe(text);
  });

  it('have the forms of a counted thing as one key', () => {
    expect(packWords(LANGUAGES).keys).toBe('a b d_* c');
  });

  it.each<[code: string, numbers: string]>([
    [`t('a'); t('b')`, `t('#'); t('#')`],
    [`t('b'); list(['b'])`, `t('b'); list(['b'])`],
    [`t(on ? 'e_f' : 'a')`, `t(on ? '#' : 'a')`],
    [`t('e_f'); t(\`e_\${name}\`); f('f')`, `t('e_f'); t(\`e_\${name}\`); f('f')`],
    [`t('e_f'); t(\`e_\${name}\`)`, `t('#'); t(\`e_\${name}\`)`],
    [`t('e_f', { e_f: n })`, `t('e_f', { e_f: n })`],
  ])('have a number where the key stands in the code: %s', (code, expected) => {
    const { numbers } = packWords({ en: { ...LANGUAGES.en, e_f: { message: 'five' } } }, [code]);
    expect(numbered(code, numbers).replace(/\d+/g, '#')).toBe(expected);
  });

  it.each([
    ['ء ْ غ', 'A r Z'],
    ['ﺀ s z 1 {2} ،', 'ﺀ s z 1 {2} ،'],
  ])('have Arabic letters as Latin ones: %s', (text, written) => {
    expect([turned(text), turned(written)]).toEqual([written, text]);
  });

  it.each(['a\nb', 'a {b}', 'costs $$5'])('fails on what no line can hold: %j', (message) => {
    expect(() => packWords({ en: { key: { message } } })).toThrow('cannot be a line');
  });
});
