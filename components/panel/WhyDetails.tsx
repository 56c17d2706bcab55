/** Why a finding was made: the rule behind its verdict, what tied its passages, how each value was read. */
import type { Finding } from '../../lib/core/model';
import { Tags } from '../parts/Tags';
import { useOpened } from '../parts/use-opened';
import { groupBy } from '../view/group-by';
import { readAs } from '../view/value-words';
import { useWords } from '../words';

export function WhyDetails({ finding }: { finding: Finding }) {
  const words = useWords();
  const { opened, onToggle } = useOpened();
  return (
    <details class="why" onToggle={onToggle}>
      <summary>{words.t('why_heading')}</summary>
      {opened && <Reasons finding={finding} />}
    </details>
  );
}

function Reasons({ finding }: { finding: Finding }) {
  const words = useWords();
  const { rule, shared } = finding.why;
  const told = rule && words.maybe(`why_${rule.replaceAll('-', '_')}`);
  return (
    <dl>
      {told && (
        <>
          <dt>{words.t('why_rule')}</dt>
          <dd>{told}</dd>
        </>
      )}
      {shared.length > 0 && (
        <>
          <dt>{words.t(finding.verdict === 'only' ? 'why_own' : 'why_shared')}</dt>
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
  );
}

/** Once for all reports whose value was read alike; nothing where words are compared as they stand. */
function HowRead({ finding }: { finding: Finding }) {
  const words = useWords();
  const read = finding.values.map((value) => ({
    ...readAs(finding.kind, value, words),
    report: value.report,
  }));
  const told = read.filter(({ value }) => value !== null);
  if (told.length === 0) return null;
  return (
    <>
      <dt>{words.t('why_values')}</dt>
      {[...groupBy(told, ({ value, facts }) => words.join([value, ...facts]))].map(([line, alike]) => (
        <dd key={line} class="why-value">
          <Tags reports={alike.map(({ report }) => report)} />
          <span>
            {alike[0]?.value} <small>{words.join(alike[0]?.facts ?? [])}</small>
          </span>
        </dd>
      ))}
    </>
  );
}
