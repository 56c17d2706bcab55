/** The text of a report that was known by its summary, fetched by the panel beside an article of the same event. */
import type { Article, TextReport } from '../../core/model';
import { readingOf } from '../../core/reading';
import { reportOf } from '../../core/report';
import { fail, ok, type ProblemCode, type Result } from '../../core/result';
import type { Untold, World } from '../ports';
import { gone } from './compare-again';

/** Words of the summary's title that are looked for in the text; fewer tell nothing. */
const FEW = 3;
/** Share of them that stands in the text of the same report: the page may be another by now, or its front page. */
const SAME = 0.25;

/** Answers how much of it is there now. */
export async function reportText(
  world: World,
  tab: number,
  id: string,
  article: Article,
): Promise<Result<Article['completeness']>> {
  if (!(await untoldOf(world, tab, id))) return gone();
  const stored = await world.library.report(id);
  if (!stored.ok) return stored;
  const summary = stored.value?.report;
  if (!summary || summary.completeness === 'digest')
    return fail('unknown', 'The report is not known any more.');
  const report = toldBy(summary, article);
  if (!isTextOf(summary, report)) return fail('not-article', 'The page tells of something else.');
  if (report.completeness === 'cut' && report.words <= summary.words)
    return fail('paywall', 'The page shows no more than the summary does.');
  const told = await world.library.tell(report);
  return told.ok ? ok(report.completeness) : told;
}

/** Who reports it and where is known from the source that it came from: a page can say anything. */
function toldBy(summary: TextReport, article: Article): TextReport {
  const read = reportOf(article, summary.id);
  const { url, outlet, title, published, language } = summary;
  return {
    ...read,
    ...{ url, outlet },
    title: read.title || title,
    published: read.published ?? published,
    language: read.language === 'und' ? language : read.language,
  };
}

function isTextOf(summary: TextReport, report: TextReport): boolean {
  const [title] = readingOf(summary).passages;
  const wanted = title?.terms ?? [];
  const there = new Set(readingOf(report).passages.flatMap(({ terms }) => terms));
  const found = wanted.filter((term) => there.has(term)).length;
  return wanted.length < FEW || found >= SAME * wanted.length;
}

export async function reportMissed(
  world: World,
  tab: number,
  id: string,
  code: ProblemCode,
): Promise<Result<null>> {
  if (!(await untoldOf(world, tab, id))) return gone();
  const done = await world.library.missed(id, world.now(), code);
  return done.ok ? ok(null) : done;
}

/** Only what the tab's panel tells of may be changed from there. */
async function untoldOf({ tabs }: World, tab: number, id: string): Promise<Untold | undefined> {
  const state = (await tabs.read(tab))?.state;
  return state && 'untold' in state ? state.untold?.find(({ report }) => report === id) : undefined;
}
