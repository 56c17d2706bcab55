/** The library page in one state, for pictures. */
import { Library } from '../../components/Library';
import type { LibraryActions, ListView, OpenView } from '../../components/library/actions';
import '../../components/styles/library.css';
import type { Totals } from '../../lib/core/library/model';
import { libraryActions, list, opened, TOTALS } from '../fixtures/library-states';

interface State {
  list: ListView | null;
  open?: OpenView;
  totals?: Totals | null;
  actions?: Partial<LibraryActions>;
}

const problem = { code: 'storage', message: 'QuotaExceededError' } as const;
const stopped = {
  place: 'events[153].title',
  problem: { code: 'invalid', message: 'events[153].title: longer than 600' },
} as const;

const STATES: Record<string, State> = {
  list: { list: list() },
  empty: {
    list: list({ rows: [], more: false }),
    totals: { events: 0, reports: 0, remembered: 0, bytes: 0, unreadable: 0 },
  },
  none: { list: list({ rows: [], more: false, sought: 'zeppelin' }) },
  failed: { list: list({ rows: [], more: false, problem }), totals: null },
  looking: { list: null, totals: null },
  event: { list: list(), open: opened },
  gone: { list: list(), open: { id: 'x', details: null, problem } },
  stopped: {
    list: list(),
    actions: { bring: async () => ({ events: 150, reports: 412, stopped }) },
  },
};

export function LibraryInState({ name }: { name: string }) {
  const state = STATES[name] ?? { list: list() };
  return (
    <Library
      list={state.list}
      open={state.open ?? null}
      totals={state.totals === undefined ? { ...TOTALS, unreadable: name === 'list' ? 2 : 0 } : state.totals}
      actions={libraryActions(state.actions)}
    />
  );
}
