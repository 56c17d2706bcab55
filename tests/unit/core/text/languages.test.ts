import { describe, expect, test } from 'vitest';
import { spokenIn } from '../../../../lib/core/text/languages';
import { ES } from '../../../../lib/core/text/languages/es';
import { FR } from '../../../../lib/core/text/languages/fr';
import { mayBe, wordsToGuess, writtenIn } from '../../../../lib/core/text/languages/guess';

describe('the language of a text is told by its words where its tag says English or nothing', () => {
  test.each([
    ['a headline without small words', 'en', 'Harbour police question nine ferry workers', 'en'],
    ['one in Spanish', 'en', 'La policía interroga a nueve trabajadores del puerto', 'es'],
    ['one in French', 'en', 'La police interroge neuf employés du port', 'fr'],
    ['one in German', 'en', 'Die Polizei verhört neun Angestellte der Fähre', 'de'],
    ['without a tag', '', 'La policía interroga a nueve trabajadores del puerto', 'es'],
    ['in other letters', 'en', 'Полиция допросила девять человек', 'ru'],
    [
      'another tag than English is believed',
      'it',
      'La policía interroga a nueve trabajadores del puerto',
      'it',
    ],
    ['names alone', 'en', 'Orrin, Velm, Taske', 'en'],
    ['nothing', 'en', '', 'en'],
  ])('%s', (_, tag, text, language) => {
    expect(spokenIn(tag, text)).toBe(language);
  });
});

describe('a table is made ready where a text may be in its language', () => {
  test.each([
    ['Spanish', 'La policía interroga a nueve trabajadores', [true, false]],
    [
      'English with a word that French has',
      'Iraqi premier hosts nine envoys over embassy attacks',
      [false, false],
    ],
    ['no words', '…', [false, false]],
  ])('%s', (_, text, may) => {
    const words = wordsToGuess(text);
    expect([ES, FR].map((table) => mayBe(words, writtenIn(table)))).toEqual(may);
  });

  test('what English says for a word is no word of the language', () => {
    const written = writtenIn({ words: 'at least: al menos; por lo menos\nking: rey', small: 'unos' });
    expect([...written].filter(Boolean)).toEqual(['al', 'menos', 'por', 'lo', 'rey', 'unos']);
  });
});
