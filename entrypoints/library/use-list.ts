/** The list of events, by what is sought. Answers that come late are dropped; rows stay until others are there. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListView } from '../../components/library/actions';
import type { EventRow } from '../../lib/app/library/protocol';
import type { Cursor } from '../../lib/app/library-port';
import { ok, type Result } from '../../lib/core/result';
import { askAgain } from './ask-again';

/** In milliseconds, after the last key. */
const PAUSE = 100;
/** Rows that are read again after a change, at most; more can be asked for. */
const MAX_AGAIN = 300;

interface Rows {
  rows: EventRow[];
  next: Cursor | null;
}

/** The first rows, at least so many where there are. */
async function rowsOf(text: string, atLeast: number): Promise<Result<Rows>> {
  const rows: EventRow[] = [];
  let next: Cursor | null = null;
  do {
    const answer: Result<Rows> = await askAgain('library-search', { text, after: next });
    if (!answer.ok) return answer;
    rows.push(...answer.value.rows);
    next = answer.value.next;
  } while (next !== null && rows.length < atLeast);
  return ok({ rows, next });
}

export function useList() {
  const [list, setList] = useState<ListView | null>(null);
  const state = useRef({ turn: 0, sought: '', next: null as Cursor | null, shown: 0, timer: 0 });

  const load = useCallback(async (atLeast = 0): Promise<void> => {
    const { sought } = state.current;
    state.current.turn += 1;
    const { turn } = state.current;
    setList((before) => before && { ...before, busy: true });
    const answer = await rowsOf(sought, atLeast);
    if (turn !== state.current.turn) return;
    const { rows, next } = answer.ok ? answer.value : { rows: [], next: null };
    Object.assign(state.current, { next, shown: rows.length });
    setList({ sought, rows, more: next !== null, busy: false, problem: answer.ok ? null : answer.problem });
  }, []);

  const more = useCallback(async (): Promise<void> => {
    const { sought, next, turn } = state.current;
    const answer = await askAgain('library-search', { text: sought, after: next });
    if (turn !== state.current.turn) return;
    if (!answer.ok) return setList((before) => before && { ...before, problem: answer.problem });
    const { rows, next: rest } = answer.value;
    state.current.next = rest;
    state.current.shown += rows.length;
    setList((before) => before && { ...before, rows: [...before.rows, ...rows], more: rest !== null });
  }, []);

  useEffect(() => {
    void load();
    return () => clearTimeout(state.current.timer);
  }, [load]);

  return {
    list,
    more,
    refresh: useCallback(() => load(Math.min(MAX_AGAIN, state.current.shown)), [load]),
    search: useCallback(
      (text: string): void => {
        state.current.sought = text;
        clearTimeout(state.current.timer);
        state.current.timer = Number(setTimeout(load, text === '' ? 0 : PAUSE, 0));
      },
      [load],
    ),
  };
}
