/** A field for an address, and what is done with it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../../words';
import { Said } from './Said';
import type { useTask } from './use-task';

interface Props {
  label: string;
  button: string;
  task: ReturnType<typeof useTask>;
  testid: string;
  /** Within the click. True when the field may be emptied. */
  submit(address: string): Promise<boolean>;
  children?: ComponentChildren;
}

export function AddressForm({ label, button, task, testid, submit, children }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await submit(typed.trim())) setTyped('');
  };
  return (
    <form class="add-site" onSubmit={send} noValidate>
      <label class="src-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        inputMode="url"
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        aria-invalid={task.failed}
        placeholder="news.example"
        value={typed}
        data-testid={testid}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={task.busy || typed.trim() === ''}>
        {task.busy ? words.t('src_busy') : button}
      </button>
      <Said {...task} />
      {children}
    </form>
  );
}
