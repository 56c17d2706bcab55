/** A report in the timeline: when, who, how much of it is kept and why it stands here; its text on demand. */
import { useId, useState } from 'preact/hooks';
import type { ReportRow } from '../../lib/app/library/protocol';
import { Icon } from '../parts/Icon';
import { localTime } from '../view/local-day';
import { webAddress } from '../view/passage-link';
import { reasonsLine } from '../view/reason-words';
import { timesOf } from '../view/times';
import { useWords, type Words } from '../words';
import { Opened, type Part } from './Opened';

interface Props {
  row: ReportRow;
  isChosen: boolean;
  choose(): void;
}

export function ReportLine({ row, isChosen, choose }: Props) {
  const words = useWords();
  const [part, setPart] = useState<Part | null>(null);
  const id = useId();
  const parts: [Part, string][] = [
    ['text', words.t(row.completeness === 'digest' ? 'lib_digest' : 'lib_text')],
    ...(row.revisions > 0
      ? [['changes', words.t('lib_changes', row.revisions)] satisfies [Part, string]]
      : []),
  ];
  return (
    <li class="lib-report" data-testid="lib-report" data-report={row.id}>
      <input
        type="checkbox"
        aria-label={words.t('lib_select', nameOf(row))}
        checked={isChosen}
        onChange={choose}
      />
      <div>
        <p class="lib-when">{words.join(timesOf(row, words))}</p>
        <h4 dir="auto">
          <OutletLink row={row} /> <span>{row.title}</span>
        </h4>
        <p class="meta">{words.join(factsOf(row, words))}</p>
        {row.reasons.length > 0 && <p class="meta">{words.t('lib_why', reasonsLine(row.reasons, words))}</p>}
        <div class="lib-actions">
          {parts.map(([name, label]) => (
            <button
              key={name}
              type="button"
              class="link"
              aria-expanded={part === name}
              aria-controls={part === name ? id : undefined}
              onClick={() => setPart(part === name ? null : name)}
            >
              {label}
            </button>
          ))}
        </div>
        {part && (
          <div id={id} class="lib-opened-part">
            <Opened key={part} row={row} part={part} />
          </div>
        )}
      </div>
    </li>
  );
}

const nameOf = ({ outlet, title }: ReportRow): string =>
  [outlet.name || outlet.domain, title].filter(Boolean).join(': ');

/** The outlet's name leads to the report where it has an address on the web. */
function OutletLink({ row }: { row: ReportRow }) {
  const words = useWords();
  const address = webAddress(row.url);
  const name = row.outlet.name || row.outlet.domain || words.t('lib_no_outlet');
  if (!address) return <b>{name}</b>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer">
      {name}
      <Icon name="open" size={11} />
    </a>
  );
}

const factsOf = (row: ReportRow, words: Words): (string | null)[] => [
  words.count('words', row.words),
  words.t(`completeness_${row.completeness}`),
  row.language === 'und' ? null : languageName(row.language, words.language),
  row.expires === null
    ? words.t(`lib_origin_${row.origin}`)
    : words.t('lib_until', words.day(localTime(row.expires))),
];

/** A tag from outside may be malformed, which Intl answers with an exception. */
function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
