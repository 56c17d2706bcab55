/** Where there is room for one column only: which one is seen. Not shown elsewhere. */
import { Tag } from '../parts/Tag';
import { useReports } from '../view/reports';
import { useWords } from '../words';

interface Props {
  reports: string[];
  open: number;
  onOpen(column: number): void;
}

export function Tabs({ reports, open, onOpen }: Props) {
  const words = useWords();
  const views = useReports();
  return (
    <nav class="bs-tabs" aria-label={words.t('outlets_heading')}>
      {reports.map((report, at) => (
        <button key={report} type="button" aria-pressed={at === open} onClick={() => onOpen(at)}>
          <Tag report={report} />
          <span dir="auto">{views.get(report)?.outlet.name}</span>
        </button>
      ))}
    </nav>
  );
}
