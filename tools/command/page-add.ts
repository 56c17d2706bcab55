/** `page add`: a page as a test case, in a folder of its own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { fetchPage } from './fetch-page';
import { expectedOf, otherwise } from './fixture/expected';
import { madeUrl } from './fixture/made-words';
import { inMadeWords } from './fixture/own-words';
import { stripPage } from './fixture/strip-page';
import { printLine } from './output';
import { isUrl, seePage } from './page';
import { readText } from './read-file';

const FOLDER = 'tests/fixtures/pages';
/** A page of a corpus should be small; more than this is said. In bytes. */
const LARGE = 16_000;

async function sourceOf(source: string, url: string | undefined): Promise<{ html: string; url: string }> {
  if (isUrl(source)) return fetchPage(source);
  if (!/\.html?(\.gz)?$/i.test(source))
    throw new BadInput(`${source}: only addresses, .html and .html.gz files are added`);
  if (url === undefined) throw new BadInput('give --url URL, the address that the page was found at');
  if (!isUrl(url) || !URL.canParse(url)) throw new BadInput(`${url} is no address of a page`);
  return { html: await readText(source), url };
}

/** The page as it is kept: stripped, in made words unless it was written for this. */
function keptPage(html: string, keepWords: boolean): string {
  const document = parseHTML(html).document as unknown as Document;
  if (!document.documentElement) throw new BadInput('the page is empty');
  stripPage(document);
  if (!keepWords) inMadeWords(document);
  return `<!doctype html>\n${document.documentElement.outerHTML.replace(/\n{2,}/g, '\n')}\n`;
}

/** A new folder; what is there already is never written over. */
async function newFolder(into: string, name: string | undefined): Promise<string> {
  if (name === undefined) throw new BadInput('give --name NAME, as in german-live-blog');
  if (!/^[a-z0-9]+(-[a-z0-9]+){0,8}$/.test(name))
    throw new BadInput(`${name}: a name has small letters, digits and hyphens`);
  const folder = join(into, name);
  await mkdir(into, { recursive: true });
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(
      error.code === 'EEXIST' ? `${folder} is there already` : `${folder}: ${error.message}`,
    );
  });
  return folder;
}

async function add(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    name: { type: 'string' },
    url: { type: 'string' },
    into: { type: 'string', default: FOLDER },
    'keep-words': { type: 'boolean', default: false },
  });
  const [source, more] = positionals;
  if (source === undefined || more !== undefined) throw new BadInput('give one file or address');
  const page = await sourceOf(source, values.url);
  const html = keptPage(page.html, values['keep-words']);
  const url = values['keep-words'] ? page.url : madeUrl(page.url);
  const [before, after] = [seePage(page.html, page.url), seePage(html, url)];
  const folder = await newFolder(values.into, values.name);
  await writeFile(join(folder, 'page.html'), html);
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expectedOf(after, url), null, 2)}\n`);
  await tell(folder, html, otherwise(before, after));
}

async function tell(folder: string, html: string, changed: string[]): Promise<void> {
  const bytes = Buffer.byteLength(html);
  await printLine(
    `${folder}: page.html (${Math.ceil(bytes / 1000)} KB) and expected.json, which has what is read now. Check it.`,
  );
  if (changed.length > 0)
    await printLine(`Read otherwise than before it was stripped: ${changed.join(', ')}.`);
  if (bytes > LARGE) await printLine('It is large: take out what the case does not need.');
}

async function run([name = '', ...args]: string[]): Promise<void> {
  if (name !== 'add') throw new BadInput('give page add');
  return add(args);
}

export const page: Command = {
  usage: ['add FILE|URL --name NAME [--url URL] [--keep-words] [--into FOLDER]'],
  about:
    'Adds a page as a test case: without scripts, styles and trackers, and in made words, unless --keep-words says that ' +
    'it is our own. What is read from it now is written beside it, to be checked.',
  run,
};
