/** From an article to what the panel shows: match it, load the event's reports, compare. */
import { compare } from '../core/compare/compare';
import type { Article, Match, Reading } from '../core/model';
import { readingOf } from '../core/reading';
import { fail, ok, type Result } from '../core/result';
import { matchArticle } from './match-article';
import { othersOf, ownReport } from './own-report';
import type { ArticleHead, LibraryPort, PanelState } from './ports';

/** Reports that are compared at once; more would neither be read by a person nor fit the time. */
const MAX_REPORTS = 30;

/** The state of a page with this article. `chosen` is the event that the person chose, where they did. */
export async function outcomeOf(
  library: LibraryPort,
  article: Article,
  chosen: string | null,
): Promise<Result<PanelState>> {
  const own = readingOf(ownReport(article));
  const matched = await matchArticle(library, own);
  if (!matched.ok) return matched;
  const head = headOf(article, own);
  const event = chosen ?? matched.value.event;
  if (event === null) return withoutEvent(library, head, matched.value);
  return withEvent(library, head, own, event, alsoOf(matched.value, event));
}

async function withoutEvent(
  library: LibraryPort,
  article: ArticleHead,
  { undecided, candidates }: Match,
): Promise<Result<PanelState>> {
  if (!undecided) return ok({ state: 'unknown-event', article });
  const events = await library.events(candidates.slice(0, 2).map(({ event }) => event));
  return events.ok ? ok({ state: 'undecided', article, candidates: events.value }) : events;
}

async function withEvent(
  library: LibraryPort,
  article: ArticleHead,
  own: Reading,
  id: string,
  alsoIds: string[],
): Promise<Result<PanelState>> {
  const events = await library.events([id, ...alsoIds]);
  if (!events.ok) return events;
  const event = events.value.find((one) => one.id === id);
  if (!event) return fail('unknown', `The event "${id}" is not in the library.`);
  const reports = await library.reports(id);
  if (!reports.ok) return reports;
  const others = othersOf(own, reports.value.slice(0, MAX_REPORTS).map(readingOf));
  const also = events.value.filter((one) => one.id !== id);
  if (others.length === 0) return ok({ state: 'alone', article, event, also });
  const comparison = compare([own, ...others], event, own.head.id);
  return ok({ state: 'ready', article, event, comparison, here: own.head.id, also });
}

/** The other events that the article reports; the one it is mainly about too, when the person chose another. */
const alsoOf = ({ event, also }: Match, shown: string): string[] =>
  [...(event === null ? [] : [event]), ...also.map((one) => one.event)].filter(
    (id, index, all) => id !== shown && all.indexOf(id) === index,
  );

function headOf({ paragraphs: _text, ...head }: Article, own: Reading): ArticleHead {
  return { ...head, words: own.head.words };
}
