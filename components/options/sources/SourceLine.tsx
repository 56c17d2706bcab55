/** One source that was chosen: its switch, how its fetches went, testing and removing it. */
import { Icon } from '../../parts/Icon';
import { fromNow, problemWords, shortAddress, stateWords } from '../../view/source-words';
import { useWords } from '../../words';
import type { Done, SourceProps } from './model';
import { Said } from './Said';
import { useTask } from './use-task';

interface Props extends SourceProps {
  /** Of the source. */
  id: string;
  url: string;
  title: string;
  on: boolean;
  /** Within the click. */
  set(on: boolean): Done;
  remove(): Done;
}

export function SourceLine({ view, actions, id, url, title, on, set, remove }: Props) {
  const words = useWords();
  const task = useTask();
  const state = view.states[id];
  const problem = on ? state?.problem : null;
  const name = words.join([title, shortAddress(url)]);
  return (
    <li class="src-line" data-testid={`source-${id}`}>
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-checked={on}
        checked={on}
        disabled={task.busy}
        onChange={(event) => task.run(set(event.currentTarget.checked))}
      />
      <div>
        <b dir="auto">{title}</b> <small dir="ltr">{shortAddress(url)}</small>
        <p class="src-state">{stateWords(state, on, view.now, words)}</p>
        {problem && !task.failed && (
          <p class="src-problem">
            <Icon name="alarm" size={13} />
            <span title={problem.message}>
              {words.t('src_failed', fromNow(state?.tried ?? view.now, view.now, words))}{' '}
              {problemWords(problem, words)}
            </span>
          </p>
        )}
        <Said {...task} />
      </div>
      <div class="src-do">
        {on && (
          <button
            type="button"
            class="link"
            disabled={task.busy}
            aria-label={words.t('src_test_of', name)}
            onClick={() =>
              task.run(actions.test(id, url).then((problem) => problem ?? words.t('src_tested')))
            }
          >
            {words.t(task.busy ? 'src_busy' : 'src_test')}
          </button>
        )}
        <button
          type="button"
          class="bar-button"
          aria-label={words.t('remove_site', name)}
          title={words.t('remove')}
          disabled={task.busy}
          onClick={() => task.run(remove())}
        >
          <Icon name="close" size={12} />
        </button>
      </div>
    </li>
  );
}
