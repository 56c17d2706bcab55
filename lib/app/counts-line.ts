/** "3 outlets · 4 differing details": what the chip says, and the toolbar button's title. */
import { numberWriter } from '../core/text/number-writer';
import type { PageView } from './ports';

/** Looks a message up; '' where there is none. */
type Translate = (key: string, values?: string[]) => string;

/** Counts by the same rule as `components/words.ts`: keys end in the plural form of the language. */
export function countsLine(t: Translate, { outlets, differing }: NonNullable<PageView['chip']>): string {
  const language = t('language') || 'en';
  const plurals = new Intl.PluralRules(language);
  const number = numberWriter(language);
  const counted = (key: string, n: number): string =>
    t(`${key}_${plurals.select(n)}`, [number(n)]) || t(`${key}_other`, [number(n)]);
  return `${counted('outlets', outlets)} · ${counted('differing_details', differing)}`;
}
