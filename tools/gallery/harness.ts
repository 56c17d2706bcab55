/** The page that shows one surface in one state (`tests/gallery`), built once and served from memory. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export interface Harness {
  /** Where the page is, without what it is asked for. */
  address: string;
  close(): Promise<void>;
}

const ROOT = 'tests/gallery';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export async function startHarness(): Promise<Harness> {
  const files = await built();
  const server = createServer(({ url = '/' }, answer) => {
    const name = url.split('?')[0]?.slice(1) ?? '';
    const file = files.get(name);
    answer.writeHead(file === undefined ? 204 : 200, {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
    });
    answer.end(file);
  });
  const port = await listening(server);
  return {
    address: `http://127.0.0.1:${port}/index.html`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

async function built(): Promise<Map<string, string | Uint8Array>> {
  const made = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    plugins: [preact()],
    logLevel: 'error',
    build: { write: false, minify: false, modulePreload: false, chunkSizeWarningLimit: 5000 },
  });
  if (!('output' in made)) throw new Error('the gallery was not built once');
  return new Map(made.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
