/** Narrows the comparison: only what differs, only one kind of detail. */
import type { DetailKind, Finding } from '../../lib/core/model';
import { isDiffering } from '../view/readings';
import { useWords } from '../words';

export interface Choice {
  onlyDiffering: boolean;
  kind: DetailKind | null;
}

export const EVERYTHING: Choice = { onlyDiffering: false, kind: null };

export const passes = (finding: Finding, choice: Choice): boolean =>
  (choice.kind === null || finding.kind === choice.kind) && (!choice.onlyDiffering || isDiffering(finding));

interface Props {
  findings: Finding[];
  choice: Choice;
  onChange(choice: Choice): void;
}

export function Filter({ findings, choice, onChange }: Props) {
  const words = useWords();
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  if (findings.length < 4) return null;
  return (
    <div class="filter">
      <label class="check">
        <input
          type="checkbox"
          checked={choice.onlyDiffering}
          data-testid="only-differing"
          onChange={(event) => onChange({ ...choice, onlyDiffering: event.currentTarget.checked })}
        />
        {words.t('only_differing')}
      </label>
      {kinds.length > 1 && (
        <select
          aria-label={words.t('kind_filter')}
          value={choice.kind ?? ''}
          data-testid="kind-filter"
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...choice, kind: kinds.find((kind) => kind === value) ?? null });
          }}
        >
          <option value="">{words.t('kind_all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.t(`kind_${kind}`)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
