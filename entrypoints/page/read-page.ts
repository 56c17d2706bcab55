/** Pages that are not open, as articles: fetched or from a file, decoded, and read by the script that reads open ones. */
import type { Article } from '../../lib/core/model';
import { fail, type Result } from '../../lib/core/result';
import type { articleOfText } from '../../lib/page/body/text-article';
import { decode } from '../../lib/page/decode';
import type { feedLinks } from '../../lib/page/feed-links';
import type { FetchedPage } from '../../lib/platform/page-fetch';
import { loadReader, parsed } from './trusted';

export const readFetchedPage = ({ bytes, charset, address }: FetchedPage): Promise<Result<Article>> =>
  readHtml(decode(bytes, charset), address);

export async function readHtml(html: string, address: string): Promise<Result<Article>> {
  const read = await reader();
  if (!read) return fail('unreadable', 'reader.js could not be loaded.');
  return read(parsed(html), address);
}

interface Tools {
  text: typeof articleOfText;
  feeds: typeof feedLinks;
}
/** What else that script has, since it ships once: articles of texts, the feeds that a page names. */
export async function readerTools(): Promise<Tools | null> {
  await reader();
  return (globalThis as { variorumTools?: Tools }).variorumTools ?? null;
}

type Read = (document: Document, address: string) => Result<Article>;
/** Loaded where it is needed. */
async function reader(): Promise<Read | null> {
  const world = globalThis as { variorumRead?: Read };
  if (!world.variorumRead) await loadReader();
  return world.variorumRead ?? null;
}
