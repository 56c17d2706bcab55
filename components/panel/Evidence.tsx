/** One report's words: the sentence with the phrase marked, who said it, how sure, when; and the way to the passage. */
import { useState } from 'preact/hooks';
import type { Finding, FindingValue } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { Rich } from '../parts/Rich';
import { Tag } from '../parts/Tag';
import { AROUND, excerptOf } from '../view/excerpt';
import { passageLink } from '../view/passage-link';
import { type ReportView, useReports } from '../view/reports';
import { publishedIn } from '../view/times';
import { useWords } from '../words';

interface Props {
  finding: Finding;
  value: FindingValue;
}

export function Evidence({ finding, value }: Props) {
  const report = useReports().get(value.report);
  if (!report) return null;
  return (
    <li class="witness">
      <Tag report={value.report} />
      <div>
        <Quote value={value} language={report.language} />
        <Said value={value} report={report} dated={finding.verdict === 'updated'} />
      </div>
    </li>
  );
}

function Quote({ value, language }: { value: FindingValue; language: string }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const { before, phrase, after, cut } = excerptOf(value, whole ? Number.POSITIVE_INFINITY : AROUND);
  return (
    <>
      <q class="sentence" dir="auto" lang={language}>
        {before}
        {phrase && <mark>{phrase}</mark>}
        {after}
      </q>
      {(cut || whole) && (
        <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.t('shorter_sentence') : words.t('whole_sentence')}
        </button>
      )}
    </>
  );
}

function Said({ value, report, dated }: { value: FindingValue; report: ReportView; dated: boolean }) {
  const words = useWords();
  const { attribution, modality } = value;
  const when = dated ? publishedIn(report, words) : null;
  const phraseOnly = report.completeness === 'digest';
  return (
    <p class="said">
      {when && <span class="when">{when}</span>}
      {attribution?.source && (
        <span>
          <Rich
            message="said_by"
            parts={[
              <b key="source" dir="auto">
                {attribution.source}
              </b>,
              <span key="cue" dir="auto">
                {attribution.cue}
              </span>,
            ]}
          />
        </span>
      )}
      {attribution && !attribution.source && <span>{words.t('said_by_nobody', attribution.cue)}</span>}
      {modality && <span>{words.t('put_as', modality)}</span>}
      {phraseOnly && <span class="phrase-only">{words.t('phrase_only')}</span>}
      {!report.here && <PassageLink report={report} passage={value.sentence} />}
    </p>
  );
}

function PassageLink({ report, passage }: { report: ReportView; passage: string }) {
  const words = useWords();
  const href = passageLink(report.url, passage);
  if (!href) return null;
  return (
    <a class="open-passage" href={href} target="_blank" rel="noopener noreferrer">
      {words.t('open_at', report.outlet.name || report.outlet.domain)}
      <Icon name="open" size={11} />
    </a>
  );
}
