/** Some reports belong to another event, which is searched for. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventRow } from '../../lib/app/library/protocol';
import { useWords } from '../words';
import { useLibrary } from './actions';
import { Dialog, Field, Go, Option } from './Dialog';
import type { About } from './Dialogs';

/** Events to choose from. */
const SHOWN = 8;

export function MoveDialog({ open, reports }: About) {
  const words = useWords();
  const { act, ask } = useLibrary();
  const [sought, setSought] = useState('');
  const [to, setTo] = useState<EventRow | null>(null);
  const from = open?.event.id ?? '';
  const rows = useFound(sought)?.filter(({ id }) => id !== from);
  const many = words.count('reports', reports.length);
  const move = (event: Event): void => {
    event.preventDefault();
    if (!to) return;
    ask(null);
    const ids = reports.map(({ id }) => id);
    void act([{ type: 'move', reports: ids, from, to: to.id }], words.t('lib_moved', many, to.title));
  };
  return (
    <Dialog heading={words.t('lib_move_heading', many)}>
      <form onSubmit={move}>
        <Field label={words.t('lib_search')}>
          {(id) => (
            <input
              id={id}
              type="search"
              class="field"
              maxLength={200}
              value={sought}
              onInput={({ currentTarget }) => setSought(currentTarget.value)}
            />
          )}
        </Field>
        <fieldset>
          <legend>{words.t('lib_move_to')}</legend>
          {rows?.slice(0, SHOWN).map((row) => (
            <Option key={row.id} name="to" checked={row.id === to?.id} choose={() => setTo(row)}>
              {row.title} <small>{words.join([row.date && words.day(row.date), row.place])}</small>
            </Option>
          ))}
          <p class="quiet" role="status">
            {rows?.length === 0 && words.t('lib_none')}
          </p>
        </fieldset>
        <Go label={words.t('lib_move')} disabled={!to} />
      </form>
    </Dialog>
  );
}

/** The events that have these words; those before until the next are there, since late answers are dropped. */
function useFound(sought: string): EventRow[] | null {
  const { actions } = useLibrary();
  const [rows, setRows] = useState<EventRow[] | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const timer = setTimeout(
      async () => {
        const found = await actions.find(sought);
        if (mine === turn.current) setRows(found.ok ? found.value : []);
      },
      sought === '' ? 0 : 100,
    );
    return () => clearTimeout(timer);
  }, [sought]);
  return rows;
}
