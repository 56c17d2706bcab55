/** Why a finding was made: what tied its passages, how the values were read. */
import type { Finding } from '../../lib/core/model';
import { Tag } from '../parts/Tag';
import { readingsOf } from '../view/readings';
import { useWords } from '../words';

export function WhyDetails({ finding }: { finding: Finding }) {
  const words = useWords();
  const rule = finding.why.rule && words.maybe(`why_${finding.why.rule.replaceAll('-', '_')}`);
  return (
    <details class="why">
      <summary>{words.t('why_heading')}</summary>
      <dl>
        {rule && (
          <>
            <dt>{words.t('why_rule')}</dt>
            <dd>{rule}</dd>
          </>
        )}
        {finding.why.shared.length > 0 && (
          <>
            <dt>{words.t('why_shared')}</dt>
            <dd dir="auto">{finding.why.shared.join(', ')}</dd>
          </>
        )}
        <dt>{words.t('why_values')}</dt>
        {readingsOf(finding).map(({ number, values }) => (
          <dd key={number}>
            {[...new Set(values.map(({ report }) => report))].map((report) => (
              <Tag key={report} report={report} />
            ))}{' '}
            <code>{values[0]?.normalized}</code>
            {values[0] && values[0].bound !== 'exact' && ` (${words.t(`bound_${values[0].bound}`)})`}
          </dd>
        ))}
      </dl>
    </details>
  );
}
