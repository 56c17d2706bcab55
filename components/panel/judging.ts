/** "Not a difference": what the person last said so in this panel, whose place shows the way back. */
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { useActions } from './actions';

export interface Judging {
  /** The finding that was judged last; null before. */
  last: string | null;
  /** Sets it aside, or puts it back. Answers false where that could not be kept. */
  judge(finding: string, aside: boolean): Promise<boolean>;
}

/** Null where nothing can be kept, as in the demo. */
const JudgingContext = createContext<Judging | null>(null);
export const JudgingProvider = JudgingContext.Provider;
export const useJudging = (): Judging | null => useContext(JudgingContext);

/** For the one who shows the comparison, and hands it down. */
export function useJudged(): Judging | null {
  const { setAside } = useActions();
  const [last, setLast] = useState<string | null>(null);
  return useMemo(() => {
    if (!setAside) return null;
    const judge: Judging['judge'] = (finding, aside) => {
      setLast(finding);
      return setAside(finding, aside);
    };
    return { last, judge };
  }, [last, setAside]);
}
