/** A verdict in words and shape. */
import type { Verdict } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { useWords } from '../words';

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`badge badge-${verdict}`}>
      <Icon name={verdict} size={11} />
      {useWords().t(`verdict_${verdict}`)}
    </span>
  );
}
