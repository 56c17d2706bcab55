/** A name's letters as plain Latin ones: without accents, from Cyrillic and Greek by sound, digits that stand for letters back. */

/** Letters that do not fall apart into a base letter and an accent. */
const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'ng',
};
/** By sound, as English-language outlets write them. */
const CYRILLIC =
  'а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ sh ъ _ ы y ь _ э e ю yu я ya ј j љ l њ n ћ c ђ dj џ j';
const GREEK =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';
/** Misread letters in scanned or typed names: "Sech1n". */
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '9': 'g',
};

function tableOf(pairs: string): [string, string][] {
  const words = pairs.split(' ');
  const table: [string, string][] = [];
  for (let at = 0; at + 1 < words.length; at += 2)
    table.push([words[at] ?? '', (words[at + 1] ?? '').replace('_', '')]);
  return table;
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SPECIAL),
  ...tableOf(CYRILLIC),
  ...tableOf(GREEK),
]);

const plain = (letter: string): string => LETTERS.get(letter) ?? letter;

/** "Игоря", "Андрея" as other cases write "Игорь", "Андрей"; "Мария" stays. */
const nominative = (word: string): string =>
  word.replace(/ря$/, 'рь').replace(/(?<=[дгс])ея$|(?<=кол)ая$/, (end) => `${end.charAt(0)}й`);

const PLAIN = /^[a-z]*$/;

/** Letters one by one, so that "й" is seen before its accent is lost. */
export function lettersOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const low = nominative(word.normalize('NFC').toLowerCase());
  if (PLAIN.test(low)) return low;
  const spelled = [...low].map((letter) => LETTERS.get(letter) ?? letter.normalize('NFKD')).join('');
  const letters = [...spelled]
    .map(plain)
    .join('')
    .replace(/[^\p{L}\p{Nd}]/gu, '');
  return /[a-z]/.test(letters) ? letters.replace(/\d/g, (digit) => DIGITS[digit] ?? '') : letters;
}
