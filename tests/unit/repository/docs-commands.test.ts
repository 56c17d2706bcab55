/** Commands in documents: the scripts, their words and options are there; what the command line prints is what it says. */
import { spawn } from 'node:child_process';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Called, callsIn, codeIn, DOCUMENTS, fencesIn, isPlaceholder, scripts, wordsOf } from './docs';
import { exists, filesBelow, ROOT, read } from './files';

/** What a script runs, as text: its own file, and what that leads to. */
const SOURCES: Record<string, string[]> = {
  start: ['tools/start.mjs'],
  test: ['tools/test/gates.mjs'],
  e2e: ['tools/e2e.ts', 'tests/e2e/stage.ts'],
  evaluate: ['tools/evaluate.ts'],
  bench: ['tools/bench.ts'],
  gallery: ['tools/gallery.ts'],
  fuzz: ['tools/fuzz.ts'],
  soak: ['tools/soak.ts'],
  release: ['tools/release.mjs', 'tools/release/version.ts'],
};
/** Those that npm itself has. */
const OF_NPM = new Set(['ci', 'install']);
/** The package of a command of another name. */
const PROGRAMS: Record<string, string> = { biome: '@biomejs/biome', tsc: 'typescript' };
/** Recipes make files; elsewhere those that are named are there. */
const makesFiles = (document: string): boolean => /^docs\/(?:recipes\/|adding-a-page)/.test(document);

const NAME = /^[a-z]/;

/** Words that the script does not know: names and options that its files do not have. Numbers and versions are free. */
function strange({ script, given }: Called): string[] {
  const sources = SOURCES[script];
  if (!sources) return given;
  const text = sources.map(read).join('\n');
  const words = given.filter((word) => !isPlaceholder(word) && /^(?:--)?[a-z]/.test(word));
  return words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text));
}

/** The file or folder that a test is asked for by, or the folder that it will lie in. */
function isThere(document: string, path: string): boolean {
  const wanted = makesFiles(document) && path.endsWith('.ts') ? posix.dirname(path) : path;
  return filesBelow('tests').some((one) => one.startsWith(wanted));
}

function faultOfNpx(document: string, code: string): string | null {
  const [, program = '', ...rest] = wordsOf(code);
  if (!exists(`node_modules/${PROGRAMS[program] ?? program}/package.json`)) return `no program: ${code}`;
  const paths = rest.filter((word) => /^(?:tools|tests)\//.test(word));
  return paths.every((path) => exists(path) || isThere(document, path)) ? null : `no file: ${code}`;
}

let usages = new Map<string, string>();

/** Exit code and output of the command line. */
function variorum(args: string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/variorum.ts', ...args], { cwd: ROOT });
    let out = '';
    child.stdout.on('data', (part) => (out += part));
    child.on('close', (code) => resolve({ code, out }));
  });
}

beforeAll(async () => {
  const { out } = await variorum(['--help']);
  const lines = [...out.matchAll(/^ {2}variorum ([a-z]+) (.*)$/gm)];
  usages = new Map(
    lines.map(([, name = '']) => [
      name,
      lines.flatMap(([, other, usage = '']) => (other === name ? usage : [])).join('\n'),
    ]),
  );
});

/** What the command line does not have: the command, its second word, options. */
function strangeToVariorum([name = '', ...rest]: string[]): string[] {
  if (isPlaceholder(name) || name === '--help') return [];
  const usage = usages.get(name);
  if (usage === undefined) return [name];
  const known = new Set(usage.match(/(?<![\w-])-{1,2}[\w-]+/g));
  const forms = [...usage.matchAll(/^([a-z]+) /gm)].map(([, form = '']) => form);
  const options = rest.filter((word) => /^-{1,2}[a-z]/.test(word) && word !== '--help' && !known.has(word));
  return forms.length > 0 && !forms.includes(rest[0] ?? '') ? [...options, rest[0] ?? ''] : options;
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);
  const calls = callsIn(text);

  it('calls scripts that exist', () => {
    const unknown = calls.filter(({ script }) => !(script in scripts()) && !OF_NPM.has(script));
    expect(unknown.filter(({ script }) => NAME.test(script))).toEqual([]);
  });

  it('gives them words and options that they take', () => {
    const others = calls.filter(({ script }) => script !== 'variorum');
    expect(others.filter((call) => strange(call).length > 0)).toEqual([]);
  });

  it('calls the command line by commands and options that it has', () => {
    const own = calls.filter(({ script, given }) => script === 'variorum' && given.length > 0);
    expect(own.filter(({ given }) => strangeToVariorum(given).length > 0)).toEqual([]);
  });

  it('calls programs that are installed, on files that are there', () => {
    const asked = codeIn(text).filter((code) => code.startsWith('npx '));
    expect(asked.flatMap((code) => faultOfNpx(document, code) ?? [])).toEqual([]);
  });
});

/** What is typed and what it prints, of blocks that begin with `$ npm run --silent variorum`. */
const SHOWN = DOCUMENTS.flatMap((document) =>
  fencesIn(read(document))
    .filter(({ language }) => language === 'console')
    .flatMap(({ code }) => code.split(/^\$ /m).slice(1))
    .filter((part) => part.startsWith('npm run --silent variorum -- '))
    .map((part): [string, string, string] => {
      const [typed = '', ...printed] = part.trimEnd().split('\n');
      return [document, typed, printed.join('\n')];
    }),
);

describe('what documents show', () => {
  it.each(SHOWN)('%s: %s', async (_document, typed, printed) => {
    const { code, out } = await variorum(wordsOf(typed).slice(5));
    expect([code, out.trimEnd()]).toEqual([0, printed]);
  });
});

describe('rules of this file', () => {
  it('find what they look for', () => {
    expect(SHOWN.length).toBeGreaterThan(0);
    expect(strange({ script: 'test', given: ['lint', 'NAME…', 'laundry'] })).toEqual(['laundry']);
    expect(strange({ script: 'fuzz', given: ['--inputs', '1000', '--outputs'] })).toEqual(['--outputs']);
    expect(strangeToVariorum(['details', '--text', 'a', '--loud'])).toEqual(['--loud']);
    expect(strangeToVariorum(['pack', 'burn'])).toEqual(['burn']);
    expect(faultOfNpx('README.md', 'npx tsx tools/none.ts')).toContain('no file');
    expect(faultOfNpx('README.md', 'npx no-such-program')).toContain('no program');
  });
});
