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
  const said = words.t(`verdict_${verdict}`);
  const isAsked = ASKED.has(verdict);
  return (
    <a
      class={`bs-mark bs-${verdict}`}
      href={`#${EVIDENCE}`}
      aria-label={isAsked ? words.join([text, said]) : undefined}
      title={isAsked ? said : undefined}
      data-findings={JSON.stringify(findings)}
      onClick={(event) => {
        event.preventDefault();
        onPick(findings, event.currentTarget);
      }}
    >
      {text}
      <small dir={words.direction} lang={words.language}>
        <Icon name={verdict} size={9} />
        {!isAsked && said}
      </small>
    </a>
  );
}
