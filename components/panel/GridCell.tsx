/** One report's part in one detail: a shape, the number of its reading, and words for those who cannot see them. */
import { Icon } from '../parts/Icon';
import type { Cell } from '../view/readings';
import { useReports } from '../view/reports';
import { useWords, type Words } from '../words';

interface Props {
  cell: Cell;
  language: string;
  /** Id of the report whose text this one carries. */
  original: string | null;
}

export function GridCell({ cell, language, original }: Props) {
  const words = useWords();
  const letter = useReports().get(original ?? '')?.letter ?? '';
  const told = cellWords(cell, letter, words);
  return (
    <td class={`cell cell-${cell.state}`} title={told}>
      <Shape cell={cell} words={words} />
      <span class="unseen">{told}</span>
      {cell.phrase && (
        <span class="cell-phrase" dir="auto" lang={language} aria-hidden="true">
          {cell.phrase}
        </span>
      )}
    </td>
  );
}

function Shape({ cell, words }: { cell: Cell; words: Words }) {
  const numbered = cell.state === 'differs' || cell.state === 'updated';
  return (
    <span class="shape" aria-hidden="true">
      <Icon name={cell.state} size={cell.state === 'differs' ? 22 : 14} />
      {numbered && <span class="shape-number">{cell.readings.map(words.number).join('·')}</span>}
    </span>
  );
}

function cellWords({ state, readings, phrase }: Cell, original: string, words: Words): string {
  if (state === 'differs' || state === 'updated')
    return words.t(`cell_${state}`, words.list(readings.map(words.number)), phrase);
  if (state === 'silent' || state === 'unknown') return words.t(`cell_${state}`);
  return words.t(`cell_${state}`, state === 'copy' ? original : phrase);
}
