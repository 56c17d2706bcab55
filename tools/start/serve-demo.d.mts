/** Types of serve-demo.mjs, which is plain JavaScript because it runs before anything is installed. */
export const FIRST_HOST: string;
/** The file for a host and path; null where that would leave the folder. */
export function fileFor(host: string, path: string): string | null;
/** Serves the demo pages; `seen` is called for each that was sent. */
export function serveDemo(seen?: (address: URL) => void): Promise<{ port: number; close(): void }>;
