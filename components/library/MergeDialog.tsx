/** Several events are one: whose title stays? */
import { useState } from 'preact/hooks';
import type { Change } from '../../lib/core/library/model';
import { useWords } from '../words';
import { useLibrary } from './actions';
import { Dialog, Go, Option } from './Dialog';
import type { About } from './Dialogs';

export function MergeDialog({ events }: About) {
  const words = useWords();
  const { act, ask } = useLibrary();
  const [into, setInto] = useState(largest(events));
  const merge = (event: Event): void => {
    event.preventDefault();
    ask(null);
    const others = events.filter(({ id }) => id !== into);
    const changes = others.map(({ id }): Change => ({ type: 'merge', into, event: id }));
    void act(changes, words.t('lib_merged', words.count('events', events.length)));
  };
  return (
    <Dialog heading={words.t('lib_merge_heading', words.count('events', events.length))}>
      <form onSubmit={merge}>
        <fieldset>
          <legend>{words.t('lib_merge_title')}</legend>
          {events.map(({ id, title, reports }) => (
            <Option key={id} name="into" checked={id === into} choose={() => setInto(id)}>
              {title} <small>{words.count('reports', reports)}</small>
            </Option>
          ))}
        </fieldset>
        <p class="quiet">{words.t('lib_merge_hint')}</p>
        <Go label={words.t('lib_merge')} />
      </form>
    </Dialog>
  );
}

const largest = (events: About['events']): string =>
  events.toSorted((one, other) => other.reports - one.reports)[0]?.id ?? '';
