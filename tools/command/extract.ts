/** `extract`: the article that a page or text holds. */
import * as v from 'valibot';
import type { Article } from '../../lib/core/model';
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

async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    list: { type: 'string' },
    url: { type: 'string' },
  });
  if (values.list !== undefined)
    return answerLines(values.list, Item, async (item) => answerOf(await see(item.file, item.url), item.url));
  const [source, more] = positionals;
  if (source === undefined || more !== undefined)
    throw new BadInput('give one file or address, or --list FILE');
  const seen = await see(source, values.url);
  await (values.json ? printJson(answerOf(seen, values.url ?? '')) : printLine(forPeople(seen)));
}

export const extract: Command = {
  usage: ['FILE|URL [--url URL] [--json]', '--list LIST.jsonl --json'],
  about: 'Reads the article of a page (.html, .html.gz, an address) or a text (.txt).',
  run,
};
