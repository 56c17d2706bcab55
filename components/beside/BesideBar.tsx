/** Above the columns: which event, the way from difference to difference, what is marked, one more column. */
import { Icon, type IconName } from '../parts/Icon';
import { Logo } from '../parts/Logo';
import { useReports } from '../view/reports';
import { type Key, useWords } from '../words';
import { MOST, oneMore } from './choose';

export interface Choice {
  together: boolean;
  agreed: boolean;
  only: boolean;
}

interface Props {
  title: string;
  /** Findings that differ, in their order. */
  steps: string[];
  current: string[];
  choice: Choice;
  chosen: string[];
  onStep(by: 1 | -1): void;
  onChange(choice: Choice): void;
  onChoose(reports: string[]): void;
}

export function BesideBar(props: Props) {
  const words = useWords();
  const reports = [...useReports().values()];
  const { title, choice, chosen, onChange, onChoose } = props;
  return (
    <header class="bs-bar">
      <Logo size={20} />
      <h1 dir="auto">{title}</h1>
      <Steps {...props} />
      <div class="filter">
        {(['together', 'agreed', 'only'] as const).map((name) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={choice[name]}
              data-testid={`beside-${name}`}
              onChange={(event) => onChange({ ...choice, [name]: event.currentTarget.checked })}
            />
            {words.t(`bs_${name}`)}
          </label>
        ))}
      </div>
      {chosen.length < MOST && chosen.length < reports.length && (
        <button
          type="button"
          class="button quiet"
          data-testid="beside-add"
          onClick={() => onChoose(oneMore(chosen, reports))}
        >
          {words.t('bs_add')}
        </button>
      )}
    </header>
  );
}

function Steps({ steps, current, onStep }: Pick<Props, 'steps' | 'current' | 'onStep'>) {
  const words = useWords();
  const at = steps.findIndex((one) => current.includes(one));
  if (steps.length === 0) return <p class="quiet">{words.t('nothing_differs')}</p>;
  return (
    <div class="bs-steps">
      <StepButton icon="go" label="bs_previous" testid="previous" onClick={() => onStep(-1)} />
      <span role="status">
        {at < 0 ? words.count('differing_details', steps.length) : words.t('bs_place', at + 1, steps.length)}
      </span>
      <StepButton icon="go" label="bs_next" testid="next" onClick={() => onStep(1)} />
    </div>
  );
}

interface StepProps {
  icon: IconName;
  label: Key;
  testid: string;
  onClick(): void;
}

function StepButton({ icon, label, testid, onClick }: StepProps) {
  const text = useWords().t(label);
  return (
    <button
      type="button"
      class={`bar-button bs-${testid}`}
      title={text}
      aria-label={text}
      data-testid={`beside-${testid}`}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </button>
  );
}
