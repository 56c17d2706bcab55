// @vitest-environment happy-dom
/** The library page: its list, its states, what is selected in it, changes and the way back. */
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../components/Library';
import type { LibraryActions, ListView, OpenView } from '../../components/library/actions';
import { WordsProvider } from '../../components/words';
import { libraryActions, list, opened, ROWS, TOTALS } from '../fixtures/library-states';
import { axeFindings, show, texts, wordsIn } from './surface';

afterEach(cleanup);

const problem = { code: 'storage', message: 'refused' } as const;
const EMPTY = list({ rows: [], more: false });

interface Shown {
  list?: ListView | null;
  open?: OpenView | null;
  actions?: Partial<LibraryActions>;
  language?: 'en' | 'ar';
}
const page = (shown: Shown = {}) =>
  show(
    <Library
      list={shown.list === undefined ? list() : shown.list}
      open={shown.open ?? null}
      totals={TOTALS}
      actions={libraryActions(shown.actions)}
    />,
    shown.language,
  );

describe('states', () => {
  it.each<[name: string, shown: Shown]>([
    ['list', {}],
    ['looking', { list: null }],
    ['empty', { list: EMPTY }],
    ['nothing found', { list: { ...EMPTY, sought: 'zeppelin' } }],
    ['failed', { list: { ...EMPTY, problem } }],
    ['event', { open: opened }],
    ['event gone', { open: { id: 'x', details: null, problem } }],
    ['event looking', { open: { id: 'x', details: null, problem: null } }],
  ])(
    '%s has no axe violation in both languages',
    async (_, shown) => {
      for (const language of ['en', 'ar'] as const) {
        page({ ...shown, language });
        expect(await axeFindings(document.documentElement)).toEqual([]);
        cleanup();
      }
    },
    20_000,
  );

  it.each<[name: string, shown: ListView, words: string]>([
    ['an empty library', EMPTY, 'The library is empty'],
    ['nothing found', { ...EMPTY, sought: 'zeppelin' }, 'No event has these words'],
    ['a failure', { ...EMPTY, problem }, 'The browser would not read or write its stored data.'],
  ])('%s has its words', (_, shown, words) => {
    expect(page({ list: shown }).container.textContent).toContain(words);
  });

  it('a failure can be tried again', () => {
    const again = vi.fn();
    const { getByText } = page({ list: { ...EMPTY, problem }, actions: { again } });
    fireEvent.click(getByText('Try again'));
    expect(again).toHaveBeenCalledOnce();
  });

  it('tells of records that cannot be read', () => {
    const actions = libraryActions();
    const totals = { ...TOTALS, unreadable: 2 };
    const { getByTestId } = show(<Library list={list()} open={null} totals={totals} actions={actions} />);
    expect(getByTestId('lib-totals').textContent).toContain('Records that cannot be read: 2');
  });

  it('tells what is kept', () => {
    expect(page().getByTestId('lib-totals').textContent).toBe(
      '1,284 events\u00a0· 3,610 reports\u00a0· 18.4 MB',
    );
  });
});

describe('the list', () => {
  it('tells of each event its day, place, reports, outlets, and until when it is remembered', () => {
    const { container } = page();
    const [strike, fair, bridge] = texts(container.querySelectorAll('.lib-row'));
    expect(strike).toContain('May 21, 2024Port Selwyn3 reportsHarbour Times\u00a0· Coast Radio');
    expect(fair).toContain('remembered until Jun 4, 2024');
    expect(bridge).toContain('14 reportsfrom a pack');
  });

  it('searches at each key, and tells how many were found', () => {
    const search = vi.fn();
    const { getByTestId, container } = page({ actions: { search } });
    fireEvent.input(getByTestId('lib-search'), { target: { value: 'dock' } });
    expect(search).toHaveBeenCalledWith('dock');
    expect(texts(container.querySelectorAll('.lib-list [role=status]'))[0]).toBe(
      'The first 5 events, more below',
    );
  });

  it('opens an event in the page, and leaves a click with Ctrl to the browser', () => {
    const open = vi.fn();
    const { getByText } = page({ actions: { open } });
    const link = getByText(ROWS[0]?.title ?? '');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(open).not.toHaveBeenCalled();
    fireEvent.click(link);
    expect(open).toHaveBeenCalledWith('strike');
    expect(link.getAttribute('href')).toBe('?event=strike');
  });

  it('arrow keys lead from the search box through the rows', () => {
    const { getByTestId, container } = page();
    const [first, second] = container.querySelectorAll<HTMLElement>('.lib-row a');
    getByTestId('lib-search').focus();
    for (const [key, reached] of [
      ['ArrowDown', first],
      ['ArrowDown', second],
      ['ArrowUp', first],
      ['ArrowUp', getByTestId('lib-search')],
      ['ArrowUp', getByTestId('lib-search')],
    ] as const) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement).toBe(reached);
    }
  });

  it('marks the row of the open event', () => {
    const { container } = page({ open: opened });
    expect(texts(container.querySelectorAll('[aria-current=true]'))).toEqual([ROWS[0]?.title]);
  });
});

