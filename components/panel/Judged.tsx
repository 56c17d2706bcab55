/** A finding's place in its part: its card, or, right after it was set aside, a line with the way back. */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { isolated, useWords } from '../words';
import { FindingCard } from './FindingCard';
import { useJudging } from './judging';

/** Whoever set it aside goes on at the way back; whoever put it back, at the card. */
export function Judged({ finding }: { finding: Finding }) {
  const { id, setAside } = finding;
  const judging = useJudging();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (judging?.isDone(id, setAside ?? false))
      (setAside ? root.current?.querySelector('button') : root.current)?.focus();
  }, [judging, id, setAside]);
  return setAside ? (
    <AsideLine finding={finding} root={root} />
  ) : (
    <FindingCard finding={finding} root={root} />
  );
}

function AsideLine({ finding: { id, about }, root }: { finding: Finding; root: Ref<HTMLElement> }) {
  const words = useWords();
  const judging = useJudging();
  const [failed, setFailed] = useState(false);
  const undo = async (): Promise<void> => setFailed(!(await judging?.judge(id, false)));
  return (
    <p class="aside-line" ref={root as Ref<HTMLParagraphElement>} data-testid="aside-line">
      <span id="aside-said" role="status">
        {words.t('aside_said', isolated(about))}
      </span>{' '}
      <button type="button" class="link" aria-describedby="aside-said" onClick={undo}>
        {words.t('lib_undo')}
      </button>{' '}
      <span role="status">{failed && words.t('aside_failed')}</span>
    </p>
  );
}
