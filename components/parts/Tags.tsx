/** Letters of reports, each once; of very many the first ones, with the outlets of the others told. */
import { useReports } from '../view/reports';
import { useWords } from '../words';
import { Tag } from './Tag';

/** As many as stand in one line of a narrow panel. */
const SHOWN = 7;

/** More than are shown at first; one more stands there rather than a number in its place. */
export const isMany = (reports: string[]): boolean => new Set(reports).size > SHOWN + 1;

/** `all`: however many there are. */
export function Tags({ reports, all = false }: { reports: string[]; all?: boolean }) {
  const words = useWords();
  const views = useReports();
  const each = [...new Set(reports)];
  const few = all || !isMany(each);
  const others = few ? [] : each.slice(SHOWN);
  return (
    <span class="tags">
      {(few ? each : each.slice(0, SHOWN)).map((report) => (
        <Tag key={report} report={report} />
      ))}
      {others.length > 0 && (
        <abbr class="tags-more" title={words.list(others.flatMap((id) => views.get(id)?.outlet.name ?? []))}>
          +{words.number(others.length)}
        </abbr>
      )}
    </span>
  );
}
