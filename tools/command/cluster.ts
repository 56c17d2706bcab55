/** `cluster`: articles as they come, put together in events. */
import * as v from 'valibot';
import { Clusters } from '../../lib/core/events/clusters';
import { gistOf } from '../../lib/core/events/gist';
import { readingOf } from '../../lib/core/reading';
import { reportOf } from '../../lib/core/report';
import { articleOfText, paragraphsOf } from '../../lib/page/body/text-article';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { answerLines, Id } from './lists';

const ArticleItem = v.object({
  id: Id,
  title: v.nullish(v.string(), ''),
  text: v.string(),
  published: v.nullish(v.string(), null),
});
type Article = v.InferOutput<typeof ArticleItem>;

/** Events that are open at most, however many come in so many days: they take some 2 GB. */
const MOST = 100_000;
const MAX_DAYS = 36_500;

function daysOf(given: string): number {
  const days = Number(given);
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
    throw new BadInput(`--days takes a number from 1 to ${MAX_DAYS}`);
  return days;
}

function readingOfItem({ id, title, text, published }: Article) {
  const article = articleOfText({ title, paragraphs: paragraphsOf(text) }, '', published);
  return readingOf(reportOf(article, id));
}

async function run(args: string[]): Promise<void> {
  const { values } = readArguments(args, {
    json: { type: 'boolean' },
    articles: { type: 'string' },
    days: { type: 'string', default: '14' },
  });
  if (values.articles === undefined) throw new BadInput('give --articles ARTICLES.jsonl');
  const clusters = new Clusters({ days: daysOf(values.days), most: MOST, now: Date.now() });
  await answerLines(values.articles, ArticleItem, (item) =>
    clusters.add(item.id, gistOf(readingOfItem(item))),
  );
}

export const cluster: Command = {
  usage: ['--articles ARTICLES.jsonl [--days 14] [--json]'],
  about:
    'Puts articles together in events as they come (- is standard input). Each line tells the event, others that turn ' +
    'out to be the same (joins), and earlier articles that belong to another one now (moves). Events without news for ' +
    'so many days are forgotten.',
  run,
};
