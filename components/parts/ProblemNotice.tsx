/** What went wrong, in our own words, with the browser's or parser's words on demand. */
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../lib/core/result';
import { type Key, useWords } from '../words';
import { Notice } from './Notice';

export function ProblemNotice({ problem, children }: { problem: Problem; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <Notice
      icon="alarm"
      title={words.t('failed_title')}
      text={words.t(`problem_${problem.code.replaceAll('-', '_')}` as Key)}
      role="alert"
    >
      {children}
      <details class="why">
        <summary>{words.t('technical_detail')}</summary>
        <p dir="auto">{problem.message}</p>
      </details>
    </Notice>
  );
}
