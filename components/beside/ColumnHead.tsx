/** Which report a column holds; another one can be chosen. */
import { Icon } from '../parts/Icon';
import { Tag } from '../parts/Tag';
import { webAddress } from '../view/passage-link';
import { type ReportView, useReports } from '../view/reports';
import { timesOf } from '../view/times';
import { useWords } from '../words';

interface Props {
  at: number;
  report: ReportView;
  removable: boolean;
  onReport(report: string): void;
  onRemove(): void;
}

export function ColumnHead({ at, report, removable, onReport, onRemove }: Props) {
  const words = useWords();
  const all = [...useReports().values()];
  const address = webAddress(report.url);
  const remove = words.t('bs_remove', at + 1);
  return (
    <header class="bs-head">
      <div class="bs-who">
        <Tag report={report.id} />
        <select
          aria-label={words.t('bs_choose', at + 1)}
          value={report.id}
          data-testid="beside-report"
          onChange={(event) => onReport(event.currentTarget.value)}
        >
          {all.map(({ id, letter, outlet }) => (
            <option key={id} value={id}>
              {words.join([letter, outlet.name || outlet.domain])}
            </option>
          ))}
        </select>
        {removable && (
          <button type="button" class="bar-button" title={remove} aria-label={remove} onClick={onRemove}>
            <Icon name="close" size={13} />
          </button>
        )}
      </div>
      <p class="meta">
        <span>{words.join(timesOf(report, words))}</span>
        {report.here && <span class="here">{words.t('this_page')}</span>}
        {address && (
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            {words.t('bs_read_at', address.hostname.replace(/^www\./, ''))}
          </a>
        )}
      </p>
    </header>
  );
}
