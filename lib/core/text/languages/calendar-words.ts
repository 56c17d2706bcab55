/** Months and weekdays of a language with their English names, from Intl. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** Arabic has two sets of months, Chinese two of characters. */
const TAGS: Readonly<Record<string, string[]>> = { ar: ['ar-EG', 'ar-IQ', 'ar-DZ'], zh: ['zh', 'zh-TW'] };

type Names = [native: string, english: string][];

/** Names a part of times. Making what formats takes longer than all that it then names. */
function namer(
  tag: string,
  style: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
): (at: number) => string {
  const format = new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  return (at) => {
    const parts = format.formatToParts(at);
    return parts.find((part) => part.type === type)?.value.toLowerCase() ?? '';
  };
}

const tagsOf = (base: string): string[] => TAGS[base] ?? [base];
/** Chinese writes "9月", which is a number and a word. */
const isWord = ([native]: Names[number]): boolean => /^\p{L}[\p{L}\p{M}]+$/u.test(native);

export const monthsOf = (base: string): Names =>
  tagsOf(base)
    .flatMap((tag): Names => {
      const styles: Intl.DateTimeFormatOptions[] = [{ month: 'long', day: 'numeric' }, { month: 'long' }];
      const names = styles.map((style) => namer(tag, style, 'month'));
      return MONTHS.flatMap((english, month) =>
        names.map((name): Names[number] => [name(Date.UTC(2021, month, 15)), english]),
      );
    })
    .filter((one) => base !== 'zh' && isWord(one));

const LONG = ['long'] as const;
/** "星期二" and "周二" are written alike often; elsewhere the short form is an abbreviation. */
const STYLES = ['long', 'short'] as const;

/** 2021-02-01 was a Monday. */
export const weekdaysOf = (base: string): Names =>
  tagsOf(base)
    .flatMap((tag) => {
      const names = (base === 'zh' ? STYLES : LONG).map((weekday) => namer(tag, { weekday }, 'weekday'));
      return WEEKDAYS.flatMap((english, day) =>
        names.map((name): Names[number] => [name(Date.UTC(2021, 1, 1 + day)), english]),
      );
    })
    .filter(isWord);

/** "Mittwochabend". */
export const dayPartsOf = (base: string, parts?: string): Names =>
  (parts?.split('; ') ?? []).flatMap((pair) => {
    const [english = '', native = ''] = pair.split(' ');
    return weekdaysOf(base).map(([weekday, name]): Names[number] => [weekday + native, `${name} ${english}`]);
  });
