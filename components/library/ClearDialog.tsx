/** Forgetting what was remembered, or deleting everything. It cannot be undone, so it takes a second step. */
import { useState } from 'preact/hooks';
import { type Key, useWords } from '../words';
import { useLibrary } from './actions';
import { Dialog, Go, Option } from './Dialog';
import type { About } from './Dialogs';
import { problemWords } from './use-changes';

const WHAT = ['remembered', 'all'] as const;

export function ClearDialog({ totals }: About) {
  const words = useWords();
  const { actions, ask, say } = useLibrary();
  const [what, setWhat] = useState<(typeof WHAT)[number]>('remembered');
  const [sure, setSure] = useState(false);
  const many = {
    remembered: words.count('reports', totals?.remembered ?? 0),
    all: words.join([
      words.count('events', totals?.events ?? 0),
      words.count('reports', totals?.reports ?? 0),
    ]),
  };
  const clear = async (event: Event): Promise<void> => {
    event.preventDefault();
    ask(null);
    const answer = await actions.clear(what);
    say(
      answer.ok
        ? words.t('lib_deleted', many[what])
        : words.t('lib_not_done', problemWords(answer.problem, words)),
    );
  };
  return (
    <Dialog heading={words.t('lib_clear_heading')}>
      <form onSubmit={clear}>
        <fieldset>
          <legend class="unseen">{words.t('lib_clear_heading')}</legend>
          {WHAT.map((name) => (
            <Option
              key={name}
              name="what"
              checked={what === name}
              choose={() => {
                setWhat(name);
                setSure(false);
              }}
            >
              {words.t(`lib_clear_${name}` as Key)} <small>{many[name]}</small>
            </Option>
          ))}
        </fieldset>
        {what === 'all' && <p class="quiet">{words.t('lib_clear_hint')}</p>}
        <label class="lib-option">
          <input type="checkbox" checked={sure} onChange={() => setSure(!sure)} />
          <span>{words.t('lib_sure')}</span>
        </label>
        <Go label={words.t('lib_clear')} disabled={!sure} />
      </form>
    </Dialog>
  );
}
