/** Below the text, as in an edition: what the reports say of the difference that was picked, and who said it. */
import type { Finding, FindingValue } from '../../lib/core/model';
import { VerdictBadge } from '../panel/VerdictBadge';
import { WhyDetails } from '../panel/WhyDetails';
import { Icon } from '../parts/Icon';
import { Tag } from '../parts/Tag';
import { readingsOf } from '../view/readings';
import type { Reports } from '../view/reports';
import { useWords } from '../words';
import { EVIDENCE } from './Marked';

interface Props {
  /** Empty where none is picked. */
  findings: Finding[];
  reports: Reports;
  onClose(): void;
}

export function Apparatus({ findings, reports, onClose }: Props) {
  const words = useWords();
  return (
    <div id={EVIDENCE} class="bs-apparatus" role="status" data-testid="beside-evidence">
      {findings.map((finding) => (
        <section key={finding.id}>
          <h2>
            <VerdictBadge verdict={finding.verdict} />
            <span dir="auto">{finding.about}</span>
            <small>{words.t(`kind_${finding.kind}`)}</small>
          </h2>
          <ul class="readings">
            {readingsOf(finding).map(({ number, values }) => (
              <li key={number}>
                <q dir="auto" lang={reports.get(values[0]?.report ?? '')?.language}>
                  {values[0]?.text}
                </q>
                {saidIn(values).map(({ source, cue }) => (
                  <small key={source}>{words.t('said_by', source ?? '', cue)}</small>
                ))}
                <span class="tags">
                  {[...new Set(values.map(({ report }) => report))].map((report) => (
                    <Tag key={report} report={report} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <WhyDetails finding={finding} />
        </section>
      ))}
      {findings.length > 0 && (
        <button
          type="button"
          class="bar-button"
          title={words.t('close')}
          aria-label={words.t('close')}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}

/** Each source once. */
function saidIn(values: FindingValue[]): NonNullable<FindingValue['attribution']>[] {
  const said = values.flatMap(({ attribution }) => (attribution?.source ? [attribution] : []));
  return said.filter(({ source }, at) => said.findIndex((one) => one.source === source) === at);
}
