/** What a request must not tell: who reads, and what is read. */
import type { Recorded } from './recorder';

/** Headers that would tell one reader from another, or where the wish comes from. */
const TELLING = ['cookie', 'referer', 'authorization', 'from', 'x-requested-with'];

/**
 * One line for each request that tells something. `visited`: addresses that were opened in tabs. Requests of those pages
 * themselves, to their own hosts, are the browser's; `fetched` tells which of those hosts' addresses no page asks for.
 */
export function leaksIn(
  requests: Recorded[],
  visited: string[],
  fetched: (address: string) => boolean,
): string[] {
  const pages = visited.map((address) => new URL(address));
  const hosts = new Set(pages.map(({ hostname }) => hostname));
  return requests.flatMap((request) => {
    const address = `http://${request.host}${request.path}`;
    if (hosts.has(request.host) && !fetched(address)) return [];
    return told(request, pages).map((what) => `${address} ${what}`);
  });
}

function told({ host, path, headers }: Recorded, pages: URL[]): string[] {
  const { host: _own, ...others } = headers;
  const text = `${path} ${JSON.stringify(others)}`;
  const elsewhere = pages.filter(({ hostname }) => hostname !== host);
  return [
    ...TELLING.filter((name) => name in headers).map((name) => `sends ${name}: ${headers[name]}`),
    ...(/(?:chrome|moz)-extension:/.test(text) ? [`names the extension: ${text}`] : []),
    ...elsewhere
      .filter(
        ({ hostname, pathname }) => text.includes(hostname) || (pathname !== '/' && text.includes(pathname)),
      )
      .map(({ href }) => `names ${href}`),
  ];
}