describe('selected events', () => {
  const select = (container: Element, ...places: number[]): void => {
    const boxes = container.querySelectorAll('.lib-row > input');
    for (const place of places) fireEvent.click(boxes[place] as Element);
  };

  it('one cannot be merged, two can: under the title that is chosen', async () => {
    const change = vi.fn(libraryActions().change);
    const { container, getByTestId, getByLabelText, findByText } = page({ actions: { change } });
    select(container, 0);
    expect(getByTestId('lib-merge')).toHaveProperty('disabled', true);
    select(container, 2);
    fireEvent.click(getByTestId('lib-merge'));
    // The one with most reports is proposed.
    expect(getByTestId('lib-dialog').querySelector(':checked + span')?.textContent).toContain('Averley');
    fireEvent.click(getByLabelText(/^Dockers at Port Selwyn stop/));
    fireEvent.submit(getByTestId('lib-dialog').querySelector('form') as Element);
    expect(change).toHaveBeenCalledWith([{ type: 'merge', into: 'strike', event: 'bridge' }]);
    expect(await findByText('Merged: 2 events.')).toBeTruthy();
    expect(container.querySelector('.lib-selected')).toBeNull();
  });

  it('are deleted at once, and come back by a click', async () => {
    const change = vi.fn(libraryActions().change);
    const undo = vi.fn(libraryActions().undo);
    const { container, getByText, findByTestId, findByText } = page({ actions: { change, undo } });
    select(container, 1, 3);
    fireEvent.click(getByText('Delete'));
    expect(change).toHaveBeenCalledWith([{ type: 'delete-events', events: ['fair', 'harbour'] }]);
    fireEvent.click(await findByTestId('lib-undo'));
    expect(await findByText('Undone.')).toBeTruthy();
    expect(undo).toHaveBeenCalledWith(['undo 0']);
  });

  it('come back by Ctrl+Z, but not while something is typed', async () => {
    const undo = vi.fn(libraryActions().undo);
    const { container, getByText, getByTestId, findByTestId } = page({ actions: { undo } });
    select(container, 1);
    fireEvent.click(getByText('Delete'));
    await findByTestId('lib-undo');
    fireEvent.keyDown(getByTestId('lib-search'), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z' });
    expect(undo).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(undo).toHaveBeenCalledOnce();
  });

  it('a change that stops half-way says why and can still be undone', async () => {
    const change = async () => ({ undo: ['first'], problem });
    const { container, getByText, findByTestId, getByTestId } = page({ actions: { change } });
    select(container, 1);
    fireEvent.click(getByText('Delete'));
    expect(await findByTestId('lib-undo')).toBeTruthy();
    expect(getByTestId('lib-toast').textContent).toContain('That was not done. The browser would not');
  });

  it('the focus goes to the list when what had it is gone', async () => {
    const { container, getByText, findByTestId } = page();
    select(container, 1);
    const button = getByText('Delete');
    button.focus();
    fireEvent.click(button);
    await findByTestId('lib-undo');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Events'));
  });

  describe('opening by the keyboard', () => {
    const surface = (open: OpenView | null) => (
      <WordsProvider value={wordsIn('en')}>
        <Library list={list()} open={open} totals={TOTALS} actions={libraryActions()} />
      </WordsProvider>
    );
    const click = (row: HTMLElement, pointerType: string) =>
      fireEvent(row, new PointerEvent('click', { bubbles: true, cancelable: true, pointerType }));
    const listed = () => {
      const { container, rerender } = render(surface(null));
      return { row: () => container.querySelector('[data-event="strike"] a') as HTMLElement, rerender };
    };
    const focused = () => document.activeElement?.textContent;

    it('gives the focus to the heading once the event is there, and closing gives it back to the row', () => {
      const { row, rerender } = listed();
      row().focus();
      click(row(), '');
      rerender(surface({ id: 'strike', details: null, problem: null }));
      expect(document.activeElement).toBe(document.body);
      rerender(surface(opened));
      expect(focused()).toBe(opened.details?.event.title);
      (document.activeElement as HTMLElement).blur();
      rerender(surface(null));
      expect(document.activeElement).toBe(row());
    });

    it('a click of the mouse leaves the focus where it is', () => {
      const { row, rerender } = listed();
      row().focus();
      click(row(), 'mouse');
      rerender(surface(opened));
      expect(document.activeElement).toBe(row());
    });
  });

  it('that all is as it was is told for a while', async () => {
    const { container, getByText, getByTestId, findByTestId } = page();
    select(container, 1);
    fireEvent.click(getByText('Delete'));
    const undo = await findByTestId('lib-undo');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    fireEvent.click(undo);
    await vi.waitFor(() => expect(getByText('Undone.')).toBeTruthy());
    vi.runAllTimers();
    vi.useRealTimers();
    await vi.waitFor(() => expect(getByTestId('lib-toast').textContent).toBe(''));
  });

  it('what was done is told in a live region that was there before', async () => {
    const { container, getByText, getByTestId, findByTestId } = page();
    const told = getByTestId('lib-toast').querySelector('[role=status]');
    select(container, 1);
    fireEvent.click(getByText('Delete'));
    await findByTestId('lib-undo');
    expect(getByTestId('lib-toast').querySelector('[role=status]')).toBe(told);
    expect(told?.textContent).toBe('Deleted: 1 event.');
    fireEvent.click(getByTestId('lib-toast').querySelector('[aria-label=Dismiss]') as Element);
    expect(told?.textContent).toBe('');
  });
});
