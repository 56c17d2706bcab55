/** A field for an address, and what is done with it. */
import { useId, useState } from 'preact/hooks';
import { siteName } from '../../view/site-name';
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
}

export function AddressForm({ label, button, task, testid, submit }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const isSite = siteName(typed) !== null;
    setWrong(!isSite);
    // Nothing is awaited before the browser's question.
    if (isSite && (await submit(typed.trim()))) setTyped('');
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
        aria-invalid={wrong || task.failed}
        placeholder="news.example"
        value={typed}
        data-testid={testid}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={task.busy || typed.trim() === ''}>
        {task.busy ? words.t('src_busy') : button}
      </button>
      <Said {...(wrong ? { said: words.t('site_wrong'), failed: true } : task)} />
    </form>
  );
}
