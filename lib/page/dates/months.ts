/**
 * Names of months in many languages and three calendars, from Intl: long and short, alone and within a date (cases
 * differ). Built once for a language, when first asked.
 */
import type { Calendar } from './calendars';

export interface Month {
  /** 1 to 12. */
  number: number;
  calendar: Calendar;
}

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk sl hr sr bs ro hu tr el ru uk bg lt lv et ca id ms vi az ar-EG ar-IQ ar-DZ ar-MA fa-u-ca-persian ar-u-ca-islamic-umalqura fa-AF-u-ca-persian fa he hi bn ur sw sq is eu gl th'.split(
    ' ',
  );
const tables = new Map<string, Map<string, Month>>();

/** Lower case without marks on letters and without dots; Arabic letters that are written in two ways in one of them. */
function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640.]/g, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/^ذي/, 'ذو')
    .toLowerCase();
}

function addMonths(table: Map<string, Month>, language: string, style: Intl.DateTimeFormatOptions): void {
  const calendar = (language.split('-ca-')[1] ?? 'gregory') as Calendar;
  const format = formatOf(language, { ...style, calendar });
  const number =
    calendar === 'gregory' ? null : formatOf(`en-u-ca-${calendar}-nu-latn`, { month: 'numeric' });
  for (let month = 0; format && month < 12; month++) {
    // These twelve days lie in twelve months of the other calendars as well.
    const at = Date.UTC(2021, month, 5);
    const name = foldMonth(format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '');
    const isName = /^\p{L}[\p{L}\p{M}'’ ]+$/u.test(name);
    if (isName && !table.has(name))
      table.set(name, { number: number ? Number.parseInt(number.format(at), 10) : month + 1, calendar });
  }
}

/** Written down: the first formatter of a process takes the browser tens of milliseconds, up to a third of a first reading. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
const englishMonths = (): Map<string, Month> =>
  new Map(
    ENGLISH.flatMap((name, at) =>
      [name, name.slice(0, 3)].map((one) => [one, { number: at + 1, calendar: 'gregory' }] as const),
    ),
  );

function askedMonths(language: string): Map<string, Month> {
  const table = new Map<string, Month>();
  for (const month of ['long', 'short'] as const) {
    addMonths(table, language, { month });
    addMonths(table, language, { month, day: 'numeric', year: 'numeric' });
  }
  return table;
}

function tableOf(language: string): Map<string, Month> {
  const table = tables.get(language) ?? (language === 'en' ? englishMonths() : askedMonths(language));
  tables.set(language, table);
  return table;
}

function formatOf(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  } catch {
    return null;
  }
}

/** Also written so; Intl has one short form only. */
const ALSO: Record<string, number> = { sept: 9, juin: 6, juil: 7, fevr: 2, aout: 8, mrz: 3, marz: 3, set: 9 };
/** Hijri months by their other names. */
const ALSO_HIJRI: Record<string, number> = {
  'ربيع الثاني': 4,
  'جمادي الاول': 5,
  'جمادي الاخر': 6,
  'جمادي الثانيه': 6,
};

function alsoWritten(folded: string): Month | null {
  const hijri = ALSO_HIJRI[folded];
  if (hijri) return { number: hijri, calendar: 'islamic-umalqura' };
  const number = ALSO[folded];
  return number ? { number, calendar: 'gregory' } : null;
}

/** A month by its name: first in the given language, then in English, then in any that is known; null for no month. */
export function monthOf(name: string, language: string): Month | null {
  const folded = foldMonth(name);
  if (folded.length < 3 && /^\p{sc=Latin}*$/u.test(folded)) return null;
  const base = language.split('-')[0] ?? '';
  const own = LANGUAGES.filter((tag) => tag.split('-')[0] === base);
  for (const tag of [...own, ...(own.length === 0 && base !== '' ? [base] : []), 'en', ...LANGUAGES]) {
    const month = tableOf(tag).get(folded);
    if (month) return month;
  }
  return alsoWritten(folded);
}
