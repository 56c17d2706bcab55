/**
 * Names of months in many languages, from Intl: long and short, alone and within a date (cases differ).
 * Built once for a language, when first asked.
 */

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk sl hr sr bs ro hu tr el ru uk bg lt lv et ca id ms vi az ar-EG ar-IQ ar-DZ ar-MA fa-u-ca-gregory he hi bn ur sw sq is eu gl'.split(
    ' ',
  );
const tables = new Map<string, Map<string, number>>();

/** Lower case without marks above letters and without a dot at the end. */
export function foldMonth(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\.$/, '');
}

function tableOf(language: string): Map<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  const styles: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric', year: 'numeric' },
  ]);
  for (const style of styles) {
    const format = formatOf(language, style);
    for (let month = 0; format && month < 12; month++) {
      const parts = format.formatToParts(Date.UTC(2021, month, 15));
      const name = foldMonth(parts.find((part) => part.type === 'month')?.value ?? '');
      if (/^\p{L}[\p{L}\p{M}'’]+$/u.test(name) && !table.has(name)) table.set(name, month + 1);
    }
  }
  tables.set(language, table);
  return table;
}

function formatOf(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  } catch {
    return null;
  }
}

/** Also written so; Intl has one short form only. */
const ALSO: Record<string, number> = { sept: 9, juin: 6, juil: 7, fevr: 2, aout: 8, mrz: 3, marz: 3, set: 9 };

/** Number of a month, 1 to 12, by its name: first in the given language, then in English, then in any; 0 for no month. */
export function monthOf(name: string, language: string): number {
  const folded = foldMonth(name);
  if (folded.length < 3 && /^\p{sc=Latin}*$/u.test(folded)) return 0;
  const base = language.split('-')[0] ?? '';
  const own = LANGUAGES.filter((tag) => tag.split('-')[0] === base);
  for (const tag of [...own, 'en', ...LANGUAGES]) {
    const month = tableOf(tag).get(folded);
    if (month) return month;
  }
  return ALSO[folded] ?? 0;
}
