/** Types of browsers.mjs, which is plain JavaScript because it runs before anything is installed. */
export type BrowserKind = 'chromium' | 'firefox';
/** The browser's path, or null. */
export function findBrowser(kind: BrowserKind): string | null;
export function findBrowsers(
  kinds: BrowserKind[],
  say?: (line: string) => void,
): Promise<{ paths: Record<string, string>; problem: string | null }>;
