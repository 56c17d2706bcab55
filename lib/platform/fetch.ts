/**
 * Whole public files: without cookies, credentials and referrer, capped in size and time, one at a time from a host.
 * Nothing of this machine goes out but the address, and what of an answer before is sent back so that nothing comes twice.
 */
import browser from 'webextension-polyfill';
import type { Fetched, FetchPort, FetchWish } from '../app/sources/ports';
import { fail, ok, type Result } from '../core/result';
import { publicAddress } from '../core/sources/address';
import { askAgainAt } from '../core/sources/again';
import { bytesOf } from './body';

/** In milliseconds, from the question to the last byte of the answer. */
const PATIENCE = 20_000;
/** Longest mark of an answer that is sent back, in characters. */
const MAX_MARK = 500;
const CHARSET = /charset=["']?([\w-]{2,20})/i;

async function get(wish: FetchWish): Promise<Result<Fetched>> {
  const address = publicAddress(wish.address);
  if (address === null) return fail('private-address', 'no public address of the web');
  if (!online()) return fail('offline', 'this machine has no network');
  if (!(await allowed(address))) return fail('no-permission', `${new URL(address).hostname} may not be read`);
  return fetchWhole({ ...wish, address });
}

type IsWanted = (type: string) => boolean;

/**
 * For public addresses whose hosts may be asked; one at a time from each, whether a page of ours or the background wants
 * it. `isWanted` looks at the media type: what is not wanted is left unread.
 */
export async function fetchWhole(wish: FetchWish, isWanted: IsWanted = () => true): Promise<Result<Fetched>> {
  const { hostname } = new URL(wish.address);
  return await navigator.locks.request(`variorum-host-${hostname}`, () => fetchAlone(wish, isWanted));
}

async function fetchAlone(wish: FetchWish, isWanted: IsWanted): Promise<Result<Fetched>> {
  const signal = AbortSignal.timeout(PATIENCE);
  let isAnswered = false;
  try {
    const response = await fetch(wish.address, { ...MANNERS, signal, headers: headersFor(wish) });
    isAnswered = true;
    return await read(response, wish.most, isWanted);
  } catch (error) {
    if (signal.aborted) return fail('too-slow', `no whole answer within ${PATIENCE / 1000} seconds`);
    if (!online()) return fail('offline', 'this machine has no network');
    return !isAnswered && (await leadsElsewhere(wish, signal))
      ? fail('elsewhere', 'it leads to another address, and no answer came from there')
      : fail('network', String(error).slice(0, 300));
  }
}

/** Browsers say nothing of why there is no answer. Asked once more without following, a redirect tells itself. */
async function leadsElsewhere(wish: FetchWish, signal: AbortSignal): Promise<boolean> {
  try {
    const options = { ...MANNERS, redirect: 'manual', signal, headers: headersFor(wish) } as const;
    const response = await fetch(wish.address, options);
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

const MANNERS = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'follow',
} as const;

const headersFor = ({ accept, etag, modified }: FetchWish): Record<string, string> => ({
  accept,
  ...(etag && { 'if-none-match': etag }),
  ...(modified && { 'if-modified-since': modified }),
});

async function read(response: Response, most: number, isWanted: IsWanted): Promise<Result<Fetched>> {
  const { status, headers, url } = response;
  const address = publicAddress(url);
  const contentType = headers.get('content-type') ?? '';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase().slice(0, 100);
  const wanted = address !== null && response.ok && isWanted(type);
  const bytes = await bytesOf(response, wanted ? most : 0);
  if (address === null) return fail('private-address', 'it leads to an address that is not public');
  if (wanted && !bytes) return fail('too-large', `more than ${most / 1e6} MB`);
  return ok({
    ...{ status, address, type, bytes: bytes ?? new Uint8Array() },
    charset: CHARSET.exec(contentType)?.[1] ?? '',
    etag: markOf(headers.get('etag')),
    modified: markOf(headers.get('last-modified')),
    retryAt: retryAt(response),
  });
}

const markOf = (text: string | null): string | null => (text && text.length <= MAX_MARK ? text : null);

function retryAt({ headers, ok: isGood, status }: Response): number | null {
  const said = {
    retryAfter: headers.get('retry-after'),
    cacheControl: headers.get('cache-control'),
    expires: headers.get('expires'),
  };
  return askAgainAt(said, isGood || status === 304, Date.now());
}

const online = (): boolean => navigator.onLine;

async function allowed(address: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`*://${new URL(address).hostname}/*`] });
  } catch {
    return false;
  }
}

export const fetchPort: FetchPort = { get, online, allowed };
