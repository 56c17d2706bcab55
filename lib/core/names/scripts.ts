/**
 * Names in scripts that leave vowels out (Arabic, Persian, Hebrew) or are written by the syllable (Korean), as keys of
 * sound like those of fold-word.ts: S stands for "sh", C for "ch". Long vowels are kept, short ones are not known.
 */

const pairs = (table: string): [string, string][] =>
  table.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as [string, string]);

const BARE: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'اa أa إa آa بb تt ثt جj حh خk دd ذz رr زz سs شS صs ضd طt ظz ع غg فf قk كk لl مm نn هh وu يi ىa ةa ء ئ ؤu کk گg پp چC ژj یi',
  ),
  ...pairs('א בb גg דd הh וu זz חh טt יi כk ךk לl מm םm נn ןn סs ע פf ףf צz ץz קk רr שS תt'),
]);
const IS_BARE = /^[\p{sc=Arabic}\p{sc=Hebrew}]/u;
export const isBare = (word: string): boolean => IS_BARE.test(word);

/** The key of a word without short vowels; the article is left out. */
export function bareKey(word: string): string {
  const plain = word
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .replace(/^ال(?=..)/, '');
  const key = [...plain]
    .map((letter, at) => (at === 0 && letter === 'و' ? 'v' : (BARE.get(letter) ?? '')))
    .join('');
  return key.replace(/(.)\1+/g, '$1');
}

const VOWEL = /[aiu]/;
/** Consonants that transliterations exchange. */
const NEAR = new Set('pf fp bv vb Ss sS zd dz uv vu hk kh jg gj sz zs Cj'.split(' '));

/** Vowels from `at` on. */
function vowels(key: string, at: number): string {
  let end = at;
  while (end < key.length && VOWEL.test(key.charAt(end))) end++;
  return key.slice(at, end);
}

/** Do the vowels of a full spelling fit the long ones that are written? A short one is single; what begins a word is free. */
function fits(long: string, full: string, begins: boolean): boolean {
  if (begins) return true;
  return long === '' ? full.length <= 1 : [...long].every((letter) => full.includes(letter));
}

/** Long vowels that Latin letters show have to be written: "Mahmoud" is not "mhmd". */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/, 'u'],
  [/ee/, 'i'],
];

/** Is `full`, a key with all its vowels, a spelling of `bare`? "kazmi" is "kazimi", "hsn" is no "husain". */
export function isSpelling(bare: string, full: string, letters = ''): boolean {
  if (LONG.some(([written, long]) => written.test(letters) && !bare.includes(long))) return false;
  let [i, j] = [0, 0];
  for (;;) {
    const [long, written] = [vowels(bare, i), vowels(full, j)];
    if (!fits(long, written, i === 0 && j === 0)) return false;
    i += long.length;
    j += written.length;
    if (i >= bare.length || j >= full.length) return i >= bare.length && j >= full.length;
    const [a, b] = [bare.charAt(i), full.charAt(j)];
    if (a !== b && !NEAR.has(a + b)) return false;
    i++;
    j++;
  }
}

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ');
/** Surnames as outlets write them. */
const SURNAMES: ReadonlyMap<string, string> = new Map(
  pairs(
    '김kim 이lee 박park 최choi 정jung 강kang 조cho 윤yoon 장jang 임lim 오oh 한han 신shin 서seo 권kwon 황hwang 안ahn 송song 류ryu 유yoo 홍hong 문moon 노roh 백baek 우woo',
  ),
);
const HANGUL = /^[가-힣]+$/;

function syllable(letter: string): string {
  const code = letter.charCodeAt(0) - 0xac00;
  return `${INITIALS[Math.floor(code / 588)] ?? ''}${MEDIALS[Math.floor((code % 588) / 28)] ?? ''}${FINALS[code % 28] ?? ''}`;
}

/** A Korean name by its syllables, the surname first; null for other words. */
export function koreanWords(word: string): string[] | null {
  const plain = word.normalize('NFC');
  if (!HANGUL.test(plain) || plain.length > 5) return null;
  return [...plain].map((letter, at) => (at === 0 && SURNAMES.get(letter)) || syllable(letter));
}
