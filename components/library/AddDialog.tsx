/** Adds reports by pasted text, from files or by their address: where they belong, or to the event that is open. */
import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result';
import { useWords } from '../words';
import { AddAddress, AddFiles, AddText } from './AddSource';
import { type Added, type Source, useLibrary } from './actions';
import { Dialog, Go, Option } from './Dialog';
import type { About } from './Dialogs';
import { EventLink } from './EventLine';
import { problemWords } from './use-changes';

const WAYS = { text: AddText, file: AddFiles, address: AddAddress };
const NAMES = ['text', 'file', 'address'] as const;

interface Told {
  name: string;
  answer: Result<Added>;
}

export function AddDialog({ open }: About) {
  const words = useWords();
  const { actions } = useLibrary();
  const [way, setWay] = useState<(typeof NAMES)[number]>('text');
  const [event, setEvent] = useState<string | null>(null);
  const [sources, setSources] = useState<Source[]>([]);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told[]>([]);
  const Way = WAYS[way];
  const add = async (submitted: Event): Promise<void> => {
    submitted.preventDefault();
    setBusy(true);
    setTold([]);
    // One after the other: each may be about the event of the one before. The first asks the browser within the click.
    for (const source of sources) {
      const answer = await actions.add(source, event);
      setTold((before) => [...before, { name: nameOf(source), answer }]);
    }
    setBusy(false);
  };
  return (
    <Dialog heading={words.t('lib_add')}>
      <form onSubmit={add}>
        <fieldset class="lib-ways">
          <legend class="unseen">{words.t('lib_add_from')}</legend>
          {NAMES.map((name) => (
            <Option
              key={name}
              name="way"
              checked={way === name}
              choose={() => {
                setWay(name);
                setSources([]);
              }}
            >
              {words.t(`lib_from_${name}`)}
            </Option>
          ))}
        </fieldset>
        <Way key={way} set={setSources} />
        {open && (
          <fieldset>
            <legend>{words.t('lib_add_where')}</legend>
            <Option name="where" checked={event === null} choose={() => setEvent(null)}>
              {words.t('lib_find_event')}
            </Option>
            <Option name="where" checked={event !== null} choose={() => setEvent(open.event.id)}>
              {open.event.title}
            </Option>
          </fieldset>
        )}
        <Outcome told={told} of={busy ? sources.length : 0} />
        <Go label={words.t('add')} disabled={busy || sources.length === 0} done={told.length > 0} />
      </form>
    </Dialog>
  );
}

/** What came of each, while the next are on their way. */
function Outcome({ told, of }: { told: Told[]; of: number }) {
  const words = useWords();
  return (
    <div role="status">
      {of > 1 && <p class="quiet">{words.t('lib_adding', told.length + 1, of)}</p>}
      <ul class="lib-told">
        {told.map(({ name, answer }, index) => (
          <li key={index} class={answer.ok ? undefined : 'refused'}>
            {name && (
              <>
                <b dir="auto">{name}</b>
                {': '}
              </>
            )}
            {answer.ok ? <Where {...answer.value} /> : problemWords(answer.problem, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Where({ event, title, known }: Added) {
  const words = useWords();
  const { ask } = useLibrary();
  return (
    <>
      {words.t(known ? 'lib_added_known' : 'lib_added_new')}{' '}
      <EventLink id={event} opened={() => ask(null)}>
        {title}
      </EventLink>
    </>
  );
}

const nameOf = (source: Source): string => (source.from === 'file' ? source.file.name : '');
