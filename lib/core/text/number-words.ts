/** The words that numbers are written with, folded as Token.lower folds them. A new language is a line in SCALES. */
import { lowerOf } from './tokens';

const list = (text: string): string[] => text.split(' ');

/** zero … nineteen, then the tens. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
      'seventeen eighteen nineteen',
  ).map((word, value) => [word, value] as const),
  ['nought', 0],
  ['naught', 0],
]);
export const TENS: ReadonlyMap<string, number> = new Map(
  list('twenty thirty forty fifty sixty seventy eighty ninety').map(
    (word, index) => [word, 10 * (index + 2)] as const,
  ),
);

const SCALE_LINES = `
12 dozen dozens doz dozs
100 hundred
1000 thousand k mille tausend тысяч тысячи тыс ألف آلاف
1e5 lakh lakhs lac
1e6 million millions mn mln mio millones millón millionen milhões milioni миллион миллиона миллионов млн مليون ملايين
1e7 crore crores
1e9 billion billions bn bln milliard milliards milliarden миллиард миллиарда миллиардов млрд مليار مليارات
1e12 trillion trillions tn tln billones billionen триллион триллионов تريليون
`;
/** Word of a scale → its value. "m" and "b" are none: they are metres too; money and counts read them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  SCALE_LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [value, ...words] = line.split(' ');
      return words.map((word) => [lowerOf(word), Number(value)] as const);
    }),
);

/** Parts: "half", "two thirds", "three quarters". Singular and plural. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  list('half/2 third/3 quarter/4 fourth/4 fifth/5 sixth/6 seventh/7 eighth/8 ninth/9 tenth/10').flatMap(
    (pair) => {
      const [word = '', by] = pair.split('/');
      const value = 1 / Number(by);
      return [[word, value] as const, [word === 'half' ? 'halves' : `${word}s`, value] as const];
    },
  ),
);
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
]);

/** Vague numbers and the interval that readers take them for ("dozens": measured on news, see docs/evaluation). */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['few', [2, 6]],
  ['several', [3, 9]],
  ['handful', [3, 7]],
  ['couple', [2, 2]],
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 9.9e6]],
  ['billions', [2e9, 9.9e9]],
]);

/** first … thirty-first in words: the part after the tens, and the whole ones. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...list(
    '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
      'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, value) => [word, value] as const),
  ['thirtieth', 30],
]);

/** Languages that write a decimal comma and group with full stops or spaces. */
const COMMA = new Set(list('de fr es it pt nl ru uk pl cs sv da nb no fi tr el ro hu bg sr hr id vi ca'));
/** Where Spanish is written with a decimal point, and the Swiss. */
const POINT = /^(?:es-(?:MX|US|GT|HN|NI|PA|DO|PR|SV|PE|419)|(?:de|fr|it)-(?:CH|LI))\b/i;
export const hasDecimalComma = (language: string): boolean =>
  COMMA.has(language.split('-')[0] ?? '') && !POINT.test(language);

export const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '−', '—']);
