/** What background and pages share, as a script: they have the same names with the same values. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  backgroundScript,
  sharedScript,
  sharingPage,
  taking,
  toScripts,
} from '../../../tools/setup/cached-start';

const SHARED = 'var a=1,n=2;function f(){return a+n}class C{}export{a as $t,f,C as b};';

/** What runs in a window or worker of its own, one file after the other; `answer` is what the last one leaves there. */
function run(...files: string[]): unknown {
  const self: { answer?: unknown } = {};
  for (const file of files) new Function('self', file)(self);
  return self.answer;
}

it.each<[what: string, importing: string, answer: unknown]>([
  ['by other names', 'import{$t as e,f as t}from"./shared.js";self.answer=e+t()', 4],
  ['by its own', 'import{f}from"./shared.js";self.answer=f()', 3],
  ['with spaces', 'import { f as x } from "./shared.js";\nself.answer=x()', 3],
  ['a class', 'import{b as C}from"./shared.js";self.answer=C.name', 'C'],
  ['where the place is a name of the file', 'import{f as S}from"./shared.js";self.answer=S()', 3],
])('takes %s', (_what, importing, answer) => {
  expect(run(sharedScript(SHARED), taking(importing))).toBe(answer);
  expect(run(sharedScript(SHARED), backgroundScript(importing))).toBe(answer);
});

it('is strict, as modules are', () => {
  const sets = 'export{a};var a=(()=>{try{undeclared=1}catch{return"strict"}})();';
  expect(() => sharedScript(sets)).toThrow('not what it was');
  const shared = sharedScript('var a=(()=>{try{undeclared=1}catch{return"strict"}})();export{a};');
  expect(run(shared, taking('import{a}from"./shared.js";self.answer=a'))).toBe('strict');
  expect(run(backgroundScript('self.answer=function(){return this}()'))).toBeUndefined();
});

it('leaves other imports, which only modules have', () => {
  const code = 'import{a}from"./pages.js";a()';
  expect(taking(code)).toBe(code);
  expect(() => sharedScript('import{a}from"./shared.js";export{a};')).toThrow('not what it was');
});

it('is loaded before what takes of it', () => {
  const page =
    '<script type="module" src="/shared.js"></script><script type="module" src="/pages.js"></script>';
  const loaded = '<script defer src="/shared.js"></script><script type="module" src="/pages.js"></script>';
  expect(sharingPage(page)).toBe(loaded);
  expect(sharingPage(page.replaceAll(' src', ' crossorigin src'))).toContain(
    '<script defer src="/shared.js">',
  );
  const scripts = { type: 'module', scripts: ['background.js'] };
  const worker = { type: 'module', service_worker: 'background.js' };
  for (const background of [scripts, worker]) toScripts(background);
  expect(scripts).toEqual({ scripts: ['shared.js', 'background.js'] });
  expect(worker).toEqual({ service_worker: 'background.js' });
});

it('has values only that stay: what takes of it has them as they were at first', () => {
  const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
  expect(sources.length).toBeGreaterThan(100);
  const changing = /^\s*export (?:let|var)\b/m;
  expect(sources.filter((path) => changing.test(readFileSync(path, 'utf8')))).toEqual([]);
});
