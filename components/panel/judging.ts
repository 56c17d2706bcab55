/** "Not a difference": what the person last said so in this panel, whose place shows the way back. */
import { createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { useActions } from './actions';

export interface Judging {
  /** The finding that was judged last; null before. */
  last: string | null;
  /** Sets it aside, or puts it back. Answers false where that could not be kept. */
  judge(finding: string, aside: boolean): Promise<boolean>;
  /** True once: when what the person said here has come to be so. */
  isDone(finding: string, aside: boolean): boolean;
}

/** Null where nothing can be kept, as in the demo. */
const JudgingContext = createContext<Judging | null>(null);
export const JudgingProvider = JudgingContext.Provider;
export const useJudging = (): Judging | null => useContext(JudgingContext);

/** For the one who shows the comparison, and hands it down. */
export function useJudged(): Judging | null {
  const { setAside } = useActions();
  const [last, setLast] = useState<string | null>(null);
  const asked = useRef<{ finding: string; aside: boolean } | null>(null);
  return useMemo(() => {
    if (!setAside) return null;
    const judge: Judging['judge'] = async (finding, aside) => {
      setLast(finding);
      asked.current = { finding, aside };
      const kept = await setAside(finding, aside);
      if (!kept) asked.current = null;
      return kept;
    };
    const isDone: Judging['isDone'] = (finding, aside) => {
      const done = asked.current?.finding === finding && asked.current.aside === aside;
      if (done) asked.current = null;
      return done;
    };
    return { last, judge, isDone };
  }, [last, setAside]);
}
