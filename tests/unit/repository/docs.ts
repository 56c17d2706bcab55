/** What is looked for in documents: their links, headings, commands, code. */
import { posix } from 'node:path';
import { filesBelow, read } from './files';

/** Paths of all documents. */
export const DOCUMENTS = filesBelow('.').filter((path) => path.endsWith('.md'));

/** Text without fenced blocks, whose `#` are comments. */
export const proseOf = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```/gm, '');

/** Fenced blocks by the language that they name. */
export const fencesIn = (text: string): { language: string; code: string }[] =>
  [...text.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));

/** Targets of links and pictures that are no address of the web. */
export const targetsIn = (text: string): string[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target));

/** The file of a target, from the root; its anchor, '' for none. */
export function placeOf(document: string, target: string): { path: string; anchor: string } {
  const [file = '', anchor = ''] = target.split('#');
  return { path: file === '' ? document : posix.join(posix.dirname(document), file), anchor };
}

/** Heading anchors as code hosts make them. */
export const anchorsIn = (text: string): string[] =>
  [...proseOf(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

/** Code within a line, and the lines of fenced blocks, without the `$ ` before what is typed. */
export const codeIn = (text: string): string[] => [
  ...[...proseOf(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
  ...fencesIn(text).flatMap(({ code }) => code.split('\n').map((line) => line.replace(/^\$ /, ''))),
];

/** Words of a command as a shell takes them, up to a remark or the next command. */
export const wordsOf = (command: string): string[] =>
  [...(command.split(/ #| &&| \|/)[0] ?? '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );

export interface Called {
  /** Name of the npm script. */
  script: string;
  /** What it is given, behind `--`. */
  given: string[];
}

/** Words that npm itself takes before the script's name. */
const QUIET = new Set(['run', '--silent', '-s']);

/** A command of npm; null for others. */
function calledBy(command: string): Called | null {
  const [program, ...rest] = wordsOf(command);
  const [script, ...behind] = rest.filter((word, at) => !(at < 2 && QUIET.has(word)));
  if (program !== 'npm' || script === undefined) return null;
  const cut = behind.indexOf('--');
  return { script, given: cut < 0 ? [] : behind.slice(cut + 1) };
}

/** All commands of npm in a document. */
export const callsIn = (text: string): Called[] =>
  codeIn(text)
    .filter((code) => code.startsWith('npm '))
    .flatMap((code) => calledBy(code) ?? []);

/** Stands for what people put in: `NAME`, `PACK.json`, `N`, `…`. */
export const isPlaceholder = (word: string): boolean => /^[A-Z][A-Z_-]*(?:\.\w+)*$|…|^[[|]/.test(word);

export const scripts = (): Record<string, string> =>
  (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
