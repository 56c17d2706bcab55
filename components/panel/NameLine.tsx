/** Names under several spellings: which report writes which. */
import type { NameVariants } from '../../lib/core/model';
import { Tags } from '../parts/Tags';
import { groupBy } from '../view/group-by';
import { useReports } from '../view/reports';

export function NameLine({ variants }: { variants: NameVariants }) {
  const reports = useReports();
  const spellings = groupBy(variants.spellings, ({ text }) => text);
  return (
    <div class="name-line">
      {[...spellings].map(([text, uses]) => (
        <span key={text} class="spelling">
          <b dir="auto" lang={reports.get(uses[0]?.report ?? '')?.language}>
            {text}
          </b>
          <Tags reports={uses.map(({ report }) => report)} />
        </span>
      ))}
    </div>
  );
}

/** Names that all reports spell alike tell nothing: only those with two spellings or more are shown. */
export const isSpeltApart = ({ spellings }: NameVariants): boolean =>
  new Set(spellings.map(({ text }) => text)).size > 1;
