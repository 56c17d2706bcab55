/** Which file a module is shipped in. */
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../tools/setup/chunks';

/** Who imports whom, in a made extension. */
const IMPORTERS: Record<string, string[]> = {
  'core/result.ts': ['app/handlers.ts', 'parts/Button.tsx'],
  'app/handlers.ts': ['entrypoints/background.ts'],
  'parts/Button.tsx': ['entrypoints/popup/Page.tsx', 'entrypoints/library/Page.tsx'],
  'entrypoints/popup/Page.tsx': ['entrypoints/page/main.tsx'],
  'entrypoints/page/main.tsx': ['entrypoints/popup/index.html'],
  'entrypoints/library/Page.tsx': ['entrypoints/page/more.tsx'],
  'entrypoints/page/more.tsx': ['entrypoints/library/index.html', 'entrypoints/options/index.html'],
  'round/a.ts': ['round/b.ts'],
  'round/b.ts': ['round/a.ts', 'parts/Button.tsx'],
};
const modules = { getModuleInfo: (id: string) => ({ importers: IMPORTERS[id] ?? [] }) };

/** The groups that take a module, those that are asked first in front. */
const taking = (id: string): string[] =>
  [...GROUPS].sort((a, b) => b.priority - a.priority).flatMap(({ name }) => name(id, modules) ?? []);

describe('chunks', () => {
  it.each<[what: string, id: string, chunks: string[]]>([
    ['what background and pages use', 'core/result.ts', ['shared']],
    ['what the background alone uses stays there', 'app/handlers.ts', []],
    ['what several pages use', 'parts/Button.tsx', ['pages']],
    ['what one page uses', 'entrypoints/popup/Page.tsx', ['pages']],
    ['what only the page of the library uses', 'entrypoints/library/Page.tsx', ['more']],
    ['what starts the panel and the popup', 'entrypoints/page/main.tsx', ['pages']],
    ['what starts the others', 'entrypoints/page/more.tsx', ['more']],
    ['a page itself', 'entrypoints/popup/index.html', []],
    ['modules that import each other', 'round/a.ts', ['pages']],
    ['the background itself', 'entrypoints/background.ts', []],
  ])('%s', (_what, id, chunks) => {
    expect(taking(id)).toEqual(chunks);
  });
});
