/** How numbers are written for people in their language. */
import { once } from '../once';

/** English writes whole numbers below this as their digits alone. */
const PLAIN_BELOW = 1000;

/**
 * Writes numbers as a language (BCP 47) does. The browser is asked where digits alone are not enough: the first
 * formatter of a process takes it tens of milliseconds.
 */
export function numberWriter(language: string): (n: number) => string {
  const format = once(() => new Intl.NumberFormat(language));
  const isEnglish = /^en\b/i.test(language);
  return (n) =>
    isEnglish && Number.isInteger(n) && n >= 0 && n < PLAIN_BELOW ? String(n) : format().format(n);
}
