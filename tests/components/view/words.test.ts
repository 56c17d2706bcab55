import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../components/words';

const join = (language: string, facts: (string | null)[]): string => wordsOf(() => '', language).join(facts);

describe('short facts on one line', () => {
  it.each<[name: string, language: string, facts: (string | null)[], line: string]>([
    ['stand as they are', 'en', ['Harbour Times', null, '', '412 words'], 'Harbour Times\u00a0· 412 words'],
    ['as they are in Arabic, too', 'ar', ['صحيفة المرفأ', '412 كلمة'], 'صحيفة المرفأ\u00a0· 412 كلمة'],
    [
      'keep what runs to the left apart',
      'en',
      ['صحيفة المرفأ', '412 words'],
      '\u2068صحيفة المرفأ\u2069\u00a0· 412 words',
    ],
    [
      'keep what runs to the right apart',
      'ar',
      ['Harbour Times', '18 مايو'],
      '\u2068Harbour Times\u2069\u00a0· 18 مايو',
    ],
    [
      'keep Cyrillic apart',
      'ar',
      ['Портовая газета', '18 مايو'],
      '\u2068Портовая газета\u2069\u00a0· 18 مايو',
    ],
  ])('%s', (_name, language, facts, line) => {
    expect(join(language, facts)).toBe(line);
  });
});
