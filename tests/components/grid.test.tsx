// @vitest-environment happy-dom
/** The grid and what narrows it: keys, order, copies, search. */
import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../components/Panel';
import { SAMPLES, type SampleName } from '../fixtures/states';
import { axeFindings, recorder, show, texts } from './surface';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const panel = (name: SampleName, language: 'en' | 'ar' = 'en') =>
  show(<Panel state={SAMPLES[name]} actions={recorder().actions} />, language);
const gridOf = ({ getByTestId }: ReturnType<typeof panel>) => getByTestId('grid') as HTMLTableElement;
const placeOf = (grid: HTMLTableElement): [number, number] => {
  const cell = document.activeElement?.closest('td, th') as HTMLTableCellElement;
  return [[...grid.rows].indexOf(cell.parentElement as HTMLTableRowElement), cell.cellIndex];
};
const rowsIn = (grid: HTMLTableElement): (string | null)[] => texts(grid.querySelectorAll('tbody th span'));

describe('keys', () => {
  it.each<['en' | 'ar', string[], [number, number]]>([
    ['en', ['ArrowDown', 'ArrowDown'], [3, 0]],
    ['en', ['ArrowUp', 'ArrowUp'], [0, 0]],
    ['en', ['ArrowRight', 'ArrowRight', 'ArrowDown'], [2, 2]],
    ['en', ['End'], [1, 3]],
    ['en', ['End', 'ArrowRight', 'ArrowLeft'], [1, 2]],
    ['en', ['End', 'ArrowUp'], [0, 3]],
    ['en', ['Ctrl+End', 'Home'], [6, 0]],
    ['en', ['Ctrl+End', 'Ctrl+Home'], [0, 0]],
    ['ar', ['ArrowLeft', 'ArrowLeft', 'ArrowRight'], [1, 1]],
  ])('%s: %j lead to %j', (language, keys, place) => {
    const grid = gridOf(panel('three', language));
    grid.querySelector<HTMLElement>('tbody button')?.focus();
    for (const key of keys)
      fireEvent.keyDown(document.activeElement ?? grid, {
        key: key.replace('Ctrl+', ''),
        ctrlKey: key.startsWith('Ctrl'),
      });
    expect(placeOf(grid)).toEqual(place);
    const stops = [...grid.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    expect(stops).toEqual([document.activeElement]);
  });

  it('Enter in a cell leads to the card', async () => {
    const view = panel('three');
    const cell = gridOf(view).rows[2]?.cells[1] as HTMLElement;
    cell.focus();
    fireEvent.keyDown(cell, { key: 'Enter' });
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('finding-cost'));
  });
});

