/** Some reports of an event are about another: what is that one called? */
import { useRef } from 'preact/hooks';
import { useWords } from '../words';
import { useLibrary } from './actions';
import { Dialog, Field, Go } from './Dialog';
import type { About } from './Dialogs';
import { MAX_TITLE } from './OpenHead';

export function SplitDialog({ open, reports }: About) {
  const words = useWords();
  const { act, ask } = useLibrary();
  const title = useRef<HTMLInputElement>(null);
  const many = words.count('reports', reports.length);
  const split = (submitted: Event): void => {
    submitted.preventDefault();
    const ids = reports.map(({ id }) => id);
    const event = open?.event.id ?? '';
    ask(null);
    void act(
      [{ type: 'split', event, reports: ids, title: title.current?.value.trim() || proposed }],
      words.t('lib_parted', many),
    );
  };
  const proposed = reports[0]?.title.slice(0, MAX_TITLE) || words.t('event');
  return (
    <Dialog heading={words.t('lib_split_heading', many)}>
      <form onSubmit={split}>
        <Field label={words.t('lib_event_title')}>
          {(id) => (
            <input
              id={id}
              ref={title}
              class="field"
              dir="auto"
              maxLength={MAX_TITLE}
              defaultValue={proposed}
            />
          )}
        </Field>
        <Go label={words.t('lib_split_go')} />
      </form>
    </Dialog>
  );
}
