/**
 * A written name as its words in reading order: titles, particles and legal forms told apart, surnames before a comma
 * put last, "FirstLast" and "Abdulrahman" cut in two.
 */
import { foldWord } from './fold-word';
import { lettersOf } from './letters';
import { bareKey, isBare, koreanWords } from './scripts';
import { isOfficeWord, isTitleWord } from './titles';

export interface NameWord {
  /** Plain lower-case Latin letters. */
  letters: string;
  /** Key of its sound. */
  key: string;
  /** A single letter, or one of several that stood together ("JC"). */
  initial: boolean;
  /** Written without its short vowels. */
  bare?: boolean;
}
export interface WrittenName {
  words: NameWord[];
  /** A title stood before it: "President Erdogan". */
  titled: boolean;
}

/** Carry no identity: they come and go between outlets. */
const PARTICLES = new Set(
  'al el ul ur ud as ad ibn bin ben bint ould de da di do du del della der den des dos das la le van von zu zur ter ten af av y e i the of jr sr ii iii iv'.split(
    ' ',
  ),
);
const LEGAL = new Set(
  'llc ltd limited inc incorporated corp corporation co company plc gmbh sa ag spa bv nv llp na'.split(' '),
);
const MAX_NAME = 160;
const MAX_WORDS = 10;

/** "FridrichBuchenberg" in two, "McCain" and "DiCaprio" in one. */
const camelCut = (name: string): string => name.replace(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, ' ');

/** Surname first, marked by its comma: "NURISTANI, Abdul Aziz". */
function reordered(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0 || name.indexOf(',', comma + 1) >= 0) return name;
  return `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
}

/** "Abd al-", "Abdel", "Abdul" and "Abdur" are one word, also where they are written together with the next. */
const ABD =
  /^ab[d]{1,2}(?:u|e|a)?[lrsnzt]{1,2}?(?=(?:rahm|rahim|azi|kari|hami|hakim|latif|mali|qadir|kadir|nasser|nasir|salam|fattah|majid|wahab|jabbar|razza|ghan|ghaf|samad|qader|kader))/;
function cutAbd(word: string): string[] {
  if (/^abd(?:u|e|a)?l?$|^abdu[rsn]$/.test(word)) return ['abdul'];
  const found = ABD.exec(word)?.[0];
  return found && found.length < word.length - 2 ? ['abdul', word.slice(found.length)] : [word];
}

const wordOf = (letters: string, initial = letters.length === 1): NameWord => ({
  letters,
  key: foldWord(letters),
  initial,
});

/** "Route 66", "42nd Street": a number has no sound, and each of its digits counts. */
const NUMBER = /^\d+(?:st|nd|rd|th)?$/i;
const numberWord = (raw: string): NameWord => {
  const digits = raw.replace(/\D/g, '');
  return { letters: digits, key: digits, initial: false };
};

/** "XI Jinping", "KIM Jong Un": a syllable in capitals. */
const SURNAME = /^(?:[A-Z]{1,2}[AEIOU]|[B-DF-HJ-NP-TV-Z][AEIOU][A-Z])$/;
/** Two or three capitals in a name that is not all capitals are initials: "JC". */
function partsOf(raw: string, allCaps: boolean): NameWord[] {
  if (!allCaps && /^(?:\p{Lu}\.?){2,3}$/u.test(raw) && !SURNAME.test(raw))
    return [...raw.replaceAll('.', '')].map((letter) => wordOf(lettersOf(letter), true));
  if (isBare(raw)) return bareWords(raw);
  if (NUMBER.test(raw)) return [numberWord(raw)];
  const korean = koreanWords(raw);
  if (korean) return korean.map((word) => wordOf(word, false));
  const letters = lettersOf(raw);
  return letters === '' ? [] : cutAbd(letters).map((word) => wordOf(word));
}

const BARE_PARTICLES = new Set(['bn', 'abn', 'bnt']);
function bareWords(raw: string): NameWord[] {
  const key = bareKey(raw);
  return key === '' || BARE_PARTICLES.has(key) ? [] : [{ letters: key, key, initial: false, bare: true }];
}

/** "Ben Netanyahu" begins with a given name. */
const isParticle = (letters: string, at: number): boolean =>
  LEGAL.has(letters) || (PARTICLES.has(letters) && !(at === 0 && letters === 'ben'));

/** How many words a title before the name takes: 2 in "Police Const. Tim Fanning", 3 in "Secretary of State …", 0 without one. */
function titleLength(letters: readonly string[]): number {
  const first = letters.findIndex((word) => !isOfficeWord(word));
  if (first < 0 || !isTitleWord(letters[first] ?? '')) return 0;
  const of = first + 1;
  return letters[of] === 'of' && isOfficeWord(letters[of + 1] ?? '') ? of + 2 : of;
}

export function nameWords(name: string): WrittenName {
  const text = reordered(camelCut(name.slice(0, MAX_NAME).normalize('NFC')));
  const raw = text
    .split(/[\s,‐‑–—_/-]+|(?<=\p{L}{2})\.\s*|(?<=\.)(?=\p{L}{2})/u)
    .filter(Boolean)
    .slice(0, MAX_WORDS + 4);
  const allCaps = !/\p{Ll}/u.test(text);
  const title = titleLength(raw.map(lettersOf));
  let titled = title > 0;
  const words: NameWord[] = [];
  for (const [at, part] of raw.entries()) {
    const letters = lettersOf(part);
    if (at < title) continue;
    if (isTitleWord(letters)) titled = true;
    else if (!isParticle(letters, at)) words.push(...partsOf(part.replace(/['’ʿʾ`]s$/, ''), allCaps));
  }
  if (words.length === 0) words.push(...raw.flatMap((part) => partsOf(part, allCaps)));
  return { words: words.slice(0, MAX_WORDS), titled };
}
