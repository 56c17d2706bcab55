/** Narrows the comparison: words that are sought, only what differs, one kind of detail, what one outlet tells. */
import type { RefObject } from 'preact';
import type { DetailKind, Finding } from '../../lib/core/model';
import { useReports } from '../view/reports';
import { type Choice, EVERYTHING, isEverything } from '../view/sift';
import { useWords } from '../words';
import { useLater } from './growing';

/** Fewer findings are seen at a glance. */
const WORTH_IT = 4;
/** Letters of what is sought: nobody types more. */
const LONGEST = 100;

interface Props {
  findings: Finding[];
  choice: Choice;
  onChange(choice: Choice): void;
  /** How many things pass. */
  found: number;
  search: RefObject<HTMLInputElement>;
}

export function Filter({ findings, choice, onChange, found, search }: Props) {
  const words = useWords();
  if (findings.length < WORTH_IT) return null;
  return (
    <search class="filter">
      <input
        ref={search}
        type="search"
        class="field"
        aria-label={words.t('search_comparison')}
        placeholder={words.t('search_details')}
        aria-keyshortcuts="/"
        maxLength={LONGEST}
        value={choice.text}
        data-testid="search"
        onInput={(event) => onChange({ ...choice, text: event.currentTarget.value })}
      />
      <Kinds findings={findings} choice={choice} onChange={onChange} />
      <Outlets choice={choice} onChange={onChange} />
      <p class="found" role="status">
        {!isEverything(choice) && (found > 0 ? words.count('found', found) : words.t('nothing_matches'))}
      </p>
      {!isEverything(choice) && (
        <button type="button" class="link" data-testid="everything" onClick={() => onChange(EVERYTHING)}>
          {words.t('show_everything')}
        </button>
      )}
    </search>
  );
}

type PartProps = Pick<Props, 'choice' | 'onChange'>;

/** The filter that is used most, beside the grid's heading. */
export function OnlyDiffering({ findings, choice, onChange }: PartProps & Pick<Props, 'findings'>) {
  const words = useWords();
  if (findings.length < WORTH_IT) return null;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={choice.onlyDiffering}
        data-testid="only-differing"
        onChange={(event) => onChange({ ...choice, onlyDiffering: event.currentTarget.checked })}
      />
      {words.t('only_differing')}
    </label>
  );
}

function Kinds({ findings, choice, onChange }: PartProps & Pick<Props, 'findings'>) {
  const words = useWords();
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  if (kinds.length < 2) return null;
  const kindOf = (value: string): DetailKind | null => kinds.find((kind) => kind === value) ?? null;
  return (
    <select
      aria-label={words.t('kind_filter')}
      value={choice.kind ?? ''}
      data-testid="kind-filter"
      onChange={(event) => onChange({ ...choice, kind: kindOf(event.currentTarget.value) })}
    >
      <option value="">{words.t('kind_all')}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.t(`kind_${kind}`)}
        </option>
      ))}
    </select>
  );
}

/** Outlets that are listed with the first frame. */
const AT_ONCE = 9;

function Outlets({ choice, onChange }: PartProps) {
  const words = useWords();
  const all = [...useReports().values()];
  const reports = useLater(all.length > AT_ONCE) ? all : all.filter(({ id }) => id === choice.report);
  return (
    <select
      aria-label={words.t('outlet_filter')}
      value={choice.report ?? ''}
      data-testid="outlet-filter"
      onChange={(event) => onChange({ ...choice, report: event.currentTarget.value || null })}
    >
      <option value="">{words.t('outlet_all')}</option>
      {reports.map(({ id, letter, outlet }) => (
        <option key={id} value={id}>
          {words.join([letter, outlet.name || outlet.domain])}
        </option>
      ))}
    </select>
  );
}
