/** What is no feed and no pack: Wikipedia's current events, and when other reports' texts are fetched. */
import { Switch } from '../../parts/Switch';
import { problemWords, stateWords } from '../../view/source-words';
import { useWords } from '../../words';
import type { SourceProps } from './model';
import { Said } from './Said';
import { useTask } from './use-task';

/** As `lib/core/sources/schedule.ts` holds it. */
const WIKI_MINUTES = 30;

export function CurrentEvents({ view, actions }: SourceProps) {
  const words = useWords();
  const task = useTask();
  const on = view.choices.currentEvents;
  // Days are named in the id, so that the last one in order is the latest.
  const id =
    Object.keys(view.states)
      .filter((one) => one.startsWith('current-events:'))
      .toSorted()
      .at(-1) ?? '';
  const state = view.states[id];
  return (
    <section class="src-switch">
      <Switch
        testid="current-events"
        label={words.t('src_wiki')}
        hint={words.t('src_wiki_hint', WIKI_MINUTES)}
        on={on}
        disabled={task.busy}
        onChange={(wanted) => task.run(actions.setCurrentEvents(wanted))}
      />
      {on && <p class="src-state">{stateWords(state, on, view.now, words)}</p>}
      {on && state?.problem && <p class="src-problem">{problemWords(state.problem, words)}</p>}
      <Said {...task} />
    </section>
  );
}

const TEXTS = ['click', 'panel'] as const;

export function Texts({ view, actions }: SourceProps) {
  const words = useWords();
  const task = useTask();
  return (
    <section>
      <fieldset class="choices src-texts">
        <legend>
          <h3>{words.t('src_texts')}</h3>
        </legend>
        {TEXTS.map((name) => (
          <label key={`${name}-${view.choices.texts}`} class="choice">
            <input
              type="radio"
              name="texts"
              value={name}
              checked={view.choices.texts === name}
              data-testid={`texts-${name}`}
              onChange={() => task.run(actions.setTexts(name))}
            />
            <b>{words.t(`src_texts_${name}`)}</b>
            <span>{words.t(`src_texts_${name}_hint`)}</span>
          </label>
        ))}
      </fieldset>
      <Said {...task} />
    </section>
  );
}
