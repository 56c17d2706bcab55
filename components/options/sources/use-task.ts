/** One thing at a time: what is going on, and what came of it. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../../lib/core/result';
import { problemWords } from '../../view/source-words';
import { useWords, type Words } from '../../words';

interface Task {
  busy: boolean;
  /** For people; '' while there is nothing to say. */
  said: string;
  failed: boolean;
  /** Waits for what was begun, and says what it answers. True when that is no problem. */
  run(task: Promise<Problem | string | null>): Promise<boolean>;
}

export function useTask(): Task {
  const words = useWords();
  const [{ busy, said, failed }, set] = useState({ busy: false, said: '', failed: false });
  const run: Task['run'] = async (task) => {
    set({ busy: true, said: '', failed: false });
    const answer = await task;
    const isProblem = answer !== null && typeof answer !== 'string';
    set({ busy: false, said: isProblem ? told(answer, words) : (answer ?? ''), failed: isProblem });
    return !isProblem;
  };
  return { busy, said, failed, run };
}

/** In a click, it was the person who said no. */
const told = (problem: Problem, words: Words): string =>
  problem.code === 'no-permission' ? words.t('permission_refused') : problemWords(problem, words);
