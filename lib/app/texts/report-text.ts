/** The text of a report that was known by its summary, fetched by the panel beside an article of the same event. */
import type { Article, TextReport } from '../../core/model';
import { reportOf } from '../../core/report';
import { fail, ok, type ProblemCode, type Result } from '../../core/result';
import type { TabRecord, Untold, World } from '../ports';
import { gone } from './compare-again';
import { tellsOf } from './same-story';

/** Answers how much of it is there now. */
export async function reportText(
  world: World,
  tab: number,
  id: string,
  article: Article,
): Promise<Result<Article['completeness']>> {
  const record = await world.tabs.read(tab);
  if (!untoldIn(record, id)) return toldBefore(record, id);
  const stored = await world.library.report(id);
  if (!stored.ok) return stored;
  const summary = stored.value?.report;
  if (!summary || summary.completeness === 'digest')
    return fail('unknown', 'The report is not known any more.');
  const report = toldBy(summary, article);
  const isSame = await tellsOf(world.library, eventOf(record), summary, report);
  if (!isSame.ok) return isSame;
  if (!isSame.value) return fail('other-story', 'The page tells of something else.');
  if (report.completeness === 'cut' && report.words <= summary.words)
    return fail('paywall', 'The page shows no more than the summary does.');
  const told = await world.library.tell(report);
  return told.ok ? ok(report.completeness) : told;
}

/** Who reports it and where is known from the source that it came from: a page can say anything. */
function toldBy(summary: TextReport, article: Article): TextReport {
  const read = reportOf(article, summary.id);
  const isDated = read.published !== null && !read.doubtful?.includes('published');
  const { url, outlet, title, published, language } = summary;
  return {
    ...read,
    ...{ url, outlet },
    title: read.title || title,
    ...(!isDated &&
      published && { published, doubtful: read.doubtful?.filter((one) => one !== 'published') }),
    language: read.language === 'und' ? language : read.language,
  };
}

export async function reportMissed(
  world: World,
  tab: number,
  id: string,
  code: ProblemCode,
): Promise<Result<null>> {
  if (!untoldIn(await world.tabs.read(tab), id)) return gone();
  const done = await world.library.missed(id, world.now(), code);
  return done.ok ? ok(null) : done;
}

/** Only what the tab's panel tells of may be changed from there. */
const untoldIn = (record: TabRecord | null, id: string): Untold | undefined =>
  record && 'untold' in record.state ? record.state.untold?.find(({ report }) => report === id) : undefined;

const eventOf = (record: TabRecord | null): string | null =>
  record && 'event' in record.state ? record.state.event.id : null;

/** Another panel beside the tab was quicker; else the tab is at another page. */
function toldBefore(record: TabRecord | null, id: string): Result<Article['completeness']> {
  const compared = record?.state.state === 'ready' ? record.state.comparison.reports : [];
  const there = compared.find((one) => one.id === id)?.completeness;
  return there && there !== 'digest' ? ok(there) : gone();
}
