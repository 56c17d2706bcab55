/**
 * One report's part in one detail: a shape, the number of its reading, and words for those who cannot see them. There may
 * be hundreds, so the shape is the style's: a cell is hardly more than one element.
 */
import type { Cell, CellState } from '../view/readings';
import { useReports } from '../view/reports';
import { useWords, type Words } from '../words';

const NUMBERED: ReadonlySet<CellState> = new Set(['differs', 'updated']);

interface Props {
  cell: Cell;
  language: string;
  /** Id of the report whose text this one carries. */
  original: string | null;
  /** Is there room for the report's words? */
  roomy: boolean;
  /** Whether the Tab key stops here. */
  active: boolean;
}

export function GridCell({ cell, language, original, roomy, active }: Props) {
  const words = useWords();
  const letter = useReports().get(original ?? '')?.letter ?? '';
  const told = cellWords(cell, letter, words);
  return (
    <td class={`cell cell-${cell.state}`} title={told} aria-label={told} tabIndex={active ? 0 : -1}>
      {NUMBERED.has(cell.state) && <b>{cell.readings.map(words.number).join('·')}</b>}
      {roomy && cell.phrase && (
        <span class="cell-phrase" dir="auto" lang={language}>
          {cell.phrase}
        </span>
      )}
    </td>
  );
}

function cellWords({ state, readings, phrase }: Cell, original: string, words: Words): string {
  if (state === 'differs' || state === 'updated')
    return words.t(`cell_${state}`, words.list(readings.map(words.number)), phrase);
  if (state === 'silent' || state === 'unknown') return words.t(`cell_${state}`);
  return words.t(`cell_${state}`, state === 'copy' ? original : phrase);
}
