/** Pages that are not open, as articles: fetched or from a file, decoded, and read by the script that reads open ones. */
import type { Article } from '../../lib/core/model';
import { fail, type Result } from '../../lib/core/result';
import { decode } from '../../lib/page/decode';
import type { FetchedPage } from '../../lib/platform/page-fetch';

export const readFetchedPage = ({ bytes, charset, address }: FetchedPage): Promise<Result<Article>> =>
  readHtml(decode(bytes, charset), address);

/** Into a document that is never shown: no script of it runs, nothing of it is loaded. */
export async function readHtml(html: string, address: string): Promise<Result<Article>> {
  const read = await reader();
  if (!read) return fail('unreadable', 'reader.js could not be loaded.');
  return read(new DOMParser().parseFromString(html, 'text/html'), address);
}

type Read = (document: Document, address: string) => Result<Article>;
/** The script that reads pages; it ships once and is loaded where it is needed. */
async function reader(): Promise<Read | null> {
  const world = globalThis as { variorumRead?: Read };
  if (!world.variorumRead) await loaded('/reader.js');
  return world.variorumRead ?? null;
}

function loaded(address: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
}
