/** An event in the list. */
import type { EventRow } from '../../lib/app/library/protocol';
import { localTime } from '../view/local-day';
import { useWords } from '../words';
import { useLibrary } from './actions';

interface Props {
  row: EventRow;
  isOpen: boolean;
  isChosen: boolean;
  choose(): void;
}

export function EventLine({ row, isOpen, isChosen, choose }: Props) {
  const words = useWords();
  return (
    <li class="lib-row" data-event={row.id}>
      <input
        type="checkbox"
        aria-label={words.t('lib_select', row.title)}
        checked={isChosen}
        onChange={choose}
      />
      <div>
        <EventLink id={row.id} isOpen={isOpen}>
          {row.title}
        </EventLink>
        <EventFacts row={row} />
      </div>
    </li>
  );
}

interface LinkProps {
  id: string;
  isOpen?: boolean;
  opened?(): void;
  children: string;
}

/** Opens in this page; with Ctrl, ⌘ or the middle button in a tab of its own, as links do. */
export function EventLink({ id, isOpen = false, opened, children }: LinkProps) {
  const { actions } = useLibrary();
  return (
    <a
      href={`?event=${encodeURIComponent(id)}`}
      dir="auto"
      aria-current={isOpen ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        // By no pointer, so by keyboard: the event's heading takes the focus, since the rest of a long list is in between.
        if ('pointerType' in event && event.pointerType === '') event.currentTarget.blur();
        opened?.();
        actions.open(id);
      }}
    >
      {children}
    </a>
  );
}

function EventFacts({ row }: { row: EventRow }) {
  const words = useWords();
  return (
    <>
      <ul class="meta">
        {row.date && (
          <li>
            <time dateTime={row.date}>{words.day(row.date)}</time>
          </li>
        )}
        {row.place && <li dir="auto">{row.place}</li>}
        <li>{words.count('reports', row.reports)}</li>
        {row.expires !== null && <li>{words.t('lib_until', words.day(localTime(row.expires)))}</li>}
        {row.pack !== null && <li title={row.pack}>{words.t('lib_from_pack')}</li>}
      </ul>
      <p class="meta">{words.join(row.outlets)}</p>
    </>
  );
}
