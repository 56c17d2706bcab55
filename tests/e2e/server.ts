/** The web as the tests have it: one server on this machine that answers under all host names, demo pages and bad ones. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { MADE_PAGES, STRICT } from './made-pages';

/** Pages by `host/path`. */
export type Extra = Map<string, () => Promise<string>>;

export interface Web {
  port: number;
  close(): Promise<void>;
}

export async function serveWeb(demo: string, extra: Extra): Promise<Web> {
  const server = createServer((request, response) => {
    // As a proxy the server gets whole addresses, else the path alone.
    const address = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    void answer(demo, extra, address, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

async function answer(demo: string, extra: Extra, address: URL, response: ServerResponse): Promise<void> {
  const page = await pageAt(demo, extra, address);
  response.writeHead(page === null ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    ...page?.headers,
  });
  response.end(page?.text ?? 'not here');
}

async function pageAt(
  demo: string,
  extra: Extra,
  { hostname, pathname }: URL,
): Promise<{ text: string; headers?: Record<string, string> } | null> {
  const name = `${hostname}${pathname}`;
  if (pathname === '/favicon.ico') return { text: '' };
  if (hostname === STRICT.host)
    return { text: (await fileAt(demo, STRICT.page(pathname))) ?? '', headers: STRICT.headers };
  const made = MADE_PAGES[name];
  if (made) return { text: made.text(), ...(made.headers && { headers: made.headers }) };
  const text = await (extra.get(name)?.() ?? fileAt(demo, name));
  return text === null ? null : { text };
}

async function fileAt(demo: string, name: string): Promise<string | null> {
  const path = normalize(name);
  if (path.startsWith('..')) return null;
  return readFile(join(demo, path), 'utf8').catch(() => null);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
