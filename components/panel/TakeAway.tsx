/** Ways to take the comparison out, behind a button in its head: copied, as a file, or as a worksheet to print. */
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { type Key, useWords } from '../words';
import { useActions, type Way } from './actions';
import type { ReadyState } from './Ready';

/** What each is called, and what is said once it is done. */
const WAYS: [way: Way, label: Key, said: Key | null][] = [
  ['copy', 'take_copy', 'copied'],
  ['markdown', 'take_markdown', 'lib_exported'],
  ['csv', 'take_csv', 'lib_exported'],
  ['json', 'take_json', 'lib_exported'],
  ['worksheet', 'take_worksheet', null],
];

export function TakeAway({ state }: { state: ReadyState }) {
  const words = useWords();
  const { takeAway } = useActions();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<Key | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!takeAway) return null;
  const take = async (way: Way, done: Key | null): Promise<void> => {
    setSaid(null);
    setSaid((await takeAway(way, state)) ? done : 'copy_failed');
  };
  // Handled here, so that a docked panel stays open.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="take-away" data-testid="take-away">
      <button
        ref={button}
        type="button"
        class="link"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={onKey}
      >
        <Icon name="copy" size={12} />
        {words.t('take_away')}
      </button>
      <ul id={id} hidden={!open}>
        {WAYS.map(([way, label, done]) => (
          <li key={way}>
            <button
              type="button"
              class="button quiet"
              data-way={way}
              onClick={() => void take(way, done)}
              onKeyDown={onKey}
            >
              {words.t(label)}
            </button>
          </li>
        ))}
      </ul>
      <p class="said-so" role="status">
        {said && words.t(said)}
      </p>
    </div>
  );
}
