/** Brings in a pack or an exported library, part by part. What came in before something went wrong stays. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords, type Words } from '../words';
import { type Amount, type Brought, useLibrary } from './actions';
import { Dialog } from './Dialog';
import { problemWords } from './use-changes';

type State = { share: number; brought: Amount } | { done: Brought } | null;

export function ImportDialog() {
  const words = useWords();
  const { actions } = useLibrary();
  const [state, setState] = useState<State>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setState({ share: 0, brought: { events: 0, reports: 0 } });
    const told = (share: number, brought: Amount): void => setState({ share, brought });
    setState({ done: await actions.bring(file, stop.current.signal, told) });
  };
  return (
    <Dialog heading={words.t('lib_import_heading')}>
      <p>{words.t('lib_import_hint')}</p>
      <label class="lib-drop">
        <input
          type="file"
          accept=".json,.jsonl"
          disabled={state !== null && 'share' in state}
          onChange={({ currentTarget }) => bring(currentTarget.files?.[0])}
        />
        <span>{words.t('lib_choose_file')}</span>
      </label>
      {state && 'share' in state && (
        <progress value={state.share} max={1} aria-label={words.t('lib_import')} />
      )}
      <p role="status">
        {state && ('share' in state ? amountWords(state.brought, words) : said(state.done, words))}
      </p>
      {state && 'done' in state && state.done.stopped && (
        <details class="why">
          <summary>{words.t('technical_detail')}</summary>
          <p dir="auto">{state.done.stopped.problem.message}</p>
        </details>
      )}
    </Dialog>
  );
}

const amountWords = ({ events, reports }: Amount, words: Words): string =>
  words.t('lib_brought', words.join([words.count('events', events), words.count('reports', reports)]));

function said(done: Brought, words: Words): string {
  const { stopped } = done;
  if (!stopped) return amountWords(done, words);
  const why = stopped.problem.code === 'unknown' ? words.t('lib_lost') : problemWords(stopped.problem, words);
  const { place } = stopped;
  const at = typeof place === 'number' ? words.t('lib_line', place) : place;
  const where = at === '' ? words.t('lib_stopped', why) : words.t('lib_stopped_at', at, why);
  return `${where} ${amountWords(done, words)}`;
}
