/** The page's language: what it declares, unless its text's script says otherwise; else a guess from script and small words. */
import type { LdNode } from './json-ld';
import { textField } from './json-ld';
import type { Metas } from './metas';

const SAMPLE = 4000;

/** Scripts by the letters of the text, with the languages that a declared tag may name for it. */
const SCRIPTS: [letters: RegExp, guess: string, fits: RegExp][] = [
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
const LETTERS_OF: [letters: RegExp, language: string][] = [
  [/[پچژگ]/, 'fa'],
  [/[ٹڈڑے]/, 'ur'],
  [/[іїєґ]/, 'uk'],
];
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with',
  de: 'der die und das den nicht von mit ist auf für',
  fr: 'le la les des et une dans est pour qui au',
  es: 'el los las una por con para del que se su',
  it: 'il di che della per una con gli non sono alla',
  pt: 'os da do uma não com para dos na em ao',
  nl: 'de het een van en dat niet op te zijn met',
  sv: 'och att det som en på är av för inte med',
  pl: 'nie na się do że to jest jak przez oraz od',
  tr: 'bir ve bu için ile olarak da de çok daha olan',
  id: 'yang dan di dengan untuk dari ini pada tidak dalam itu',
};

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

function scriptOf(text: string): (typeof SCRIPTS)[number] | null {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map((script) => ({ script, count: sample.match(script[0])?.length ?? 0 }));
  const kana = counts[0];
  if (kana && kana.count > 20) return kana.script;
  const best = counts.sort((a, b) => b.count - a.count)[0];
  return best && best.count > 20 ? best.script : null;
}

function guess(text: string, script: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  if (script !== '')
    return (
      LETTERS_OF.find(([letters, of]) =>
        /^(ar|ru)$/.test(script) ? letters.test(sample) && (of === 'uk') === (script === 'ru') : false,
      )?.[1] ?? script
    );
  const words = sample.match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(SMALL_WORDS).map(([language, list]) => {
    const small = new Set(list.split(' '));
    return { language, share: words.filter((word) => small.has(word)).length / (words.length || 1) };
  });
  const best = shares.sort((a, b) => b.share - a.share)[0];
  return best && best.share > 0.08 ? best.language : 'und';
}

/** The language of a text that declares none; 'und' where script and small words don't tell. */
export function guessLanguage(text: string): string {
  const script = scriptOf(text);
  return script ? guess(text, script[1]) : 'und';
}

/** BCP 47; 'und' where nothing tells. */
export function readLanguage(document: Document, metas: Metas, nodes: LdNode[], text: string): string {
  const node = nodes.find((one) => one.fields.has('inLanguage'));
  const declared = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    metas.get('og:locale'),
    metas.get('content-language'),
    textField(node, 'inLanguage'),
    document.body?.getAttribute('lang'),
  ];
  const script = scriptOf(text);
  const fitting = declared.map(tag).find((one) => one !== null && (script === null || script[2].test(one)));
  return fitting ?? (script ? guess(text, script[1]) : 'und');
}
