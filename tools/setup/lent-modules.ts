/**
 * The presence is only in pages where the reader is (lib/platform/reader-port.ts), in the same world of scripts: what both
 * have is built into the reader, which lends it (docs/decisions/small-files.md).
 */
import type { Plugin } from 'vite';

/** Modules, and what the presence takes of them; the build fails where it takes more. */
const LENT: [file: RegExp, names: string][] = [
  [/lib[\\/]page[\\/]walk\.ts$/, 'walk'],
  [/lib[\\/]page[\\/]body[\\/]repaired\.ts$/, 'repaired, rawOffset'],
];
/** On the window of our own script world; a page cannot see it. */
const PLACE = 'globalThis.variorumLent';

type Role = 'lends' | 'borrows' | null;

/** By the entry point that is built. */
const roleOf = (entry: string): Role =>
  entry.endsWith('reader.ts') ? 'lends' : entry.endsWith('presence.ts') ? 'borrows' : null;

/** A module as it is built into one of the two; null for others. */
export function lentModule(code: string, id: string, role: Role): string | null {
  const names = LENT.find(([file]) => file.test(id))?.[1];
  if (!names || !role) return null;
  return role === 'lends'
    ? `${code}\nObject.assign(${PLACE} ??= {}, { ${names} });`
    : `export const { ${names} } = ${PLACE};`;
}

export function lentModules(): Plugin {
  let role: Role = null;
  return {
    name: 'variorum-lent-modules',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = build.lib ? build.lib.entry : null;
      role = typeof entry === 'string' ? roleOf(entry) : null;
    },
    transform(code, id) {
      const built = lentModule(code, id, role);
      return built === null ? null : { code: built, map: null };
    },
  };
}
