/**
 * One word of a name by its sound: "Kadhimi", "Kazemi" and "Kadhemi" fold to one key, "Hussein" and "Hassan" do not.
 * Rules are read in order; the letter C stands for the sound of "ch", S for "sh".
 */
import { remembered } from '../once';
import { lettersOf } from './letters';

/** Pattern and what it becomes: ways of spelling one sound in news English, German, French, Slavic, Arabic, Chinese names. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:hs|x)(?=[iuea])/g, 'S'],
  [/shch|sch|sh|sz|š/g, 'S'],
  [/tsch|tch|tzsch|cz|ch/g, 'C'],
  [/dzh|dj|zh/g, 'j'],
  [/dh/g, 'z'],
  [/qu(?=[ei])|kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/tz|ts/g, 'z'],
  [/[oe](?:ff|v|w)(?:a|as|s)?$/g, 'Ov'],
  [/[sz]k(?:i|y|ij|yj|iy|ii|yy|aya|aja|aia|a)$/g, 'ski'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/o/g, 'u'],
  [/(?:ei|ey|ej|ay|aj)/g, 'ai'],
  [/(?:ie|iy|yi|ij(?![aiue])|iya|ee|ea)(?=.)/g, 'i'],
  [/y/g, 'i'],
  [/e/g, 'i'],
  [/O/g, 'u'],
  [/(?<=[aiu])h$/g, ''],
  [/(.)\1+/g, '$1'],
];
/** No name is longer; the rest is not read. */
const MAX_WORD = 40;

function fold(word: string): string {
  let folded = lettersOf(word).slice(0, MAX_WORD);
  for (const [pattern, by] of RULES) folded = folded.replace(pattern, by);
  return folded;
}

/** No key is longer than what is read of a word. */
export const foldWord = remembered(fold, 4000, MAX_WORD);

/** Letters that no rule makes, changes or drops, but of two the second: words that fold alike have the same ones. */
const bonesOf = remembered((word) => word.replace(/[^blmnr]+/g, '').replace(/(.)\1+/g, '$1'), 4000, MAX_WORD);
/** As long as what is read of a word: of a longer one what is left off may be bones. */
const PLAIN = /^[a-z]{1,40}$/;

/** Tells whether words fold to one of these keys. That most do not is told by their bones, without folding them. */
export function foldsToOneOf(keys: ReadonlySet<string>): (word: string) => boolean {
  if (keys.size === 0) return () => false;
  const bones = new Set([...keys].map(bonesOf));
  return (word) => (bones.has(bonesOf(word)) || !PLAIN.test(word)) && keys.has(foldWord(word));
}
