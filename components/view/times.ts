/** A report's times in words, with a doubt where its page did not tell the day for sure. */
import type { ReportHead } from '../../lib/core/model';
import type { Words } from '../words';

type Times = Pick<ReportHead, 'published' | 'modified' | 'doubtful'>;

/** When it was published, by `told` (a day, or a moment); null where that is not known. */
export function publishedIn(
  { published, doubtful }: Times,
  words: Words,
  told = words.moment,
): string | null {
  if (!published) return null;
  return doubtful?.includes('published') ? words.t('day_not_sure', told(published)) : told(published);
}

/** When it was published, and changed where that was another time. */
export function timesOf(report: Times, words: Words): string[] {
  const { published, modified, doubtful } = report;
  const first = publishedIn(report, words) ?? words.t('date_not_given');
  if (!modified || modified === published) return [first];
  const changed = words.t('changed_at', words.moment(modified));
  return [first, doubtful?.includes('modified') ? words.t('day_not_sure', changed) : changed];
}
