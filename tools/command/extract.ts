/** `extract`: the article that a page or text holds. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../lib/core/model';
import { ok } from '../../lib/core/result';
import { readNames } from '../../lib/core/sources/directory';
import { type Aliases, aliasesOf, named, type OutletNames } from '../../lib/core/sources/naming';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { answerLines, Id } from './lists';
import { printJson, printLine } from './output';
import { type Seen, see } from './page';

const Item = v.object({ id: Id, file: v.string(), url: v.optional(v.string(), '') });

function flat(article: Article) {
  const { url, title, outlet, byline, credit, published, modified, language, paragraphs } = article;
  const times = { published: published?.iso ?? null, modified: modified?.iso ?? null };
  const confidence = { published: published?.confidence ?? null, modified: modified?.confidence ?? null };
  return {
    url,
    title,
    outlet,
    byline,
    credit,
    ...times,
    confidence,
    language,
    completeness: article.completeness,
    paragraphs,
  };
}

const EMPTY: Article = {
  url: '',
  title: '',
  outlet: { name: '', domain: '' },
  byline: null,
  credit: null,
  published: null,
  modified: null,
  language: 'und',
  paragraphs: [],
  completeness: 'whole',
};

/** As the contract has it; `problem` says why there is no text. */
function answerOf({ detection, article }: Seen, url: string) {
  if (article.ok) return { ...detection, ...flat(article.value) };
  return { ...detection, ...flat({ ...EMPTY, url }), problem: article.problem.message };
}

function forPeople(seen: Seen): string {
  const { score, reasons } = seen.detection;
  const verdict = `${seen.detection.article ? 'an article' : 'no article'} (${score}; ${reasons.join(', ') || 'no signs'})`;
  if (!seen.article.ok) return `${verdict}\n${seen.article.problem.message}`;
  const { title, outlet, published, byline, paragraphs } = seen.article.value;
  const head = [outlet.name || outlet.domain, published?.iso, byline].filter(Boolean).join(' · ');
  return [verdict, '', title, head, '', ...paragraphs.flatMap((paragraph) => [paragraph, ''])]
    .join('\n')
    .trimEnd();
}

interface Names {
  outlets: OutletNames[];
  aliases: Aliases;
}

const DIRECTORY = join(import.meta.dirname, '../../public/outlets.json');

/** As the extension names outlets: by the directory first. */
function namesOf(): Names {
  const read = readNames(JSON.parse(readFileSync(DIRECTORY, 'utf8')));
  const outlets = read.ok ? read.value : [];
  return { outlets, aliases: aliasesOf(outlets) };
}

const underNames = ({ detection, article }: Seen, { outlets, aliases }: Names): Seen => ({
  detection,
  article: article.ok ? ok(named(article.value, outlets, aliases)) : article,
});

async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    list: { type: 'string' },
    url: { type: 'string' },
  });
  const names = namesOf();
  if (values.list !== undefined)
    return answerLines(values.list, Item, async (item) =>
      answerOf(underNames(await see(item.file, item.url), names), item.url),
    );
  const [source, more] = positionals;
  if (source === undefined || more !== undefined)
    throw new BadInput('give one file or address, or --list FILE');
  const seen = underNames(await see(source, values.url), names);
  await (values.json ? printJson(answerOf(seen, values.url ?? '')) : printLine(forPeople(seen)));
}

export const extract: Command = {
  usage: ['FILE|URL [--url URL] [--json]', '--list LIST.jsonl --json'],
  about: 'Reads the article of a page (.html, .html.gz, an address) or a text (.txt).',
  run,
};
