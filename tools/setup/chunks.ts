/**
 * Which modules are put into one file. Many small files are larger than few when deflated, so there are two beside the
 * background: what the background shares with pages, and the rest of the pages (docs/decisions/small-files.md).
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

/** The background and the pages that lead to a module. */
function usersOf(start: string, modules: Modules): { background: boolean; pages: string[] } {
  const seen = new Set([start]);
  for (const id of seen) for (const user of modules.getModuleInfo(id)?.importers ?? []) seen.add(user);
  const users = [...seen];
  return { background: users.some((id) => BACKGROUND.test(id)), pages: users.filter((id) => START.test(id)) };
}

/** Null leaves a module where rolldown puts it: with its only user. */
function chunkOf(id: string, modules: Modules): 'shared' | 'pages' | null {
  const { background, pages } = usersOf(id, modules);
  if (START.test(id) || pages.length === 0) return null;
  return background ? 'shared' : 'pages';
}

const group = (chunk: 'shared' | 'pages', priority: number) => ({
  name: (id: string, modules: Modules) => (chunkOf(id, modules) === chunk ? chunk : null),
  priority,
});

/** For rolldown's `codeSplitting`: what both use is taken first. */
export const GROUPS = [group('shared', 2), group('pages', 1)];

/** Without folders and hashes: a zip file has each name twice, and nothing of an extension is cached by its name. */
export const NAMES = {
  chunkFileNames: '[name].js',
  entryFileNames: '[name].js',
  assetFileNames: '[name].[ext]',
};
