/**
 * The words as they are shipped: the manifest's and those of scripts in pages as messages of their own, all others as
 * lines of one message, whose keys or numbers the code has once for all languages (docs/decisions/small-files.md).
 * `lib/platform/words.ts` reads them.
 */
import { readFileSync } from 'node:fs';
import { readKeys, turned, writeKeys } from '../../lib/app/word-keys';
import { fixedKeys, sourcesIn } from './word-numbers';

/** What `messages.json` holds, by key; notes are for translators. */
type Messages = Record<string, { message: string; description?: string }>;

/** Asked for by the browser, or by `lib/platform/page-side.ts`. */
const APART =
  /^(?:name|description|open_panel|app_open_library|language|close|(?:outlets|differing_details|verdict|pg|said_by)_[a-z_]+|said_by)$/;
/** The language that the browser takes where it has none of ours, or a language has no word for a key. */
const DEFAULT = 'en';
const LANGUAGES = [DEFAULT, 'ar'];

const messagesIn = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8'));
const bare = (messages: Messages, key: string) => ({ message: messages[key]?.message ?? '' });

/** The place of a value is written otherwise, since the browser would fill it before a line is taken. */
function lineOf(key: string, text: string): string {
  if (/[\n{}]|\$\$/.test(text)) throw new Error(`${key} cannot be a line: ${text}`);
  return text.replace(/\$(\d)/g, '{$1}');
}

/** What of the words goes where. */
interface Packed {
  /** Of the first lines, in their order. */
  keys: string;
  /** Of the other lines, which are asked for by their numbers. */
  numbers: ReadonlyMap<string, number>;
  /** By language: what `_locales/…/messages.json` becomes. */
  shipped: Record<string, Messages>;
}

/** `sources` is the code that asks for the words. */
export function packWords(languages: Record<string, Messages>, sources: string[] = []): Packed {
  const fallback = languages[DEFAULT] ?? {};
  const all = new Set(Object.values(languages).flatMap((messages) => Object.keys(messages)));
  const lined = [...all].filter((key) => !APART.test(key));
  const fixed = fixedKeys(lined, sources);
  const written = writeKeys(lined.filter((key) => !fixed.includes(key)));
  const named = readKeys(written);
  const keys = [...named, ...fixed];
  const pack = (own: Messages): Messages => {
    const lines = keys.map((key) => lineOf(key, (own[key] ?? fallback[key])?.message ?? ''));
    const apart = Object.keys(own).filter((key) => APART.test(key));
    const isArabic = own.language?.message === 'ar';
    return {
      ...Object.fromEntries(apart.map((key) => [key, bare(own, key)])),
      words: { message: (isArabic ? lines.map(turned) : lines).join('\n') },
    };
  };
  const shipped = Object.fromEntries(Object.entries(languages).map(([tag, own]) => [tag, pack(own)]));
  const numbers = new Map(fixed.map((key, index) => [key, named.length + index]));
  return { keys: written, numbers, shipped };
}

/** From the folder of the languages, for the code that is built. */
export const wordsIn = (folder: string): Packed =>
  packWords(
    Object.fromEntries(LANGUAGES.map((tag) => [tag, messagesIn(`${folder}/${tag}/messages.json`)])),
    sourcesIn(),
  );
