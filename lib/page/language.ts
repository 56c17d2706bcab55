/** The page's language: what it declares, unless its text's script or words say otherwise; else a guess from these. */

import type { LdNode } from './json-ld';
import { textField } from './json-ld';
import { OWN_LETTERS, SMALL_WORDS } from './language-words';
import type { Metas } from './metas';

const SAMPLE = 4000;

type Script = [letters: RegExp, guess: string, fits: RegExp];

/** Scripts by the letters of the text, Latin last, with the languages that a declared tag may name for it. */
const SCRIPTS: Script[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja', /^ja/],
  [/\p{sc=Hangul}/gu, 'ko', /^ko/],
  [/\p{sc=Han}/gu, 'zh', /^(zh|ja|yue|ko)/],
  [/\p{sc=Thai}/gu, 'th', /^th/],
  [/\p{sc=Hebrew}/gu, 'he', /^(he|iw|yi)/],
  [/\p{sc=Greek}/gu, 'el', /^el/],
  [/\p{sc=Arabic}/gu, 'ar', /^(ar|fa|ur|ps|ckb|ku|ug|sd|prs)/],
  [/\p{sc=Cyrillic}/gu, 'ru', /^(ru|uk|bg|sr|mk|be|kk|ky|mn|tg|tt|uz)/],
  [/\p{sc=Devanagari}/gu, 'hi', /^(hi|mr|ne|sa)/],
  [/\p{sc=Bengali}/gu, 'bn', /^(bn|as)/],
  [/\p{sc=Latin}/gu, '', /^(?!(ja|ko|zh|th|he|el|ar|fa|ur|ru|bg|hi|bn|mk|be)(-|$))/],
];
/** A well-formed tag (`en`, `en-GB`, `zh-Hant-TW`) or null; `en_GB` is taken as `en-GB`. */
function tag(value: string | null | undefined): string | null {
  const text =
    (value ?? '')
      .trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** Fewer letters tell no script. */
const MIN_OF_SCRIPT = 20;

/** Letters of another script than Latin, about: counted by number, up to as many as tell one. */
function hasOtherScripts(sample: string): boolean {
  let count = 0;
  for (let at = 0; at < sample.length && count <= MIN_OF_SCRIPT; at++) {
    const code = sample.charCodeAt(at);
    if (code > 0x36f && (code < 0x2000 || code > 0x2bff)) count++;
  }
  return count > MIN_OF_SCRIPT;
}

/** Most pages are in Latin letters: there the other scripts' patterns are not made. */
function scriptOf(text: string): Script | null {
  const sample = text.slice(0, SAMPLE);
  const scripts = hasOtherScripts(sample) ? SCRIPTS : SCRIPTS.slice(-1);
  const counts = scripts.map((script) => ({ script, count: sample.match(script[0])?.length ?? 0 }));
  const kana = counts.find(({ script }) => script[1] === 'ja');
  if (kana && kana.count > MIN_OF_SCRIPT) return kana.script;
  const best = counts.sort((a, b) => b.count - a.count)[0];
  return best && best.count > MIN_OF_SCRIPT ? best.script : null;
}

/** Share of the letters that are some language's own, from which on the text is in it. */
const OWN_SHARE = 0.008;
/** Of fewer letters, as many have to be as of so many. */
const MIN_LETTERS = 300;

function byLetters(sample: string): string | null {
  const all = Math.max(MIN_LETTERS, sample.match(/\p{L}/gu)?.length ?? 0);
  const own = OWN_LETTERS.find(([, letters]) => (sample.match(letters)?.length ?? 0) > OWN_SHARE * all);
  return own?.[0] ?? null;
}

/** By language, how many of the words are its small ones. */
function sharesOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, 1 + (counts.get(word) ?? 0));
  const shares = Object.entries(SMALL_WORDS).map(([language, small]) => {
    const found = small.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    return [language, found / (words.length || 1)] as const;
  });
  return new Map(shares.toSorted((a, b) => b[1] - a[1]));
}

