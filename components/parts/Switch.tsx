/** A switch with what it does in words. */
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint: string;
  on: boolean;
  disabled?: boolean;
  testid: string;
  onChange(on: boolean): void;
}

export function Switch({ label, hint, on, disabled = false, testid, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        data-testid={testid}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  );
}
