/**
 * A table as one stop of the Tab key: arrows move from cell to cell, Home and End within a row, with Ctrl within all,
 * Enter does what a click on the cell does. A cell's button stands for its cell.
 */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';

/** Row and column, from 0, heads counted. */
type Place = [row: number, column: number];

export function useCells(table: RefObject<HTMLTableElement>, rows: number, columns: number) {
  const [[row, column], setActive] = useState<Place>([1, 0]);
  const active = within([row, column], rows, columns);
  const { direction } = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const cell = cellOf(event.target);
    if (event.key === 'Enter' && cell && cell === event.target) cell.click();
    const target = moved(event, active, direction === 'rtl' ? -1 : 1);
    if (!target) return;
    event.preventDefault();
    const [toRow, toColumn] = within(target, rows, columns);
    setActive([toRow, toColumn]);
    const wanted = table.current?.rows[toRow]?.cells[toColumn];
    (wanted?.querySelector('button') ?? wanted)?.focus();
  };
  const onFocusIn = (event: FocusEvent): void => {
    const cell = cellOf(event.target);
    const at = (cell?.parentElement as HTMLTableRowElement | null)?.rowIndex;
    if (cell && at !== undefined) setActive([at, cell.cellIndex]);
  };
  return { active, onKeyDown, onFocusIn };
}

const cellOf = (target: EventTarget | null): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest('td, th') : null;

const within = ([row, column]: Place, rows: number, columns: number): Place => [
  Math.max(0, Math.min(rows - 1, row)),
  Math.max(0, Math.min(columns - 1, column)),
];

function moved({ key, ctrlKey }: KeyboardEvent, [row, column]: Place, forward: 1 | -1): Place | undefined {
  const end = Number.MAX_SAFE_INTEGER;
  const targets: Record<string, Place> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + forward],
    ArrowLeft: [row, column - forward],
    Home: ctrlKey ? [0, 0] : [row, 0],
    End: ctrlKey ? [end, end] : [row, end],
  };
  return targets[key];
}
