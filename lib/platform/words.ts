/** The extension's words, for its background and pages. */
import browser from 'webextension-polyfill';

/** A message in the browser's language; '' where there is none. */
export const t = (key: string, values: string[] = []): string => browser.i18n.getMessage(key, values);
