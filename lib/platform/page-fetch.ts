/** A page of another site, fetched once for the person who named its address. */
import browser from 'webextension-polyfill';
import { fail, ok, type Result } from '../core/result';
import { requestOrigins } from './client';

/** In bytes, unzipped. The largest of 400 measured pages had 3.1 MB. */
export const MAX_PAGE = 5_000_000;
/** In milliseconds, from the first word to the last. */
const PATIENCE = 20_000;

export interface FetchedPage {
  bytes: Uint8Array;
  /** As the server declares it; '' where it does not. */
  charset: string;
  /** Where it came from in the end. */
  address: string;
}

/** Call it at once in the click. The permission goes again where it was not there before. */
export async function fetchPage(address: string): Promise<Result<FetchedPage>> {
  const { hostname } = new URL(address);
  // Of this host alone: a permission of the site would switch it on.
  const origins = [`*://${hostname}/*`];
  // A host that is none for the browser is not held.
  const held = browser.permissions.contains({ origins }).catch(() => false);
  if (!(await granted(origins, held))) return fail('no-permission', `${hostname} may not be read`);
  const page = await get(address).catch((error) => fail<FetchedPage>('network', String(error).slice(0, 300)));
  if (!(await held)) await browser.permissions.remove({ origins }).catch(() => false);
  return page;
}

/**
 * Firefox takes the question only at once in the click, and puts it to nobody where the answer is known. Chrome puts it
 * also for a host of what is allowed already, so that is looked up before; the click holds for some seconds there.
 */
const granted = (origins: string[], held: Promise<boolean>): Promise<boolean> =>
  'getBrowserInfo' in browser.runtime
    ? requestOrigins(origins)
    : held.then((there) => there || requestOrigins(origins));

async function get(address: string): Promise<Result<FetchedPage>> {
  const signal = AbortSignal.timeout(PATIENCE);
  const options = { credentials: 'omit', redirect: 'follow', referrerPolicy: 'no-referrer', signal } as const;
  const response = await fetch(address, { ...options, headers: { accept: 'text/html' } });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) return fail('network', `the server answered ${response.status}`);
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    return fail('not-article', `the server sent ${type.slice(0, 60) || 'no type'}, not a page`);
  const bytes = await bytesOf(response);
  if (!bytes) return fail('too-large', `the page is larger than ${MAX_PAGE / 1e6} MB`);
  const charset = /charset=["']?([\w-]{2,20})/i.exec(type)?.[1] ?? '';
  return ok({ bytes, charset, address: response.url });
}

/** Null where it is over the cap; what is left of it is not read. */
async function bytesOf({ body }: Response): Promise<Uint8Array | null> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    size += piece.value.length;
    pieces.push(piece.value);
    if (size > MAX_PAGE) {
      await reader?.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
