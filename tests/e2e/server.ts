/**
 * The web as the tests have it: one server on this machine that answers under all host names: demo pages, bad ones, and
 * the outlets of the rig. It records all that comes.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join, normalize } from 'node:path';
import { DRESSED, dressed, MADE_PAGES, STRICT, undressed } from './made-pages';
import { createCertificate } from './rig/certificate';
import { frontOf } from './rig/front';
import { createRig, type Rig } from './rig/rig';

/** Pages by `host/path`. */
export type Extra = Map<string, () => Promise<string>>;

export interface Web {
  port: number;
  rig: Rig;
  close(): Promise<void>;
}

export async function serveWeb(demo: string, extra: Extra): Promise<Web> {
  const http = createServer();
  const https = createSecure(createCertificate());
  // Of who is let through, the requests are heard.
  const hear = (host: string): boolean => {
    const isLet = rig.isSecure(host);
    if (!isLet) rig.recorder.hearHost(host);
    return isLet;
  };
  const front = frontOf(http, https, hear);
  await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve));
  const { port } = front.server.address() as AddressInfo;
  const rig = createRig(port);
  const handle = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    // As a proxy the server gets whole addresses, else the path alone.
    const address = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'localhost'}`);
    rig.recorder.hear(address, request, response);
    if (!rig.serve(address, request, response)) void answer(demo, extra, address, response);
  };
  http.on('request', handle('http'));
  https.on('request', handle('https'));
  http.on('connect', ({ url = '' }, socket) => {
    if (hear(url.replace(/:\d+$/, ''))) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      https.emit('connection', socket as Socket);
      return;
    }
    // Whoever is cut off without a word tries again at once.
    socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
  });
  return { port, rig, close: front.close };
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
  const dress = DRESSED[hostname];
  if (dress) {
    const text = dressed((await fileAt(demo, undressed(pathname))) ?? '', dress);
    return { text, ...(dress.headers && { headers: dress.headers }) };
  }
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
