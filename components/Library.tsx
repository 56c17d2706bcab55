/**
 * The library page: what is kept on this machine, to be searched, set right, added to, taken out and brought in.
 *
 * Hooks for end-to-end tests (`data-testid`), stable:
 * | hook                                  | what                                                       |
 * |---------------------------------------|------------------------------------------------------------|
 * | `library`                             | the page's `main`                                          |
 * | `lib-search` `lib-rows` `lib-more`    | search box; list of events (`data-event`); its next rows   |
 * | `lib-event` `lib-report`              | the open event; a report of it (`data-report`)             |
 * | `lib-add` `lib-import` `lib-export` `lib-clear` `lib-merge` `lib-split` `lib-move` | open their dialogs |
 * | `lib-dialog` `lib-go`                 | the open dialog, and its button that does it               |
 * | `lib-toast` `lib-undo`                | what was done last, and its way back                       |
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventRow, ReportRow } from '../lib/app/library/protocol';
import type { Totals } from '../lib/core/library/model';
import {
  type DialogName,
  type Library as Handle,
  type LibraryActions,
  LibraryProvider,
  type ListView,
  type OpenView,
} from './library/actions';
import { Dialogs } from './library/Dialogs';
import { EventList } from './library/EventList';
import { EventView } from './library/EventView';
import { Head } from './library/Head';
import { Toast } from './library/Toast';
import { toggled, useChanges } from './library/use-changes';

interface Props {
  /** null before the first answer. */
  list: ListView | null;
  open: OpenView | null;
  /** null while counting, or when the library cannot be read. */
  totals: Totals | null;
  actions: LibraryActions;
}

export function Library({ list, open, totals, actions }: Props) {
  const page = useRef<HTMLElement>(null);
  const [dialog, ask] = useState<DialogName | null>(null);
  const [events, setEvents] = useState<EventRow[]>([]);
  const [reports, setReports] = useState<ReportRow[]>([]);
  const changes = useChanges(actions);
  const chosen = open?.details?.event.id;
  useEffect(() => setReports([]), [chosen]);
  useFoundFocus(page.current, open, [changes.toast, events.length, reports.length]);
  const handle: Handle = {
    actions,
    ask,
    say: changes.say,
    act: async (wanted, said) => {
      await changes.act(wanted, said);
      setEvents([]);
      setReports([]);
    },
  };
  return (
    <LibraryProvider value={handle}>
      <Head totals={totals} />
      <main
        ref={page}
        class={open ? 'lib lib-opened' : 'lib'}
        data-testid="library"
        aria-labelledby="lib-title"
      >
        <EventList
          list={list}
          open={open?.id ?? null}
          chosen={events}
          choose={(row) => setEvents(toggled(events, row))}
          clear={() => setEvents([])}
        />
        {open && (
          <EventView
            open={open}
            chosen={reports}
            choose={(row) => setReports(toggled(reports, row))}
            clear={() => setReports([])}
          />
        )}
      </main>
      <Dialogs name={dialog} open={open?.details ?? null} events={events} reports={reports} totals={totals} />
      <Toast toast={changes.toast} undo={changes.undo} dismiss={changes.dismiss} />
    </LibraryProvider>
  );
}

/**
 * What had the focus may go with a change: then the heading of the event takes it, as soon as that is there. When no event
 * is open, the row of the one that was takes it, else the list's heading.
 */
function useFoundFocus(page: HTMLElement | null, open: OpenView | null, after: unknown[]): void {
  const { id = null, details = null, problem = null } = open ?? {};
  const last = useRef(id);
  const ready = id === null || problem !== null || details?.event.id === id;
  useEffect(() => {
    const find = (selector: string) => page?.querySelector<HTMLElement>(selector);
    const row = last.current === null ? null : find(`[data-event="${CSS.escape(last.current)}"] a`);
    if (ready && document.activeElement === document.body)
      if (id === null && row) row.focus();
      else (find('.lib-event h2') ?? find('.lib-list h2'))?.focus({ preventScroll: true });
    last.current = id;
  }, [...after, id, ready]);
}
