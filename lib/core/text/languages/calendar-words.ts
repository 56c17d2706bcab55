/** Months and weekdays of a language with their English names, from Intl. */
import { MONTHS, namesAs, WEEK } from '../calendar';

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** Arabic has two sets of months, Chinese two of characters. */
const TAGS: Readonly<Record<string, string[]>> = { ar: ['ar-EG', 'ar-IQ', 'ar-DZ'], zh: ['zh', 'zh-TW'] };

type Names = [native: string, english: string][];

const tagsOf = (base: string): string[] => TAGS[base] ?? [base];
/** Chinese writes "9月", which is a number and a word. */
const isWord = ([native]: Names[number]): boolean => /^\p{L}[\p{L}\p{M}]+$/u.test(native);

/** What a language calls each time, in each style, beside what English calls it. */
function named(
  tag: string,
  type: 'month' | 'weekday',
  styles: readonly Intl.DateTimeFormatOptions[],
  times: readonly number[],
  english: string[],
): Names {
  const all = styles.map((style) => namesAs(tag, style, type, times));
  return english.flatMap((name, at) =>
    all.map((names): Names[number] => [names[at]?.toLowerCase() ?? '', name]),
  );
}

/** Within a date some languages have another case. */
const MONTH_STYLES = [{ month: 'long', day: 'numeric' }, { month: 'long' }] as const;

export const monthsOf = (base: string): Names =>
  tagsOf(base)
    .flatMap((tag) => named(tag, 'month', MONTH_STYLES, MONTHS, ENGLISH_MONTHS))
    .filter((one) => base !== 'zh' && isWord(one));

const LONG = [{ weekday: 'long' }] as const;
/** "星期二" and "周二" are written alike often; elsewhere the short form is an abbreviation. */
const BOTH = [...LONG, { weekday: 'short' }] as const;

export const weekdaysOf = (base: string): Names =>
  tagsOf(base)
    .flatMap((tag) => named(tag, 'weekday', base === 'zh' ? BOTH : LONG, WEEK, WEEKDAYS))
    .filter(isWord);

/** "Mittwochabend". */
export const dayPartsOf = (base: string, parts?: string): Names =>
  (parts?.split('; ') ?? []).flatMap((pair) => {
    const [english = '', native = ''] = pair.split(' ');
    return weekdaysOf(base).map(([weekday, name]): Names[number] => [weekday + native, `${name} ${english}`]);
  });
