/**
 * Chrome keeps what it made of a background's scripts, but not of its modules: those it reads anew at each start. So what
 * the background shares with pages is a script that leaves its names in one object, from which the background, itself a
 * script then, and the pages take them (docs/decisions/start-of-the-background.md).
 */
import type { Plugin } from 'vite';

const SHARED = 'shared.js';
const BACKGROUND = 'background.js';
/** Where it leaves them. Asked for by the window or worker: short names within a file may be the same. */
const PLACE = 'self.S';

const EXPORTS = /export\s?\{([^{}]*)\};?\s*$/;
const IMPORT = /import\s?\{([^{}]*)\}\s?from\s?["']\.\/shared\.js["'];?/;

/** `a as b, c` with other signs between: [a, b], [c, c]. */
const namesIn = (list: string): [from: string, to: string][] =>
  list.split(',').map((one) => {
    const [from = '', to = from] = one.trim().split(' as ');
    return [from, to];
  });

const written = (pairs: [key: string, value: string][]): string =>
  pairs.map(([key, value]) => (key === value ? key : `${key}:${value}`)).join();

/** A script is not strict by itself, as modules are. */
const within = (code: string): string => `(()=>{"use strict";${code}})()`;

/** What is shared. Fails where it imports or no longer exports. */
export function sharedScript(code: string): string {
  const [end, names = ''] = EXPORTS.exec(code) ?? [];
  if (end === undefined || IMPORT.test(code)) throw new Error(`${SHARED} is not what it was`);
  const left = written(namesIn(names).map(([local, name]) => [name, local]));
  return `${PLACE}=${within(`${code.slice(0, -end.length)};return{${left}}`)};\n`;
}

/** A file that takes of it. */
export const taking = (code: string): string =>
  code.replace(IMPORT, (_all, names) => `const{${written(namesIn(names))}}=${PLACE};`);

/** Loaded by the worker itself, under a policy as all that is made of strings; Firefox has it in its list (`toScripts`). */
const LOAD = `self.importScripts?.(trustedTypes.createPolicy("variorum",{createScriptURL:a=>a}).createScriptURL("${SHARED}"));`;

export const backgroundScript = (code: string): string => `${LOAD}${within(taking(code))};\n`;

export const sharingPage = (html: string): string =>
  html.replace(/<script type="module"( crossorigin)? (?=src="\/shared\.js")/, '<script defer ');

/** The manifest's part: a worker, or scripts in their order. */
export function toScripts(background: { type?: unknown; scripts?: string[] | undefined }): void {
  delete background.type;
  background.scripts?.unshift(SHARED);
}

const FILES = new Map([
  [SHARED, sharedScript],
  [BACKGROUND, backgroundScript],
]);

export const cachedStart = (): Plugin => ({
  name: 'variorum-cached-start',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      if (!(SHARED in bundle)) return;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = (FILES.get(file.fileName) ?? taking)(file.code);
        else if (file.fileName.endsWith('.html')) file.source = sharingPage(String(file.source));
      }
    },
  },
});
