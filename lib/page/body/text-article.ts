/** A plain text file as an article: the first line is the title and may be empty, then a blank line, then paragraphs. */
import type { Article } from '../../core/model';
import { guessLanguage } from '../language';

const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** Paragraphs stand apart by blank lines; without any, each line is one. */
export function paragraphsOf(text: string): string[] {
  const parts = /\n[ \t]*\n/.test(text.trim()) ? text.split(/\n[ \t]*\n/) : text.split('\n');
  return parts.map(inOneLine).filter((part) => part !== '');
}

export interface TextParts {
  title: string;
  paragraphs: string[];
}

export function textParts(text: string): TextParts {
  const [title = '', ...rest] = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  return { title: title.trim(), paragraphs: paragraphsOf(rest.join('\n')) };
}

/** The article of some text; `published` as the person or list gives it. */
export function articleOfText(parts: TextParts, url: string, published: string | null): Article {
  return {
    url,
    title: parts.title,
    outlet: { name: '', domain: '' },
    byline: null,
    credit: null,
    published: published === null ? null : { iso: published, from: 'file' },
    modified: null,
    language: guessLanguage([parts.title, ...parts.paragraphs].join('\n')),
    paragraphs: parts.paragraphs,
    completeness: 'whole',
  };
}

export const readTextArticle = (text: string, url: string): Article =>
  articleOfText(textParts(text), url, null);