describe('order', () => {
  it('by the select, and by a report’s head, which says so', () => {
    const view = panel('three');
    const grid = gridOf(view);
    const ranked = rowsIn(grid);
    fireEvent.change(view.getByTestId('order'), { target: { value: 'told' } });
    expect(rowsIn(grid)[0]).toBe('cost of the repair');
    const head = grid.rows[0]?.cells[3] as HTMLElement;
    fireEvent.click(head.querySelector('button') as Element);
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(rowsIn(grid).at(-1)).toBe('temporary ferry');
    expect((view.getByTestId('order') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe(
      'By what C tells',
    );
    fireEvent.click(head.querySelector('button') as Element);
    expect(rowsIn(grid)).toEqual(ranked);
  });
});

describe('copies', () => {
  it('are folded under their original until they are asked for', () => {
    const view = panel('ten');
    const grid = gridOf(view);
    expect(grid.rows[0]?.cells).toHaveLength(9);
    expect(grid.rows[0]?.cells[2]?.textContent).toBe('B+2');
    fireEvent.click(view.getByTestId('copies'));
    expect(grid.rows[0]?.cells).toHaveLength(11);
  });
});

describe('what is not seen at once comes behind the first frame', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const nextFrame = () => act(() => void vi.advanceTimersByTime(20));

  it('columns and outlets of thirty reports', () => {
    const view = panel('thirty');
    const columns = (): number => gridOf(view).rows[0]?.cells.length ?? 0;
    const outlets = (): number => (view.getByTestId('outlet-filter') as HTMLSelectElement).options.length;
    expect([columns(), outlets()]).toEqual([9, 1]);
    nextFrame();
    expect([columns(), outlets()]).toEqual([25, 31]);
    expect(gridOf(view).rows[1]?.cells).toHaveLength(25);
  });

  it('cards of three, after the first', () => {
    const { container } = panel('three');
    const cards = (): number => container.querySelectorAll('[data-finding]').length;
    expect(cards()).toBe(1);
    nextFrame();
    expect(cards()).toBeGreaterThan(2);
  });
});

describe('search', () => {
  const field = (view: ReturnType<typeof panel>) => view.getByTestId('search') as HTMLInputElement;
  const cards = ({ container }: ReturnType<typeof panel>) =>
    [...container.querySelectorAll('[data-finding]')].map((one) => one.getAttribute('data-finding'));

  it('narrows grid and cards alike, and says how many there are', () => {
    const view = panel('three');
    fireEvent.input(field(view), { target: { value: 'euros repair' } });
    expect(cards(view)).toEqual(['cost']);
    expect(rowsIn(gridOf(view))).toEqual(['cost of the repair']);
    expect(view.getByText('1 match')).toBeTruthy();
  });

  it('says so where nothing matches, with a way back', async () => {
    const view = panel('three');
    const all = cards(view);
    fireEvent.input(field(view), { target: { value: 'submarine' } });
    expect(cards(view)).toEqual([]);
    expect(view.getByText('Nothing matches.')).toBeTruthy();
    expect(await axeFindings(view.container)).toEqual([]);
    fireEvent.click(view.getByTestId('everything'));
    expect(cards(view)).toEqual(all);
    expect(field(view).value).toBe('');
  });

  it('is led to by "/", and cleared by Esc', () => {
    const view = panel('three');
    const button = gridOf(view).querySelector<HTMLElement>('tbody button') as HTMLElement;
    button.focus();
    fireEvent.keyDown(button, { key: '/' });
    expect(document.activeElement).toBe(field(view));
    expect(fireEvent.keyDown(field(view), { key: '/' })).toBe(true);
    fireEvent.input(field(view), { target: { value: 'ferry' } });
    expect(fireEvent.keyDown(field(view), { key: 'Escape' })).toBe(false);
    expect(field(view).value).toBe('');
    expect(fireEvent.keyDown(field(view), { key: 'Escape' })).toBe(true);
  });

  it('shows what one outlet tells', () => {
    const view = panel('three');
    const id = (view.getByTestId('outlet-filter') as HTMLSelectElement).options[2]?.value;
    fireEvent.change(view.getByTestId('outlet-filter'), { target: { value: id } });
    expect(cards(view)).not.toContain('cracks');
    expect(cards(view)).toContain('ferry');
  });
});

describe('the timeline', () => {
  it('tells when what came up, and leads to its card', async () => {
    const view = panel('three');
    const timeline = view.getByTestId('timeline');
    const days = [...timeline.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(days).toEqual(['2025-03-12', '2025-03-14']);
    const last = [...timeline.querySelectorAll('button')].at(-1) as HTMLElement;
    expect(last.textContent).toBe('cracks in the beamsbefore: a crackthree cracks');
    fireEvent.click(last);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('finding-cracks'));
  });

  it('is not there where fewer than two times are known', () => {
    const state = SAMPLES.three;
    const reports = state.comparison.reports.map((one) => ({ ...one, published: null, modified: null }));
    const { queryByTestId } = show(
      <Panel
        state={{ ...state, comparison: { ...state.comparison, reports } }}
        actions={recorder().actions}
      />,
    );
    expect(queryByTestId('timeline')).toBeNull();
  });
});
