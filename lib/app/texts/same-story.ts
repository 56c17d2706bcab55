/** Does a page tell what the report at its address was to tell? It may be another by now, or a front page. */
import { keysOf } from '../../core/events/gist';
import { rarityOf } from '../../core/events/rarity';
import type { Reading, TextReport } from '../../core/model';
import { readingOf } from '../../core/reading';
import { ok, type Result } from '../../core/result';
import type { LibraryPort } from '../library-port';

/** Words of the summary's title that are looked for in the text; fewer tell nothing. */
const FEW = 3;
/** Share of them that stands in the text of the same report. */
const SAME = 0.25;
/** Of another report's title and beginning, weighed by how rare its words are: 330 of 335 reports of one event have it. */
const ALIKE = 0.25;
/** The title and the first sentences tell what a report is about. */
const LEAD = 3;

/**
 * `summary`: what was known of the report. A report that is only cited has no title: then its text is to be like another
 * report of its event, such as the entry that cites it.
 */
export async function tellsOf(
  library: Pick<LibraryPort, 'reports'>,
  event: string | null,
  summary: TextReport,
  report: TextReport,
): Promise<Result<boolean>> {
  const [title] = readingOf(summary).passages;
  const text = readingOf(report);
  if (title && title.terms.length >= FEW) return ok(shareOf(title.terms, termsIn(text)) >= SAME);
  const found = event === null ? ok([]) : await library.reports(event);
  if (!found.ok) return found;
  const others = found.value
    .filter((one) => one.report.id !== summary.id)
    .map((one) => readingOf(one.report));
  const telling = others.filter((one) => one.passages.some(({ terms }) => terms.length >= FEW));
  return ok(telling.length === 0 || telling.some((other) => isLike(other, text)));
}

const termsIn = ({ passages }: Reading): Set<string> => new Set(passages.flatMap(({ terms }) => terms));

const shareOf = (wanted: string[], there: Set<string>): number =>
  wanted.filter((term) => there.has(term)).length / wanted.length;

const isFact = (key: string): boolean => /^[@#]/.test(key);
const spokenIn = ({ head }: Reading): string => head.language.split('-')[0] ?? '';

function isLike(other: Reading, text: Reading): boolean {
  const there = new Set(text.passages.flatMap(keysOf));
  const lead = new Set(other.passages.slice(0, LEAD).flatMap(keysOf));
  // Two languages share names and numbers alone; two scripts hardly these, so nothing can be told.
  const isForeign = spokenIn(other) !== spokenIn(text);
  if (isForeign && ![...there].some((key) => key.startsWith('@'))) return true;
  const wanted = [...lead].filter((key) => !isForeign || isFact(key));
  const weigh = (keys: string[]): number => keys.reduce((sum, key) => sum + rarityOf(key), 0);
  return weigh(wanted.filter((key) => there.has(key))) >= ALIKE * weigh(wanted);
}
