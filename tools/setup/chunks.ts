/**
 * Which modules are put into one file. Many small files are larger than few when deflated, so there are three beside the
 * background: what it shares with pages, what the panel and the popup use, and what only larger pages use
 * (docs/decisions/small-files.md).
 */

/** What is asked of rolldown's ModuleInfo. */
interface Module {
  importers: readonly string[];
}
interface Modules {
  getModuleInfo(id: string): Module | null;
}

const BACKGROUND = /entrypoints[\\/]background\.ts$/;
/** Where pages start. */
const START = /\.html$/;
/** These are opened while reading, and must be there at once. */
const QUICK = /entrypoints[\\/](?:sidepanel|popup)[\\/]/;

type Chunk = 'shared' | 'pages' | 'more';

/** The background and the pages that lead to a module. */
function usersOf(start: string, modules: Modules): { background: boolean; pages: string[] } {
  const seen = new Set([start]);
  for (const id of seen) for (const user of modules.getModuleInfo(id)?.importers ?? []) seen.add(user);
  const users = [...seen];
  return { background: users.some((id) => BACKGROUND.test(id)), pages: users.filter((id) => START.test(id)) };
}

/** Null leaves a module where rolldown puts it: with its only user. */
function chunkOf(id: string, modules: Modules): Chunk | null {
  const { background, pages } = usersOf(id, modules);
  if (START.test(id) || pages.length === 0) return null;
  if (background) return 'shared';
  return pages.some((page) => QUICK.test(page)) ? 'pages' : 'more';
}

const group = (chunk: Chunk, priority: number) => ({
  name: (id: string, modules: Modules) => (chunkOf(id, modules) === chunk ? chunk : null),
  priority,
});

/** For rolldown's `codeSplitting`: what many use is taken first. */
export const GROUPS = [group('shared', 3), group('pages', 2), group('more', 1)];

/** Without folders and hashes: a zip file has each name twice, and nothing of an extension is cached by its name. */
export const NAMES = {
  chunkFileNames: '[name].js',
  entryFileNames: '[name].js',
  assetFileNames: '[name].[ext]',
};
