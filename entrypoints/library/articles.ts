/** What the person adds, as articles: a text that they paste, a file, a page that is fetched from its address. */
import type { Source } from '../../components/library/actions';
import type { Article } from '../../lib/core/model';
import { fail, ok, type Result } from '../../lib/core/result';
import { paragraphsOf, type TextParts, textParts } from '../../lib/page/body/text-article';
import { decode } from '../../lib/page/decode';
import { fetchPage, MAX_PAGE } from '../../lib/platform/page-fetch';
import { readerTools, readFetchedPage, readHtml } from '../page/read-page';

/** Of an article's text, as of a page's. */
const MAX_TEXT = 200_000;
const MAX_PARAGRAPHS = 2000;

/** Nothing is awaited before a page is fetched, since the browser's question must be the first thing in the click. */
export function articleOf(source: Source): Promise<Result<Article>> {
  switch (source.from) {
    case 'text':
      return pasted(source);
    case 'file':
      return fromFile(source.file);
    case 'address':
      return fetched(source.address);
  }
}

async function pasted(source: Source & { from: 'text' }): Promise<Result<Article>> {
  const { title, text, outlet, address, day } = source;
  const url =
    /^https?:/i.test(address.trim()) && URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  const domain = url?.hostname.replace(/^www\./, '') ?? '';
  const read = await fromText(
    { title: title.trim(), paragraphs: paragraphsOf(text) },
    url?.href ?? '',
    day || null,
  );
  return read.ok ? ok({ ...read.value, outlet: { name: outlet.trim() || domain, domain } }) : read;
}

async function fromText(parts: TextParts, url: string, day: string | null): Promise<Result<Article>> {
  const length = parts.paragraphs.reduce((sum, { length: more }) => sum + more, parts.title.length);
  if (parts.paragraphs.length === 0) return fail('unreadable', 'The text is empty.');
  if (length > MAX_TEXT || parts.paragraphs.length > MAX_PARAGRAPHS)
    return fail(
      'too-large',
      `The text is longer than ${MAX_TEXT} characters or ${MAX_PARAGRAPHS} paragraphs.`,
    );
  const tools = await readerTools();
  return tools ? ok(tools.text(parts, url, day)) : fail('unreadable', 'reader.js could not be loaded.');
}

async function fromFile(file: File): Promise<Result<Article>> {
  if (file.size > MAX_PAGE) return fail('too-large', `${file.name} is larger than ${MAX_PAGE / 1e6} MB.`);
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    return /\.html?$/i.test(file.name) ? await readHtml(text, '') : await fromText(textParts(text), '', null);
  } catch (error) {
    return fail('unreadable', String(error).slice(0, 300));
  }
}

async function fetched(address: string): Promise<Result<Article>> {
  const page = await fetchPage(address);
  return page.ok ? readFetchedPage(page.value) : page;
}
