/** Documents say what is there: links lead somewhere, commands exist, the lock file names no registry. */
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, filesBelow, read } from './files';

const DOCUMENTS = filesBelow('.').filter((path) => path.endsWith('.md'));
const SCRIPTS = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
/** Those that npm itself has. */
const OF_NPM = new Set(['ci', 'install', 'start', 'test']);

/** Relative targets of links and pictures, without their anchors. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/i.test(target));

/** Heading anchors as code hosts make them. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run (?:--silent |-s )?)?([a-z][\w:-]*)/g)].map(([, name = '']) => name);

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  it('links to files that exist', () => {
    const missing = linksIn(text).filter((link) => !exists(posix.join(posix.dirname(path), link)));
    expect(missing).toEqual([]);
  });

  it('links to headings that exist', () => {
    const own = new Set(anchorsIn(text));
    const missing = [...text.matchAll(/\]\(#([^)]+)\)/g)].filter(([, anchor = '']) => !own.has(anchor));
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('names commands that exist', () => {
    expect(commandsIn(text).filter((name) => !SCRIPTS.includes(name) && !OF_NPM.has(name))).toEqual([]);
  });
});

describe('rules of this file', () => {
  it('find what they look for', () => {
    expect(linksIn('[a](b.md#c) ![d](e.png) [f](https://g.example) [h](#i)')).toEqual(['b.md', 'e.png']);
    expect(commandsIn('`npm run --silent nothing` and `npm test`')).toEqual(['nothing', 'test']);
    expect(anchorsIn('# One, two\n## Bounds & caps')).toEqual(['one-two', 'bounds--caps']);
  });
});

describe('package-lock.json', () => {
  it('names no registry, so that it installs from any', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });
});

describe('README.md', () => {
  it('names every command that people call', () => {
    const named = new Set(commandsIn(read('README.md')));
    const inner = new Set(['types', 'lint', 'format', 'unit', 'e2e', 'zip']);
    expect(SCRIPTS.filter((name) => !named.has(name) && !inner.has(name))).toEqual([]);
  });
});
