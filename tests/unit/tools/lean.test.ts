/** Packages without what we have no use for. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { withoutTitle } from '../../../lib/page/body/body';
import { lean } from '../../../tools/setup/lean';

const transform = lean().transform as (code: string, id: string) => { code: string } | null;
const POLYFILL = 'node_modules/webextension-polyfill/dist/browser-polyfill.js';
const READABILITY = 'node_modules/@mozilla/readability/Readability.js';
const PAGES = 'tests/fixtures/pages';
const leanOf = (path: string): string => transform(readFileSync(path, 'utf8'), path)?.code ?? '';
/** What a package of the old form gives. */
function given(code: string, require: (path: string) => unknown = () => null): unknown {
  const module = { exports: {} };
  new Function('module', 'require', code)(module, require);
  return module.exports;
}

describe('a package without what we have no use for', () => {
  it('the polyfill is what the browser has', () => {
    expect(
      leanOf(POLYFILL)
        .replace(/^\/\/.*$/gm, '')
        .trim(),
    ).toBe('export default globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;');
  });

  it.each(['unlisted-script', 'background'])(
    'a script (%s) is started, without a second word on what failed',
    (kind) => {
      const wrapper = readFileSync(`node_modules/wxt/dist/virtual/${kind}-entrypoint.mjs`, 'utf8');
      const { code = '' } = transform(wrapper, `\0virtual:wxt-${kind}-entrypoint?/file.ts`) ?? {};
      expect(code.match(/definition\.main\(\)/g)).toHaveLength(1);
      expect(code).not.toContain('crashed');
    },
  );

  it('valibot finds the same', async () => {
    const code = leanOf('node_modules/valibot/dist/index.mjs');
    const less: typeof v = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const checked = (
      { object, pipe, string, minLength, optional, array, safeParse }: typeof v,
      input: unknown,
    ) => {
      const schema = object({ a: pipe(string(), minLength(2)), b: optional(array(string())) });
      const { output, issues = [] } = safeParse(schema, input);
      return [output, issues.map(({ message, path, type }) => [message, type, path?.map(({ key }) => key)])];
    };
    for (const input of [{ a: 'ab' }, { a: 'a', b: [1, 'c'] }, {}, null, { b: {} }])
      expect(checked(less, input)).toEqual(checked(v, input));
  });

  it.each(readdirSync(PAGES))('Readability finds the same text: %s', (page) => {
    const html = readFileSync(`${PAGES}/${page}/page.html`, 'utf8');
    const texts = [readFileSync(READABILITY, 'utf8'), leanOf(READABILITY)].map((code) => {
      const Reader = given(code) as typeof Readability;
      const options = {
        charThreshold: 300,
        keepClasses: true,
        disableJSONLD: true,
        serializer: (node: Node) => node,
      };
      const { document } = parseHTML(html);
      withoutTitle(document);
      return new Reader(document, options).parse()?.content?.textContent?.replace(/\s+/g, ' ');
    });
    expect(texts[1]).toBe(texts[0]);
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
