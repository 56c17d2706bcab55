/** What goes wrong at outlets: with their feeds (`FAULTS`) and with their articles (`WALLS`). */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { File } from './feeds';
import type { RigOutlet } from './outlets';
import { pageOf } from './templates';

/** An answer to one request; `port` is where this machine's own addresses are answered. */
export interface Asked {
  out: ServerResponse;
  file: File;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  port: number;
}

export function send(
  { out }: Pick<Asked, 'out'>,
  status: number,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): void {
  out.writeHead(status, headers);
  out.end(body);
}

const utf8 = ({ type }: File): Record<string, string> => ({ 'content-type': `${type}; charset=utf-8` });
export const sendFile = (asked: Asked, file = asked.file): void => send(asked, 200, utf8(file), file.text);
const sendPage = (asked: Asked, text: string): void => sendFile(asked, { type: 'text/html', text });
const redirect = (asked: Asked, location: string): void => send(asked, 302, { location });
const inward = (asked: Asked): void => redirect(asked, `http://127.0.0.1:${asked.port}/inside`);

/** In seconds; as the header has it. */
export const RETRY_AFTER = 3600;
/** In bytes: what the endless body would come to. */
const HUGE = 100_000_000;
const CHUNK = Buffer.alloc(64 * 1024, '<item><title>More and more</title></item>');

/** As fast as the other side takes it. */
function stream({ out, file }: Asked): void {
  out.writeHead(200, utf8(file));
  let sent = 0;
  const more = (): void => {
    while (sent < HUGE && !out.destroyed) {
      sent += CHUNK.length;
      if (!out.write(CHUNK)) return;
    }
    out.end();
  };
  out.on('drain', more);
  more();
}

/** A billion laughs: each entity is ten of the one before. */
const BOMB =
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha ha ha ha">' +
  ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map((name, at) => `<!ENTITY ${name} "${`&${String.fromCharCode('a'.charCodeAt(0) + at)};`.repeat(10)}">`)
    .join('') +
  ']><rss version="2.0"><channel><title>&i;</title><item><title>&i;</title><link>http://bomb-bulletin.example/boom.html</link>' +
  '<description>&i;</description></item></channel></rss>';

const PRIVATE_LINKS = [
  'http://127.0.0.1/a',
  'http://192.168.0.1/b',
  'http://[::1]/c',
  'http://router.local/d',
];

export type FaultName =
  | 'busy'
  | 'down'
  | 'missing'
  | 'gone'
  | 'moved'
  | 'loopback'
  | 'loop'
  | 'silent'
  | 'cut'
  | 'accent'
  | 'bomb'
  | 'huge'
  | 'html'
  | 'empty'
  | 'private'
  | 'cookie';

export const FAULTS: Record<FaultName, (asked: Asked) => void> = {
  busy: (asked) => send(asked, 429, { 'retry-after': String(RETRY_AFTER) }),
  down: (asked) =>
    send(asked, 503, { 'retry-after': new Date(Date.now() + RETRY_AFTER * 1000).toUTCString() }),
  missing: (asked) => send(asked, 404),
  gone: (asked) => send(asked, 410),
  moved: (asked) =>
    asked.path === '/elsewhere.xml' ? sendFile(asked) : send(asked, 301, { location: '/elsewhere.xml' }),
  loopback: inward,
  loop: (asked) => redirect(asked, asked.path === '/round.xml' ? '/feed.xml' : '/round.xml'),
  silent: ({ out, file }) => {
    out.writeHead(200, utf8(file));
    out.write(file.text.slice(0, 100));
  },
  cut: (asked) => {
    const pressed = gzipSync(asked.file.text);
    send(
      asked,
      200,
      { ...utf8(asked.file), 'content-encoding': 'gzip' },
      pressed.subarray(0, pressed.length / 2),
    );
  },
  /** The header says one thing, the file another, and only the file is right. */
  accent: (asked) =>
    send(
      asked,
      200,
      utf8(asked.file),
      Buffer.from(asked.file.text.replace('"utf-8"', '"iso-8859-1"'), 'latin1'),
    ),
  bomb: (asked) => sendFile(asked, { ...asked.file, text: BOMB }),
  huge: stream,
  html: (asked) => sendPage(asked, '<!doctype html><title>Welcome</title><h1>Our feeds have moved</h1>'),
  empty: (asked) => sendFile(asked, { ...asked.file, text: '' }),
  private: (asked) =>
    sendFile(asked, {
      ...asked.file,
      text: asked.file.text.replace(
        '<item>',
        `${PRIVATE_LINKS.map((link) => `<item><title>Secret ${link}</title><link>${link}</link></item>`).join('')}<item>`,
      ),
    }),
  /** Nothing but the way to the cookie's page for who has no cookie. */
  cookie: (asked) => {
    if (/consent=given/.test(String(asked.headers.cookie))) return sendFile(asked);
    if (asked.path !== '/consent') return redirect(asked, '/consent');
    sendPage(
      asked,
      '<!doctype html><title>Before you continue</title><form><button>Accept all</button></form>',
    );
  },
};

export type WallName = 'consent' | 'paywall' | 'gone' | 'loopback' | 'no-page';

const CONSENT =
  '<!doctype html><html lang="en"><head><title>Before you continue</title></head><body><main id="consent-dialog" role="dialog" aria-label="cookie consent">' +
  '<h1>We value your privacy</h1><p>We and our 740 partners store and read cookies on your device to measure audiences and show personalised advertising.</p>' +
  '<p>Please accept our cookies, or change your consent choices, to go on to our pages.</p><form><button id="accept">Accept all cookies</button><button>Manage choices</button></form></main></body></html>';
const PAID =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,' +
  '"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>';

export const WALLS: Record<WallName, (asked: Asked, outlet: RigOutlet) => void> = {
  consent: (asked) => sendPage(asked, CONSENT),
  paywall: (asked, outlet) =>
    sendPage(
      asked,
      pageOf(outlet, 1, PAID).replace('</body>', '<div class="paywall">Subscribe to read on.</div></body>'),
    ),
  gone: (asked) => send(asked, 404, { 'content-type': 'text/html' }, 'gone'),
  loopback: inward,
  'no-page': (asked) => send(asked, 200, { 'content-type': 'application/pdf' }, '%PDF-1.4'),
};
