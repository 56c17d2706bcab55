/** Documents say what is there: links lead somewhere, pictures are shown, pages are found from the index. */
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsIn, callsIn, codeIn, DOCUMENTS, placeOf, scripts, targetsIn } from './docs';
import { exists, filesBelow, ROOT, read } from './files';

describe.each(DOCUMENTS)('%s', (document) => {
  const places = targetsIn(read(document)).map((target) => ({ target, ...placeOf(document, target) }));

  it('links to files that exist', () => {
    expect(places.filter(({ path }) => !exists(path)).map(({ target }) => target)).toEqual([]);
  });

  it('links to headings that exist', () => {
    const missing = places.filter(
      ({ path, anchor }) => anchor !== '' && exists(path) && !anchorsIn(read(path)).includes(anchor),
    );
    expect(missing.map(({ target }) => target)).toEqual([]);
  });
});

/** Files that a recipe makes need only the folder that they go to. */
const isThere = (document: string, path: string): boolean =>
  exists(document.startsWith('docs/recipes/') ? posix.dirname(path) : path);
const PATH = /^(?:lib|tools|tests|docs|components|entrypoints|public|demo)\/[\w./-]+$/;

it.each(DOCUMENTS)('%s names files that are there', (document) => {
  const named = codeIn(read(document)).filter((code) => PATH.test(code));
  expect(named.filter((path) => !isThere(document, path))).toEqual([]);
});

/** Documents that a reader finds by links, from the first one. */
function found(from: string): Set<string> {
  const seen = new Set<string>();
  for (const waiting = [from]; waiting.length > 0; ) {
    const document = waiting.pop() ?? '';
    if (seen.has(document) || !exists(document)) continue;
    seen.add(document);
    const targets = document.endsWith('.md') ? targetsIn(read(document)) : [];
    waiting.push(...targets.map((target) => placeOf(document, target).path));
  }
  return seen;
}

describe('docs', () => {
  const inDocs = filesBelow('docs');
  const linked = found('README.md');

  it('has no page that nothing leads to', () => {
    const pages = inDocs.filter((path) => path.endsWith('.md'));
    expect(pages.filter((path) => !linked.has(path))).toEqual([]);
  });

  it('names each page and each format in its index', () => {
    const index = new Set(
      targetsIn(read('docs/README.md')).map((one) => placeOf('docs/README.md', one).path),
    );
    const own = inDocs.filter((path) => /^docs\/(?:recipes\/)?[^/]+\.(?:md|json|tsv)$/.test(path));
    expect(own.filter((path) => path !== 'docs/README.md' && !index.has(path))).toEqual([]);
  });

  it('has no picture that no page shows, and they are small together', () => {
    const pictures = filesBelow('docs/pictures');
    expect(pictures.filter((path) => !linked.has(path))).toEqual([]);
    const bytes = pictures.reduce((sum, path) => sum + statSync(join(ROOT, path)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});

describe('rules of this file', () => {
  it('find what they look for', () => {
    const text = '[a](b.md#c) ![d](e.png) [f](https://g.example) [h](#i)\n```sh\n# [j](k)\nnpm start\n```\n';
    expect(targetsIn(text)).toEqual(['b.md#c', 'e.png', '#i']);
    expect(placeOf('docs/a.md', '../b.md#c')).toEqual({ path: 'b.md', anchor: 'c' });
    expect(anchorsIn('# One, two\n## Bounds & caps')).toEqual(['one-two', 'bounds--caps']);
    expect(codeIn('`npm test`\n```sh\n$ npm start # now\n```\n')).toEqual([
      'npm test',
      'npm start # now',
      '',
    ]);
    expect(callsIn('`npm run --silent nothing -- a "b c" # d` and `npm test`')).toEqual([
      { script: 'nothing', given: ['a', 'b c'] },
      { script: 'test', given: [] },
    ]);
  });
});

describe('package-lock.json', () => {
  it('names no registry, so that it installs from any', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });
});

describe('README.md', () => {
  it('names every command that people call', () => {
    const named = new Set(callsIn(read('README.md')).map(({ script }) => script));
    const inner = new Set(['types', 'lint', 'unit', 'e2e']);
    expect(Object.keys(scripts()).filter((name) => !named.has(name) && !inner.has(name))).toEqual([]);
  });

  it('is short enough to be read', () => {
    expect(read('README.md').length).toBeLessThan(12_000);
  });
});
