/** Packages without what we have no use for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lean } from '../../../tools/setup/lean';

const transform = lean().transform as (code: string, id: string) => { code: string } | null;
const POLYFILL = 'node_modules/webextension-polyfill/dist/browser-polyfill.js';
const READABILITY = 'node_modules/@mozilla/readability/Readability.js';
const leanOf = (path: string): string => transform(readFileSync(path, 'utf8'), path)?.code ?? '';
/** What a package of the old form gives. */
function given(code: string, require: (path: string) => unknown = () => null): unknown {
  const module = { exports: {} };
  new Function('module', 'require', code)(module, require);
  return module.exports;
}

describe('a package without what we have no use for', () => {
  it('the polyfill is a module', () => {
    const code = leanOf(POLYFILL);
    expect(code).toMatch(/^const module = \{\};/);
    expect(code).toMatch(/wrapAPIs\(chrome\)/);
    expect(code).toMatch(/export default module\.exports;\n$/);
    expect(code).not.toContain('"minArgs"');
  });

  it('Readability has all other methods', () => {
    type Made = { prototype: object };
    const methods = (code: string) => Object.keys((given(code) as Made).prototype);
    const all = methods(readFileSync(READABILITY, 'utf8'));
    expect(methods(leanOf(READABILITY))).toEqual(all.filter((name) => name !== '_cleanClasses'));
  });

  it('Readability comes alone', () => {
    const asked: string[] = [];
    const index = given(leanOf('node_modules/@mozilla/readability/index.js'), (path) => asked.push(path));
    expect(Object.keys(index as object)).toEqual(['Readability']);
    expect(asked).toEqual(['./Readability']);
  });

  it('leaves other files', () => {
    expect(transform('code', 'lib/core/model.ts')).toBeNull();
  });

  it('fails where a package has become another', () => {
    expect(() => transform('another', POLYFILL)).toThrow('no longer has');
  });
});
