/** Chinese numerals: "二十五", "两千三百", "25万", "1.2亿". */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
  ['〇', 0],
  ['两', 2],
  ['兩', 2],
]);
const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 10, 百: 100, 千: 1000 }));
const MYRIADS: ReadonlyMap<string, number> = new Map(Object.entries({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }));
/** A single numeral is one only where these follow: "一些" is none. */
const UNITS = new Set(
  '多余餘栋棟所支批层套台名人个個位天年月日号岁歲周週级級米吨万萬亿億元度艘架辆座间家次条件死伤',
);
/** Longer runs are no numbers. */
const MAX_RUN = 16;

interface Sum {
  total: number;
  section: number;
  digit: number | null;
}

function plus(sum: Sum, letter: string): Sum | null {
  const { total, section, digit } = sum;
  const value = DIGITS.get(letter);
  if (value !== undefined) return digit === null || digit === 0 ? { total, section, digit: value } : null;
  const scale = SCALES.get(letter);
  if (scale) return { total, section: section + (digit ?? 1) * scale, digit: null };
  const myriad = MYRIADS.get(letter);
  if (!myriad) return null;
  return { total: (total + section + (digit ?? 0)) * myriad, section: 0, digit: null };
}

/** "二〇二四" is written digit by digit. */
function spelled(text: string, at: number): { to: number; value: number } | null {
  let to = at;
  let value = 0;
  for (
    let digit = DIGITS.get(text[to] ?? '');
    digit !== undefined && to - at < 4;
    digit = DIGITS.get(text[++to] ?? '')
  )
    value = 10 * value + digit;
  return to - at === 4 ? { to, value } : null;
}

/** The number at a place of the text; `digits` stand there already and have their value in `lower`. */
export function hanNumber(text: string, at: number, lower = ''): { to: number; value: number } | null {
  const whole = lower === '' ? spelled(text, at) : null;
  if (whole) return whole;
  let sum: Sum = { total: 0, section: 0, digit: lower === '' ? null : Number(lower.replaceAll(',', '')) };
  const from = at + lower.length;
  let to = from;
  for (let next = plus(sum, text[to] ?? ''); next && to - from < MAX_RUN; next = plus(sum, text[to] ?? '')) {
    if (lower !== '' && to === from && !MYRIADS.has(text[to] ?? '') && !SCALES.has(text[to] ?? '')) break;
    sum = next;
    to++;
  }
  if (to === from || (lower === '' && to === from + 1 && !UNITS.has(text[to] ?? ''))) return null;
  if (lower === '' && to === from + 1 && MYRIADS.has(text[from] ?? '')) return null;
  return { to, value: Number((sum.total + sum.section + (sum.digit ?? 0)).toFixed(6)) };
}
