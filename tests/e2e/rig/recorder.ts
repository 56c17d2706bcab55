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

/** The host that a TLS client names in its first word (RFC 6066, section 3); '' where it names none. */
export function hostInHello(hello: Buffer): string {
  for (let at = 0; at + 9 < hello.length; at++) {
    const length = hello.readUInt16BE(at + 2);
    // Its number (0), and three lengths and a kind that fit each other.
    const fits =
      hello.readUInt16BE(at) === 0 &&
      hello.readUInt16BE(at + 4) === length - 2 &&
      hello[at + 6] === 0 &&
      hello.readUInt16BE(at + 7) === length - 5;
    const name = fits ? hello.toString('latin1', at + 9, at + 4 + length) : '';
    if (/^[a-z0-9.-]{1,253}$/i.test(name)) return name.toLowerCase();
  }
  return '';
}
