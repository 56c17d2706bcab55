/** The web of the bench that measures starts: the demo's pages, and reports of one event by five outlets. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Article } from '../../lib/core/model';
import { seePage } from '../command/page';
import { readText } from '../command/read-file';
import { makeReports } from './texts';

const REPORTS = 5;
const WORDS = 800;

export interface MadePage {
  url: string;
  html: string;
  article: Article;
}

const STAMP =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2020-09-30T20:00:00Z">';

/** Reports of one event, each a page of another outlet. */
export async function madePages(): Promise<MadePage[]> {
  return (await makeReports(REPORTS, WORDS, 31)).map(({ title, paragraphs }, index) => {
    const url = `http://outlet-${index}.example/news/2020/09/30/what-happened-on-that-day`;
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${STAMP}</head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
    const { article } = seePage(html, url);
    if (!article.ok) throw new Error(article.problem.message);
    return { url, html, article: article.value };
  });
}

export interface Web {
  port: number;
  close(): void;
}

/** Answers under all names. */
export async function serve(made: MadePage[]): Promise<Web> {
  const pages = new Map(made.map(({ url, html }) => [url, html]));
  const server: Server = createServer(async (request, response) => {
    const address = `http://${request.headers.host}${request.url}`;
    const file = normalize(address.replace('http://', ''));
    const text = pages.get(address) ?? (await readText(join('demo', file)).catch(() => ''));
    response.writeHead(text === '' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
