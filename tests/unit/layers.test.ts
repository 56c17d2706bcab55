/** The layers of docs/architecture.md, held by reading the imports of every file. */
import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, read } from './repository/files';
import { type Import, importsOf, treeOf } from './repository/imports';

interface Layer {
  folder: string;
  /** Beginnings of what its files may import: folders of ours, names of packages. */
  may: string[];
  /** What it may import the types of, besides. */
  types: string[];
}

const LAYERS: Layer[] = [
  { folder: 'lib/core', may: ['lib/core', 'valibot', 'porter2', 'stopword', 'diff'], types: [] },
  { folder: 'lib/page', may: ['lib/core', 'lib/page', '@mozilla/readability'], types: [] },
  { folder: 'lib/app', may: ['lib/core', 'lib/app', 'valibot'], types: ['lib/page'] },
  {
    folder: 'lib/platform',
    may: ['lib/platform', 'lib/app', 'lib/core', 'webextension-polyfill', 'idb', 'valibot'],
    types: ['lib/page'],
  },
  {
    folder: 'components',
    may: ['components', 'preact', 'diff'],
    types: ['lib/core', 'lib/app', 'public/_locales'],
  },
  {
    folder: 'entrypoints',
    may: ['entrypoints', 'components', 'lib', 'preact', 'wxt', 'valibot'],
    types: ['public/_locales'],
  },
];

const isBelow = (target: string, folders: string[]): boolean =>
  folders.some((folder) => target === folder || target.startsWith(`${folder}/`));

const isAllowed = ({ may, types }: Layer, { target, typeOnly }: Import): boolean =>
  isBelow(target, may) || (typeOnly && isBelow(target, types));

/** "file → import" for each import that a layer may not have. */
const forbidden = (layer: Layer, path: string, imports: Import[]): string[] =>
  imports.filter((one) => !isAllowed(layer, one)).map(({ target }) => `${path} → ${target}`);

const sources = (...folders: string[]): string[] => filesBelow(...folders).filter(isSource);

describe('layers', () => {
  it.each(LAYERS.map((layer) => [layer.folder, layer] as const))('%s', (folder, layer) => {
    const files = sources(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => forbidden(layer, path, importsOf(path)))).toEqual([]);
  });

  it.each<[folder: string, source: string, found: number]>([
    ['lib/core', "import { a } from '../page/article';", 1],
    ['lib/core', "import { readFile } from 'node:fs';", 1],
    ['lib/core', "export * from '../../app/ports';", 1],
    ['lib/core', "const a = import('../platform/world');", 1],
    ['lib/core', "type A = import('../app/ports').PanelState;", 1],
    ['lib/core', "import * as v from 'valibot';", 0],
    ['lib/app', "import type { PageView } from '../page/marks';", 0],
    ['lib/app', "import { readArticle } from '../page/article';", 1],
    ['components', "import { compare } from '../lib/core/compare/compare';", 1],
    ['components', "import { type Finding } from '../lib/core/model';", 0],
    ['components', "import browser from 'webextension-polyfill';", 1],
    ['lib/page', "import browser from 'webextension-polyfill';", 1],
  ])('%s: %s', (folder, source, found) => {
    const layer = LAYERS.find((one) => one.folder === folder);
    const path = `${folder}/example.ts`;
    expect(layer && forbidden(layer, path, importsOf(path, source))).toHaveLength(found);
  });
});

describe('the browser', () => {
  const POLYFILL = 'webextension-polyfill';

  it('is reached through lib/platform only', () => {
    const importers = sources('lib', 'components', 'entrypoints', 'tools').filter((path) =>
      importsOf(path).some(({ target, typeOnly }) => target === POLYFILL && !typeOnly),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((path) => !path.startsWith('lib/platform/'))).toEqual([]);
  });

  it('sends requests from lib/platform only', () => {
    const sending = sources('lib', 'components', 'entrypoints').filter((path) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(read(path)),
    );
    expect(sending.filter((path) => !path.startsWith('lib/platform/'))).toEqual([]);
  });

  it('is not named by other layers', () => {
    const named = sources('lib/core', 'lib/page', 'lib/app', 'components', 'entrypoints').filter((path) =>
      /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|action|i18n|alarms|permissions|sidePanel)\b/.test(
        read(path),
      ),
    );
    expect(named).toEqual([]);
  });
});

describe('the detector, which runs on every page of a switched-on site', () => {
  const tree = treeOf('entrypoints/detector.ts');

  it('brings along what it needs', () => {
    expect([...tree]).toContain('lib/page/signs/signals.ts');
  });

  it.each(['webextension-polyfill', '@mozilla/readability', 'valibot', 'preact', 'idb'])(
    'leaves out %s',
    (name) => {
      expect([...tree]).not.toContain(name);
    },
  );
});

describe('lib/core', () => {
  /** Clock, chance, network, page and process: what would make the same input give another answer. */
  const IMPURE =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bfetch\(|\bdocument\.|\bwindow\.|\blocalStorage\b|\bprocess\.|\bsetTimeout\b|\bcrypto\./;

  it('has no clock, chance, network, page or process', () => {
    const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(sources('lib/core').filter((path) => IMPURE.test(code(path)))).toEqual([]);
  });
});
