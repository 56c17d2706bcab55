/** The outlets, served: which host and path gives what. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Asked, FAULTS, send, sendFile, WALLS } from './faults';
import { type File, feedOf, feedPath, homeOf } from './feeds';
import { outletsAt, type RigOutlet } from './outlets';
import { createRecorder, type Recorder } from './recorder';
import { LOADED, pageOf } from './templates';

export interface Rig {
  outlets: RigOutlet[];
  recorder: Recorder;
  /** Answers from now on at this address, with whatever query, whatever is there else; null: as it was. */
  put(address: string, answer: ((asked: Asked) => void) | null): void;
  /** Is there something at a host that is asked for over TLS? */
  isSecure(host: string): boolean;
  /** Answers where the address is one of its own; false where it is not. */
  serve(address: URL, request: IncomingMessage, response: ServerResponse): boolean;
}

/** In milliseconds. A feed takes its time, so that requests that overlap are seen to. */
const SLOWLY = 30;

/** `port`: where this machine's own addresses are answered. `now`: when the outlets tell; milliseconds since 1970. */
export function createRig(port: number, now = Date.now()): Rig {
  const outlets = outletsAt(now);
  const byHost = new Map(outlets.map((outlet) => [outlet.host, outlet]));
  const places = new Map<string, (asked: Asked) => void>();
  return {
    outlets,
    recorder: createRecorder(),
    put(address, answer) {
      if (answer) places.set(placeOf(new URL(address)), answer);
      else places.delete(placeOf(new URL(address)));
    },
    isSecure: (host) => [...places.keys()].some((place) => place.startsWith(`https://${host}/`)),
    serve(address, { headers }, out) {
      const { hostname, pathname } = address;
      const outlet = byHost.get(hostname);
      const asked = { out, headers, path: pathname, port, file: NOTHING };
      const answer = places.get(placeOf(address));
      if (answer) answer(asked);
      else if (outlet) void answerOf(outlet, asked);
      return answer !== undefined || outlet !== undefined;
    },
  };
}

const placeOf = ({ origin, pathname }: URL): string => origin + pathname;

const NOTHING: File = { type: 'text/plain', text: '' };

/** A cookie goes out with every page, so that whoever sends cookies has some to send. */
const withCookies = ({ host }: RigOutlet, { out }: Asked): void =>
  void out.setHeader('set-cookie', [`visitor=of-${host}; path=/; max-age=3600`, 'consent=given; path=/']);

async function answerOf(outlet: RigOutlet, asked: Asked): Promise<void> {
  const loaded = LOADED[asked.path];
  if (loaded !== undefined) return sendFile(asked, { type: loaded, text: '' });
  const { pathname } = new URL(outlet.article);
  if (asked.path === pathname) {
    withCookies(outlet, asked);
    const page: File = { type: 'text/html', text: pageOf(outlet) };
    return outlet.wall ? WALLS[outlet.wall](asked, outlet) : sendFile(asked, page);
  }
  if (asked.path === '/') {
    withCookies(outlet, asked);
    return sendFile(asked, homeOf(outlet));
  }
  await pause(SLOWLY);
  const feed = { ...asked, file: feedOf(outlet) };
  if (outlet.fault) return FAULTS[outlet.fault](feed);
  if (asked.path !== feedPath(outlet)) return send(asked, 404);
  sendUnlessKnown(outlet, feed);
}

/** What the outlet's feed says to be known by: both, one of them, or nothing. */
function validators({ number, story }: RigOutlet): Record<string, string> {
  const etag = `"${number}-${story.title.length}"`;
  const modified = new Date(story.published).toUTCString();
  return {
    ...(number % 4 < 2 && { etag }),
    ...(number % 4 !== 1 && number % 4 !== 3 && { 'last-modified': modified }),
  };
}

function sendUnlessKnown(outlet: RigOutlet, asked: Asked): void {
  const known = validators(outlet);
  const { 'if-none-match': etag, 'if-modified-since': modified } = asked.headers;
  for (const [name, value] of Object.entries(known)) asked.out.setHeader(name, value);
  const same = etag !== undefined ? etag === known.etag : modified === known['last-modified'];
  if (same && (etag ?? modified) !== undefined) send(asked, 304);
  else sendFile(asked);
}
