/** Types of browser-version.mjs, which is plain JavaScript because it runs before anything is installed. */
import type { BrowserKind } from './browsers.mjs';

/** The first versions that the extension runs in. */
export const LEAST: Record<BrowserKind, number>;
/** The first number of a program's version, null where it is not told. */
export function versionOf(kind: BrowserKind, program: string, platform?: string): Promise<number | null>;
/** Whether tests can give the program an extension at its start. */
export function takesExtensions(program: string, platform?: string): Promise<boolean>;
