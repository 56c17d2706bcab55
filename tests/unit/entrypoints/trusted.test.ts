// @vitest-environment happy-dom
/** Strings become documents and scripts by one policy only. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const made: string[] = [];
const asked: string[] = [];

beforeEach(() => {
  vi.resetModules();
  made.length = asked.length = 0;
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Record<string, (text: string) => string>) => {
      made.push(name);
      const noted = (rule: string) => (text: string) => {
        asked.push(`${rule} ${text}`);
        return rules[rule]?.(text);
      };
      return { createHTML: noted('createHTML'), createScriptURL: noted('createScriptURL') };
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../../entrypoints/page/trusted');

it('makes one policy for documents, one for copies, and asks the first for each document', async () => {
  const { parsed } = await load();
  expect(parsed('<title>One</title>').title).toBe('One');
  parsed('<title>Two</title>');
  expect(made).toEqual(['variorum', 'default']);
  expect(asked).toEqual(['createHTML <title>One</title>', 'createHTML <title>Two</title>']);
});

it('knows one script, whatever is asked of it', async () => {
  const { loadReader } = await load();
  const added = vi.spyOn(document.head, 'append').mockImplementation((script) => {
    (script as HTMLScriptElement).onload?.(new Event('load'));
  });
  await loadReader();
  expect(asked).toEqual(['createScriptURL /reader.js']);
  expect(added).toHaveBeenCalledTimes(1);
});

it('does without where the browser has no trusted types', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { parsed } = await load();
  expect(parsed('<p>text</p>').body.textContent).toBe('text');
});
