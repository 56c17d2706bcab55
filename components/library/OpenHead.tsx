/** The open event's head: the title, which can be changed where it stands, and what can be done with all of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventDetails } from '../../lib/app/library/protocol';
import { useWords } from '../words';
import { useLibrary } from './actions';

/** UTF-16 units, as in packs. */
export const MAX_TITLE = 600;

export function OpenHead({ details: { event, reports, setAside = 0 } }: { details: EventDetails }) {
  const words = useWords();
  const { act } = useLibrary();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setRenaming(false);
    rename.current?.focus();
  };
  const forgotten = reports.some(({ expires }) => expires !== null);
  const keep = (): Promise<void> => act([{ type: 'keep', event: event.id }], words.t('kept'));
  const putBack = (): Promise<void> => act([{ type: 'put-back', event: event.id }], words.t('lib_put_back'));
  const remove = (): Promise<void> =>
    act([{ type: 'delete-events', events: [event.id] }], words.t('lib_deleted', words.count('events', 1)));
  return (
    <header class="event">
      {renaming ? (
        <>
          <h2 class="unseen" dir="auto">
            {event.title}
          </h2>
          <Rename event={event.id} title={event.title} close={close} />
        </>
      ) : (
        <h2 tabIndex={-1} dir="auto">
          {event.title}
        </h2>
      )}
      <ul class="meta">
        {event.date && (
          <li>
            <time dateTime={event.date}>{words.day(event.date)}</time>
          </li>
        )}
        {event.place && <li dir="auto">{event.place}</li>}
        <li>{words.count('reports', reports.length)}</li>
        {event.pack !== null && <li title={event.pack}>{words.t('lib_from_pack')}</li>}
      </ul>
      <div class="lib-actions">
        <button ref={rename} type="button" class="link" onClick={() => setRenaming(true)}>
          {words.t('lib_rename')}
        </button>
        {forgotten && (
          <button type="button" class="link" onClick={keep}>
            {words.t('lib_keep')}
          </button>
        )}
        {setAside > 0 && (
          <span data-testid="lib-set-aside">
            {words.count('lib_set_aside', setAside)}{' '}
            <button type="button" class="link" onClick={putBack}>
              {words.t('put_back')}
            </button>
          </span>
        )}
        <button type="button" class="link" onClick={remove}>
          {words.t('lib_delete_event')}
        </button>
      </div>
    </header>
  );
}

function Rename({ event, title, close }: { event: string; title: string; close(): void }) {
  const words = useWords();
  const { act } = useLibrary();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const keep = (submitted: Event): void => {
    submitted.preventDefault();
    const now = input.current?.value.trim();
    close();
    if (now && now !== title) void act([{ type: 'rename', event, title: now }], words.t('lib_renamed'));
  };
  return (
    <form class="lib-rename" onSubmit={keep} onKeyDown={({ key }) => key === 'Escape' && close()}>
      <input
        ref={input}
        class="field"
        dir="auto"
        maxLength={MAX_TITLE}
        aria-label={words.t('lib_event_title')}
        defaultValue={title}
      />
      <button type="submit" class="button">
        {words.t('lib_save')}
      </button>
      <button type="button" class="button quiet" onClick={close}>
        {words.t('lib_cancel')}
      </button>
    </form>
  );
}
