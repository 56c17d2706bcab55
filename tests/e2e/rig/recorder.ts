/** Every request that comes to this machine's server, in its order; also those that want to speak TLS, by their host. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Recorded {
  host: string;
  /** With its query; '' where only a connection was tried. */
  path: string;
  headers: Record<string, string>;
  /** Milliseconds since 1970. */
  at: number;
  /** How many others of this host had no whole answer yet. */
  beside: number;
}

export interface Recorder {
  hear(address: URL, request: IncomingMessage, response: ServerResponse): void;
  /** A connection that is no request (CONNECT, TLS). */
  hearHost(host: string): void;
  /** All, or those after a mark. */
  all(since?: number): Recorded[];
  /** For `all(since)`. */
  mark(): number;
}

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

export function createRecorder(): Recorder {
  const heard: Recorded[] = [];
  const open = new Map<string, number>();
  const note = (host: string, path: string, headers: Record<string, string>): void =>
    void heard.push({ host, path, headers, at: Date.now(), beside: open.get(host) ?? 0 });
  const move = (host: string, by: number): void => void open.set(host, (open.get(host) ?? 0) + by);
  return {
    hear({ hostname, pathname, search }, { headers }, response) {
      note(hostname, pathname + search, flat(headers));
      move(hostname, 1);
      response.once('close', () => move(hostname, -1));
    },
    hearHost: (host) => note(host, '', {}),
    all: (since = 0) => heard.slice(since),
    mark: () => heard.length,
  };
}

/** The host that a TLS client names in its first words; '' where it names none. */
export const hostInHello = (hello: Buffer): string =>
  /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,20}/.exec(hello.subarray(0, 2000).toString('latin1'))?.[0] ?? '';
