/** A page from the web for `extract URL`: without cookies, under a cap and a time limit. */
import { decode } from '../../lib/page/decode';
import { BadInput, lineOf } from './bad-input';
import { MAX_PAGE } from './read-file';

const TIMEOUT = 20_000;

async function bodyOf(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > MAX_PAGE) throw new BadInput(`the page is larger than ${MAX_PAGE / 1e6} MB`);
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

async function get(url: string): Promise<{ html: string; url: string }> {
  const response = await fetch(url, {
    credentials: 'omit',
    headers: { accept: 'text/html' },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new BadInput(`the server answered ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (!/html/i.test(type)) throw new BadInput(`the server sent ${type || 'no type'}, not a page`);
  const charset = /charset=["']?([\w-]{2,20})/i.exec(type)?.[1];
  return { html: decode(await bodyOf(response), charset), url: response.url };
}

/** The page and the address that it came from in the end. */
export async function fetchPage(url: string): Promise<{ html: string; url: string }> {
  try {
    return await get(url);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    throw new BadInput(`${url}: ${lineOf(error)}${cause}`);
  }
}
