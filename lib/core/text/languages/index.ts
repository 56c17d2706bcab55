/** The languages that are read, by their tag; and a guess by the letters where the tag and the text do not fit. */
import { once, remembered } from '../../once';
import { AR } from './ar';
import { DE } from './de';
import { ES } from './es';
import { FR } from './fr';
import { guess, isEnglish, mayBe, wordsToGuess, writtenIn } from './guess';
import { HE } from './he';
import { type Language, languageFrom } from './language';
import { RU } from './ru';
import type { LanguageTable } from './table';
import { ZH } from './zh';

const TABLES: Readonly<Record<string, LanguageTable>> = {
  ar: AR,
  de: DE,
  es: ES,
  fr: FR,
  he: HE,
  ru: RU,
  zh: ZH,
};
const made = new Map<string, Language>();

/** "es-MX" is "es", "iw" is "he". A comparison asks for the same few again and again. */
export const baseOf = remembered(
  (tag): string => {
    const base = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
    return base === 'iw' ? 'he' : base === 'cmn' || base === 'yue' ? 'zh' : base;
  },
  100,
  35,
);

/** Letters that only one of our languages has; Persian and Ukrainian have some of their own and are left alone. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Han}/u, 'zh'],
  [/[پچژگی]/u, 'fa'],
  [/\p{sc=Arabic}/u, 'ar'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/[іїєґІЇЄҐ]/u, 'uk'],
  [/\p{sc=Cyrillic}/u, 'ru'],
];
const LATIN = /\p{sc=Latin}/u;
const SAMPLE = 200;

/** The language that a text's letters tell; null for Latin ones. */
function byLetters(text: string): string | null {
  const letters = text.slice(0, SAMPLE);
  if (LATIN.test(letters.replace(/\P{L}/gu, '').slice(0, 12))) return null;
  return SCRIPTS.find(([script]) => script.test(letters))?.[1] ?? null;
}

const LATIN_BASES = ['es', 'fr', 'de'];

/** The table of a language, made at its first use. */
function madeOf(base: string): Language | null {
  const table = TABLES[base];
  if (!table) return null;
  const known = made.get(base) ?? languageFrom(base, table);
  made.set(base, known);
  return known;
}

/**
 * What is spoken in a text: its tag, unless it names none, or English or another language of Latin letters that the
 * text shows no sign of.
 */
export function spokenIn(tag: string, text: string): string {
  const base = baseOf(tag);
  if (base !== '' && !/^(?:und|en|es|fr|de)$/.test(base)) return tag;
  const other = byLetters(text);
  if (other || (base !== '' && base !== 'und' && base !== 'en')) return other ?? tag;
  return isEnglish(text) ? tag : (guessed(text) ?? tag);
}

const written = once(
  () => new Map(LATIN_BASES.map((base) => [base, writtenIn(TABLES[base] as LanguageTable)])),
);

function guessed(text: string): string | null {
  const words = wordsToGuess(text);
  const likely = [...written()].filter(([, known]) => mayBe(words, known));
  return guess(
    words,
    likely.flatMap(([base]) => madeOf(base) ?? []),
  );
}

/** What is known of a language; null for English and for languages without a table. */
export const languageOf = (tag: string): Language | null => madeOf(baseOf(tag));