const wordsOf = (sample: string): string[] => sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

function guess(text: string, script: string): string {
  const sample = text.slice(0, SAMPLE);
  const own = byLetters(sample.toLowerCase());
  if (own) return own;
  const [best] = sharesOf(wordsOf(sample));
  const isSure = best !== undefined && best[1] > 0.08;
  return isSure && (script === '' || SCRIPT_OF[best[0]] === script) ? best[0] : script || 'und';
}

/** Of the languages told apart by small words, the script's first guess. */
const SCRIPT_OF: Record<string, string> = { hi: 'hi', mr: 'hi', ne: 'hi', ru: 'ru', bg: 'ru' };

/** The language of a text that declares none; 'und' where script and small words don't tell. */
export function guessLanguage(text: string): string {
  const script = scriptOf(text);
  return script ? guess(text, script[1]) : 'und';
}

/** Fewer words tell nothing against what the page declares. */
const FEW = 60;
/** A language with this share of small words speaks for itself, where those of the declared one are known and where not. */
const SURE = 0.12;
const SURE_ALONE = 0.2;
/** English alone has hardly any letters with marks: a text with this share of them is in the language that it has some words of. */
const MARKED = 0.02;
const SURE_MARKED = 0.04;
/** It speaks against the declared one when it has as many times its share. */
const MORE = 1.8;
/** Hardly told apart by small words: what is declared stays. */
const CLOSE = [
  'da no nb nn sv',
  'es gl ca ast oc',
  'pt gl',
  'id ms',
  'cs sk',
  'hr sr bs sl cnr',
  'ru bg mk be uk',
  'hi mr ne',
  'nl af',
].map((group) => group.split(' '));
const isClose = (a: string, b: string): boolean =>
  CLOSE.some((group) => group.includes(a) && group.includes(b));

/** The text's language where it is surely another than the declared one. */
function against(declared: string, text: string): string | null {
  const base = declared.toLowerCase().split('-')[0] ?? '';
  const sample = text.slice(0, SAMPLE);
  const own = byLetters(sample.toLowerCase());
  if (own) return own === base || !LETTERED.has(base) ? null : own;
  const words = wordsOf(sample);
  if (words.length < FEW) return null;
  const shares = sharesOf(words);
  const [best, share] = [...shares][0] ?? ['', 0];
  const declaredShare = shares.get(base);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const isMarked =
    base === 'en' && (sample.match(/[\u00c0-\u024f\u1e00-\u1eff]/g)?.length ?? 0) > MARKED * letters;
  const isOther =
    isMarked && share >= SURE_MARKED
      ? true
      : declaredShare === undefined
        ? share >= SURE_ALONE
        : share >= SURE && share > MORE * declaredShare;
  return isOther && best !== base && !isClose(best, base) ? best : null;
}
/** Declared in place of one that has letters of its own. */
const LETTERED = new Set(['en', 'ar', 'fa', 'ur', 'ps', 'ckb', 'ru', 'uk', 'be', 'bg', 'sr', 'kk']);

/** BCP 47; 'und' where nothing tells. A text that surely is in another language than the page declares goes before it. */
export function readLanguage(document: Document, metas: Metas, nodes: LdNode[], text: string): string {
  const node = nodes.find((one) => one.fields.has('inLanguage'));
  const declared = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    metas.get('og:locale'),
    metas.get('content-language'),
    textField(node, 'inLanguage'),
    document.body?.getAttribute('lang'),
  ].flatMap((value) => tag(value) ?? []);
  const script = scriptOf(text);
  const fitting = declared.filter((one) => script === null || script[2].test(one));
  const [first] = fitting;
  if (first === undefined) return script ? guess(text, script[1]) : 'und';
  const other = against(first, text);
  return other === null ? first : (fitting.find((one) => one.split('-')[0] === other) ?? other);
}
