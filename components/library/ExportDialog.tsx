/** Everything as a file that can be brought in again, or some events as a pack for others. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { useLibrary, type Wanted } from './actions';
import { Dialog, Go, Option } from './Dialog';
import type { About } from './Dialogs';
import { problemWords } from './use-changes';

const WHAT = ['all', 'digests', 'texts'] as const;
type What = (typeof WHAT)[number];

export function ExportDialog({ events, open, totals }: About) {
  const words = useWords();
  const { actions, ask, say } = useLibrary();
  const ids = events.length > 0 ? events.map(({ id }) => id) : open ? [open.event.id] : [];
  const [what, setWhat] = useState<What>(ids.length > 0 ? 'digests' : 'all');
  const [taken, setTaken] = useState<number | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const take = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTaken(0);
    const wanted: Wanted = what === 'all' ? { what } : { what: 'pack', events: ids, texts: what === 'texts' };
    const answer = await actions.take(wanted, stop.current.signal, setTaken);
    if (stop.current.signal.aborted) return;
    ask(null);
    say(answer.ok ? words.t('lib_exported') : words.t('lib_not_done', problemWords(answer.problem, words)));
  };
  const many = (name: What): string =>
    words.count('events', name === 'all' ? (totals?.events ?? 0) : ids.length);
  return (
    <Dialog heading={words.t('lib_export_heading')}>
      <form onSubmit={take}>
        <fieldset disabled={taken !== null}>
          <legend class="unseen">{words.t('lib_export_heading')}</legend>
          {WHAT.filter((name) => name === 'all' || ids.length > 0).map((name) => (
            <Option key={name} name="what" checked={what === name} choose={() => setWhat(name)}>
              {words.t(`lib_export_${name}`)} <small>{many(name)}</small>
            </Option>
          ))}
        </fieldset>
        <p class="quiet">{words.t(`lib_export_${what}_hint`)}</p>
        {taken !== null && <p role="status">{words.t('lib_taken', words.count('events', taken))}</p>}
        <Go label={words.t('lib_export')} disabled={taken !== null} />
      </form>
    </Dialog>
  );
}
