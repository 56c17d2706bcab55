/** Serves demo/ on this machine: each invented outlet under its own host name, the first page under any other. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { ROOT } from '../setup/run.mjs';

const FOLDER = join(ROOT, 'demo');
export const FIRST_HOST = 'variorum.example';

/** The file for a host and path; null where that would leave the folder. */
export function fileFor(host, path) {
  const isOutlet = host.endsWith('.example') && host !== FIRST_HOST;
  const file = normalize(join(FOLDER, isOutlet ? host : '', path.endsWith('/') ? `${path}index.html` : path));
  const isInside = file.startsWith(FOLDER + sep) && !path.includes('\\');
  return isInside && file.endsWith('.html') ? file : null;
}

/** Where the browser needs the port to get here, links between the invented hosts have it too. */
const withPort = (html, port) =>
  port === '' ? html : html.replace(/(href="http:\/\/[\w-]+\.example)\//g, `$1:${port}/`);

async function answer({ url = '/', headers }, response, seen) {
  const address = new URL(url, `http://${headers.host ?? FIRST_HOST}`);
  const file = fileFor(address.hostname, decodeURIComponent(address.pathname));
  const html = file && (await readFile(file, 'utf8').catch(() => null));
  response.writeHead(html ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(html ? withPort(html, address.port) : 'There is no such page.');
  if (html) seen(address);
}

/**
 * Listens on a free port of 127.0.0.1.
 * @param {(address: URL) => void} seen called for each page that was sent
 * @returns {Promise<{port: number, close(): void}>}
 */
export function serveDemo(seen = () => {}) {
  const server = createServer((request, response) => {
    answer(request, response, seen).catch(() => response.writeHead(400).end('This can not be read.'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: server.address().port,
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
