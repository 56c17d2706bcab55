/** What an article said before it changed: each reading against the one before it, word by word. */
import type { Revision } from '../../lib/core/library/model';
import type { Report } from '../../lib/core/model';
import { localTime } from '../view/local-day';
import { type Block, readingDiff } from '../view/reading-diff';
import type { Piece } from '../view/word-diff';
import { useWords } from '../words';

interface Reading {
  title: string;
  paragraphs: string[];
}

/** Earlier texts that are shown, the newest ones. */
const SHOWN = 10;

/** `revisions` come newest first. */
export function Readings({ report, revisions }: { report: Report; revisions: Revision[] }) {
  const now: Reading[] = report.completeness === 'digest' ? [] : [report];
  const readings = [...now, ...revisions.slice(0, SHOWN)];
  return (
    <>
      {revisions.slice(0, SHOWN).map((before) => (
        <Changes
          key={before.read}
          before={before}
          after={readings[readings.indexOf(before) - 1]}
          language={report.language}
        />
      ))}
    </>
  );
}

interface Props {
  before: Revision;
  /** Absent where only a digest is left of what it says now. */
  after: Reading | undefined;
  language: string;
}

function Changes({ before, after, language }: Props) {
  const words = useWords();
  if (!after) return null;
  const blocks = readingDiff(linesOf(before), linesOf(after), language);
  return (
    <section class="lib-changes">
      <h5>{words.t('lib_since', words.moment(localTime(before.read)))}</h5>
      <div class="lib-text" lang={language === 'und' ? undefined : language}>
        {blocks.map((block, index) => (
          <Changed key={index} block={block} />
        ))}
      </div>
    </section>
  );
}

const linesOf = ({ title, paragraphs }: Reading): string[] => [title, ...paragraphs];

const TAGS = { same: 'span', own: 'ins', missing: 'del' } as const;

function Changed({ block }: { block: Block }) {
  const words = useWords();
  if ('unchanged' in block) return <p class="quiet">{words.t('lib_unchanged', block.unchanged)}</p>;
  return (
    <p dir="auto">
      {block.pieces.map(({ kind, text }: Piece, index) => {
        const Piece = TAGS[kind];
        return <Piece key={index}>{text}</Piece>;
      })}
    </p>
  );
}
