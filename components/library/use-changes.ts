/** Changes with a way back: what was done last, told at the foot of the page, undone by its button or Ctrl+Z. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../lib/core/library/model';
import type { Problem } from '../../lib/core/result';
import { type Key, useWords, type Words } from '../words';
import type { LibraryActions } from './actions';

export interface ToastView {
  text: string;
  /** Names by which it can be undone; empty where it cannot. */
  undo: string[];
}

/** In milliseconds. That all is as it was needs no answer, so it goes by itself. */
const BRIEF = 8000;

export const problemWords = (problem: Problem, words: Words): string =>
  words.t(`problem_${problem.code.replaceAll('-', '_')}` as Key);

/** The list with the row, or without it where it was in. */
export const toggled = <T extends { id: string }>(rows: T[], row: T): T[] =>
  rows.some(({ id }) => id === row.id) ? rows.filter(({ id }) => id !== row.id) : [...rows, row];

export function useChanges(actions: LibraryActions) {
  const words = useWords();
  const [toast, setToast] = useState<ToastView | null>(null);
  const working = useRef(false);
  const act = async (changes: Change[], said: string): Promise<void> => {
    const { undo, problem } = await actions.change(changes);
    setToast({ text: problem ? words.t('lib_not_done', problemWords(problem, words)) : said, undo });
  };
  const undo = async (): Promise<void> => {
    if (!toast || toast.undo.length === 0 || working.current) return;
    working.current = true;
    const answer = await actions.undo(toast.undo);
    working.current = false;
    const told = { text: words.t(answer.ok ? 'lib_undone' : 'lib_not_undone'), undo: [] };
    setToast(told);
    if (answer.ok) setTimeout(() => setToast((now) => (now === told ? null : now)), BRIEF);
  };
  useUndoKey(undo);
  return {
    toast,
    act,
    undo,
    say: useCallback((text: string) => setToast({ text, undo: [] }), []),
    dismiss: useCallback(() => setToast(null), []),
  };
}

/** Ctrl+Z or ⌘Z, but where it undoes typing, or where a dialog is open. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      const typing = 'input:not([type=checkbox],[type=radio]), textarea, dialog[open]';
      if (!isUndo || (event.target instanceof Element && event.target.closest(typing))) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
