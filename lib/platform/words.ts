/** The extension's words, for its background and pages. As shipped, most are lines of one message (tools/setup/words.ts). */
import browser from 'webextension-polyfill';
import { readKeys, turned } from '../app/word-keys';

declare global {
  interface ImportMetaEnv {
    /** Keys of the first lines, in their order (lib/app/word-keys.ts); only in what is built. */
    readonly VARIORUM_KEYS?: string;
  }
}

let lines: Map<string, string> | null = null;

function readLines(): Map<string, string> {
  const words = browser.i18n.getMessage('words');
  const texts = (browser.i18n.getMessage('language') === 'ar' ? turned(words) : words).split('\n');
  const keys = readKeys(import.meta.env.VARIORUM_KEYS ?? '');
  return new Map(texts.map((text, index) => [keys[index] ?? `${index}`, text]));
}

/** A message in the browser's language, with `$1` … replaced; '' where there is none. */
export function t(key: string, values: string[] = []): string {
  lines ??= readLines();
  const line = lines.get(key);
  return (
    line?.replace(/\{(\d)\}/g, (_all, place) => values[place - 1] ?? '') ??
    browser.i18n.getMessage(key, values)
  );
}
