/** What the person set aside: folded, at the end of the comparison, each with the way back. */
import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { useWords } from '../words';
import { AgreedLine } from './AgreedLine';

interface Props {
  findings: Finding[];
  /** Answers false where that could not be kept. */
  putBack(finding: string): Promise<boolean>;
}

export function SetAside({ findings, putBack }: Props) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  if (findings.length === 0) return null;
  const label = words.t('put_back');
  return (
    <details class="part part-aside" data-testid="set-aside">
      <summary>
        <h2>
          {words.t('aside_heading')} <span class="how-many">{words.number(findings.length)}</span>
        </h2>
      </summary>
      <p class="quiet">{words.t('aside_note')}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <AgreedLine finding={finding} />
            <button
              type="button"
              class="link"
              aria-label={`${label}: ${finding.about}`}
              data-testid="put-back"
              onClick={async () => setFailed(!(await putBack(finding.id)))}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p class="refused" role="status">
        {failed && words.t('aside_failed')}
      </p>
    </details>
  );
}
