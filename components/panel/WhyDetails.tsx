/** Why a finding was made: the rule behind its verdict, what tied its passages, how each value was read. */
import type { Finding, FindingValue } from '../../lib/core/model';
import { Tag } from '../parts/Tag';
import { groupBy } from '../view/group-by';
import { readAs } from '../view/value-words';
import { useWords } from '../words';

export function WhyDetails({ finding }: { finding: Finding }) {
  const words = useWords();
  const { rule, shared } = finding.why;
  const told = rule && words.maybe(`why_${rule.replaceAll('-', '_')}`);
  return (
    <details class="why">
      <summary>{words.t('why_heading')}</summary>
      <dl>
        {told && (
          <>
            <dt>{words.t('why_rule')}</dt>
            <dd>{told}</dd>
          </>
        )}
        {shared.length > 0 && (
          <>
            <dt>{words.t('why_shared')}</dt>
            <dd class="why-shared">
              {shared.map((word) => (
                <span key={word} dir="auto">
                  {word}
                </span>
              ))}
            </dd>
          </>
        )}
        <HowRead finding={finding} />
      </dl>
    </details>
  );
}

/** One line for all reports whose value was read alike. */
function HowRead({ finding }: { finding: Finding }) {
  const words = useWords();
  const lineOf = (value: FindingValue): string => {
    const { value: told, facts } = readAs(finding.kind, value, words);
    return told === null ? '' : words.join([told, ...facts]);
  };
  const lines = [...groupBy(finding.values, lineOf)].filter(([line]) => line !== '');
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{words.t('why_values')}</dt>
      {lines.map(([line, values]) => (
        <dd key={line} class="why-value">
          <span class="tags">
            {[...new Set(values.map(({ report }) => report))].map((report) => (
              <Tag key={report} report={report} />
            ))}
          </span>
          <span dir="auto">{line}</span>
        </dd>
      ))}
    </>
  );
}
