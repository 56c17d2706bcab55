/** A phrase of a finding: its verdict in line, shape and words. It leads to what the reports say, below the text. */
import type { Verdict } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { useWords } from '../words';

/** The id of the element that a mark leads to. */
export const EVIDENCE = 'bs-evidence';

interface Props {
  text: string;
  /** Ids; the first has this verdict. */
  findings: string[];
  verdict: Verdict;
  onPick(findings: string[], mark: HTMLElement): void;
}

/** Marked on request, many of them: their shape is enough for the eye. */
const ASKED: ReadonlySet<Verdict> = new Set(['agrees', 'compatible', 'only']);

/** A link, since a button cannot break over lines. */
export function Marked({ text, findings, verdict, onPick }: Props) {
  const words = useWords();
  return (
    <a
      class={`bs-mark bs-${verdict}`}
      href={`#${EVIDENCE}`}
      data-findings={JSON.stringify(findings)}
      onClick={(event) => {
        event.preventDefault();
        onPick(findings, event.currentTarget);
      }}
    >
      {text}
      <small dir={words.direction} lang={words.language}>
        <Icon name={verdict} size={9} />
        <span class={ASKED.has(verdict) ? 'unseen' : undefined}>{words.t(`verdict_${verdict}`)}</span>
      </small>
    </a>
  );
}
