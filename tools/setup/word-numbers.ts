/**
 * Most words are asked for by a key that stands in the code as it is. Where it is built, such a key is the number of its
 * line, and no list has its name (docs/decisions/small-files.md). Keys that are made of data keep theirs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOMS = ['components', 'entrypoints', 'lib'];
const CODE = /\.tsx?$/;
const NAME = /[\w$][\w$-]*/g;
/** What data can hold: strings, and names of fields. */
const VALUE = /(?<=['"])[\w-]+(?=['"])|\b\w+(?=\??:)/g;
const QUOTED = /(['"])(\w+)\1/g;
/** What stands between two backquotes of a line. */
const TEMPLATE = /(?=`([^`\n]{1,200})`)/g;
const PUT_IN = /\$\{[^{}]{0,200}\}/;

export const sourcesIn = (root = '.'): string[] =>
  ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => CODE.test(path))
      .map((path) => readFileSync(join(root, room, path), 'utf8')),
  );

const counts = (all: string[]): Map<string, number> =>
  all.reduce((found, one) => found.set(one, (found.get(one) ?? 0) + 1), new Map<string, number>());

/** What a template has around what is put in; null where that is no part of a key, or says nothing of it. */
function fixedParts(template: string): string[] | null {
  const parts = template.split(PUT_IN);
  return parts.length > 1 && /[a-z]/i.test(parts.join('')) && parts.every((part) => /^\w*$/.test(part))
    ? parts
    : null;
}

/** What would be put in to make the key; null where the template cannot. */
function putIn(parts: string[], key: string): string[] | null {
  const found: string[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1 ? key.length - part.length : key.indexOf(part, at);
    const place = index === 0 ? 0 : last;
    if (place < at || !key.startsWith(part, place)) return null;
    if (index > 0) found.push(key.slice(at, place));
    at = place + part.length;
  }
  return found;
}

/** Is the key one that the template makes? Only if all that would be put in is somewhere in the code. */
const makes = (parts: string[], key: string, values: ReadonlySet<string>): boolean =>
  putIn(parts, key)?.every((part) => values.has(part) || values.has(part.replaceAll('_', '-'))) ?? false;

/** Those of the keys that stand in the sources by themselves, in quotes wherever they stand. */
export function fixedKeys(keys: string[], sources: string[]): string[] {
  const code = sources.join('\n');
  const names = counts(code.match(NAME) ?? []);
  const values = new Set(code.match(VALUE));
  const quoted = counts([...code.matchAll(QUOTED)].map(([, , name = '']) => name));
  const asked = counts([...code.matchAll(/\bt\('(\w+)'/g)].map(([, name = '']) => name));
  const templates = [...code.matchAll(TEMPLATE)].flatMap(([, text = '']) => {
    const parts = fixedParts(text);
    return parts ? [parts] : [];
  });
  return keys.filter((key) => {
    const all = names.get(key);
    // A key of one word may be a word that means something else where nobody asks for it.
    const there = key.includes('_') ? quoted.get(key) : asked.get(key);
    return all !== undefined && all === there && !templates.some((parts) => makes(parts, key, values));
  });
}

/** The code with numbers for keys. */
export const numbered = (code: string, numbers: ReadonlyMap<string, number>): string =>
  code.replace(QUOTED, (all, quote, name) =>
    numbers.has(name) ? `${quote}${numbers.get(name)}${quote}` : all,
  );

export const wordNumbers = (numbers: ReadonlyMap<string, number>): Plugin => ({
  name: 'variorum-word-numbers',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const [path = ''] = id.split('?');
    const isOurs = CODE.test(path) && !path.includes('node_modules');
    return isOurs ? { code: numbered(code, numbers), map: null } : null;
  },
});
