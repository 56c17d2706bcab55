/** `match`: which known event does an article report? */
import * as v from 'valibot';
import type { Reason } from '../../lib/core/library/model';
import type { Match, TextReport } from '../../lib/core/model';
import { readingOf } from '../../lib/core/reading';
import { reportOf } from '../../lib/core/report';
import { articleOfText, paragraphsOf } from '../../lib/page/body/text-article';
import { BadInput } from './bad-input';
import { type Command, readArguments } from './command';
import { type EventItem, libraryOf } from './library';
import { Id, readLines } from './lists';
import { printJson, printLine } from './output';

const Text = {
  id: Id,
  title: v.nullish(v.string(), ''),
  text: v.string(),
  published: v.nullish(v.string(), null),
};
const ArticleItem = v.object({ ...Text, not: v.optional(v.array(Id), []) });
const EventLine = v.object({
  event: Id,
  title: v.nullish(v.string(), ''),
  date: v.nullish(v.string(), null),
  reports: v.array(v.object(Text)),
});

type TextItem = { id: string; title: string; text: string; published: string | null };

const reportOfItem = ({ id, title, text, published }: TextItem): TextReport =>
  reportOf(articleOfText({ title, paragraphs: paragraphsOf(text) }, '', published), id);

function eventOf(line: v.InferOutput<typeof EventLine>): EventItem {
  const { event: id, title, date, reports } = line;
  const event = { id, title, date, place: null, reports: reports.map((report) => report.id) };
  return { event, readings: reports.map((report) => readingOf(reportOfItem(report))) };
}

const SIGNS = {
  'same-day': 'same day',
  'near-days': 'days close together',
  'same-weekday': 'same weekday',
} as const;

const wordsOf = (reason: Reason): string => ('text' in reason ? reason.text : SIGNS[reason.sign]);
const worded = (candidate: Match['candidates'][number]) => ({
  ...candidate,
  reasons: candidate.reasons.map(wordsOf),
});

async function run(args: string[]): Promise<void> {
  const { values } = readArguments(args, {
    json: { type: 'boolean' },
    library: { type: 'string' },
    articles: { type: 'string' },
  });
  if (values.library === undefined || values.articles === undefined)
    throw new BadInput('give --library EVENTS.jsonl and --articles ARTICLES.jsonl');
  const library = libraryOf((await readLines(values.library, EventLine)).map(eventOf));
  for (const { not, ...item } of await readLines(values.articles, ArticleItem)) {
    const reading = readingOf(reportOfItem(item));
    const { event, score, undecided, also, ...found } = library.match(reading, new Set(not));
    const candidates = found.candidates.map(worded);
    const answer = { id: item.id, event, score, candidates, undecided, also };
    if (values.json) await printJson(answer);
    else
      await printLine(`${item.id}  ${event ?? (undecided ? 'one of several' : 'none')}  ${score.toFixed(2)}`);
  }
}

export const match: Command = {
  usage: ['--library EVENTS.jsonl --articles ARTICLES.jsonl [--json]'],
  about: 'Says which known event each article reports.',
  run,
};
