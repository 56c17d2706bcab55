import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';
import { shippedPack } from './lib/core/packs/columns';
import { shippedDirectory } from './lib/core/sources/directory-columns';
import { cachedStart, toScripts } from './tools/setup/cached-start';
import { detectorAtOnce } from './tools/setup/called-at-once';
import { GROUPS, NAMES } from './tools/setup/chunks';
import { lean } from './tools/setup/lean';
import { lentModules } from './tools/setup/lent-modules';
import { pool } from './tools/setup/pool';
import { shortJsx } from './tools/setup/short-jsx';
import { shortPages } from './tools/setup/short-pages';
import { shortStyles } from './tools/setup/short-styles';
import { wordNumbers } from './tools/setup/word-numbers';
import { wordsIn } from './tools/setup/words';
import { zipOf } from './tools/setup/zip.mjs';
import { zipAgain } from './tools/setup/zip-again';

/** Also the id that tests address the Firefox add-on by. */
const GECKO_ID = 'variorum@variorum.example';

/**
 * Of our pages and the background (docs/security.md). Feeds and reports come from anywhere, some over `http:`, for which
 * Firefox's own policy would ask over `https:`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types variorum default',
].join('; ');

const WORDS = wordsIn('public/_locales');
/** The language whose words a file has. */
const LANGUAGE = /^_locales[\\/](\w+)[\\/]messages\.json$/;

const PACK = /^packs[\\/]bundled\.json$/;
const DIRECTORY = 'outlets.json';

/** The drawing is what the icons are made from. */
const isShipped = ({ relativeDest }: ResolvedPublicFile): boolean => !relativeDest.endsWith('.svg');

const inPublic = (path: string) => JSON.parse(readFileSync(`public/${path}`, 'utf8'));

/** Words, the pack and the directory as they are shipped; other files as they are. */
function shipped(file: ResolvedPublicFile): ResolvedPublicFile {
  const { relativeDest } = file;
  const language = LANGUAGE.exec(relativeDest)?.[1];
  if (language) return { relativeDest, contents: JSON.stringify(WORDS.shipped[language]) };
  if (relativeDest === DIRECTORY)
    return { relativeDest: 'outlets.txt', contents: shippedDirectory(inPublic(DIRECTORY)) };
  if (!PACK.test(relativeDest)) return file;
  return { relativeDest, contents: JSON.stringify(shippedPack(inPublic('packs/bundled.json'))) };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [
      preact(),
      shortJsx(),
      lean(),
      lentModules(),
      shortStyles(),
      wordNumbers(WORDS.numbers),
      pool(),
      cachedStart(),
      shortPages(),
      detectorAtOnce(),
    ],
    define: { 'import.meta.env.VARIORUM_KEYS': JSON.stringify(WORDS.keys) },
    // Terser puts in what is used once, oxc writes that in the fewest letters (docs/decisions/small-files.md).
    // `this.log` is Readability's, for its developers.
    build: {
      modulePreload: false,
      minify: 'terser',
      terserOptions: { compress: { passes: 2, pure_funcs: ['this.log'] }, mangle: false },
      rolldownOptions: { output: { minify: true, codeSplitting: { groups: GROUPS } } },
    },
  }),
  zip: { name: 'variorum', excludeSources: ['screenshots/**'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (entrypoints.length > 1 && output) Object.assign(output, NAMES);
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.background) toScripts(manifest.background);
    },
    'build:publicAssets': (_wxt, files) =>
      void files.splice(0, files.length, ...files.filter(isShipped).map(shipped)),
    // Instead of WXT's own zip file, which is a twentieth larger.
    'zip:extension:done': async ({ config }, path) => writeFile(path, await zipOf(config.outDir)),
    'zip:sources:done': async (_wxt, path) => writeFile(path, zipAgain(await readFile(path))),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_open_panel__' },
      _execute_action: {},
      'open-library': { description: '__MSG_app_open_library__' },
    },
    // The first with `URL.canParse`; `sidePanel.open` came before.
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    web_accessible_resources: [
      browser === 'chrome'
        ? { resources: ['sidepanel.html'], matches: ['*://*/*'], use_dynamic_url: true }
        : { resources: ['sidepanel.html'], matches: ['*://*/*'] },
    ],
    content_security_policy: { extension_pages: POLICY },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
