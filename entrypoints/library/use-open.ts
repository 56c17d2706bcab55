/** The event that is open, as the page's address names it (`?event=ID`). */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OpenView } from '../../components/library/actions';
import { askAgain } from './ask-again';

const named = (): string | null => new URLSearchParams(location.search).get('event');
const addressOf = (event: string | null): string =>
  event === null ? location.pathname : `?event=${encodeURIComponent(event)}`;

export function useOpen() {
  const [open, setOpen] = useState<OpenView | null>(null);
  const turn = useRef(0);

  const load = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    const id = named();
    if (id === null) return setOpen(null);
    // What is open stays until the other is there.
    setOpen((before) => ({ id, details: before?.details ?? null, problem: null }));
    const answer = await askAgain('library-event', { event: id });
    if (mine !== turn.current) return;
    // An event that was merged leads to the one that it is in now.
    if (answer.ok) setOpen({ id: answer.value.event.id, details: answer.value, problem: null });
    else setOpen({ id, details: null, problem: answer.problem });
  }, []);

  /** `instead`: what is open is gone, so that nothing leads back to it. */
  const go = useCallback(
    (event: string | null, instead = false): Promise<void> => {
      if (instead) history.replaceState(null, '', addressOf(event));
      else if (event !== named()) history.pushState(null, '', addressOf(event));
      return load();
    },
    [load],
  );

  useEffect(() => {
    const back = (): void => void load();
    back();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [load]);

  useEffect(() => {
    document.title = open?.details?.event.title ?? 'Variorum';
  }, [open]);

  return { open, go, refresh: load };
}
