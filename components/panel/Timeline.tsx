/** When reports were published and changed, along a line, with the values that came up then. */
import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/model';
import { Icon } from '../parts/Icon';
import { Tags } from '../parts/Tags';
import { timeWords } from '../view/date-words';
import { type ReportView, useReports } from '../view/reports';
import { firstMoments, type Step, type Told, timelineOf } from '../view/timeline';
import { useWords, type Words } from '../words';

/** Moments shown at first. */
const SHOWN = 6;

interface Props {
  findings: Finding[];
  onPick(finding: string): void;
}

export function Timeline({ findings, onPick }: Props) {
  const words = useWords();
  const reports = useReports();
  const [all, setAll] = useState(false);
  const timeline = useMemo(() => timelineOf(findings, [...reports.values()]), [findings, reports]);
  if (!timeline) return null;
  const { days, undated } = timeline;
  const count = days.reduce((sum, { moments }) => sum + moments.length, 0);
  const few = count <= SHOWN + 2;
  return (
    <section class="part part-timeline" data-testid="timeline" aria-labelledby="part-timeline">
      <h2 id="part-timeline" tabIndex={-1}>
        {words.t('timeline_heading')} <small>{words.t('timeline_note')}</small>
      </h2>
      <ol class="timeline">
        {firstMoments(days, all || few ? count : SHOWN).map(({ day, moments }) => (
          <li key={day}>
            <time dateTime={day}>{words.day(day)}</time>
            <ol>
              {moments.map((steps) => (
                <Moment key={keyOf(steps)} steps={steps} onPick={onPick} />
              ))}
            </ol>
          </li>
        ))}
        {undated.length > 0 && (all || few) && <Undated reports={undated} />}
      </ol>
      {!few && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.t('show_fewer') : words.t('show_all', count)}
        </button>
      )}
    </section>
  );
}

const keyOf = ([first]: Step[]): string => `${first?.report.id} ${first?.changed}`;

const Undated = ({ reports }: { reports: ReportView[] }) => (
  <li class="undated">
    {useWords().t('date_not_given')} <Tags reports={reports.map(({ id }) => id)} />
  </li>
);

function Moment({ steps, onPick }: { steps: Step[]; onPick(finding: string): void }) {
  const words = useWords();
  const [first] = steps;
  if (!first) return null;
  return (
    <li class="moment">
      <span class="clock">{clockOf(steps, words)}</span>
      <span class="moment-who">
        <Tags reports={steps.map(({ report }) => report.id)} />{' '}
        {steps.length === 1 && (
          <small>{words.join([first.report.outlet.name, ...factsOf(first, words)])}</small>
        )}
      </span>
      {first.told.length > 0 && (
        <ul>
          {first.told.map((told) => (
            <Value
              key={told.finding + told.text}
              told={told}
              language={first.report.language}
              onPick={onPick}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Of several, from the first to the last one that is known. */
function clockOf(steps: Step[], words: Words): string {
  const clocks = [...new Set(steps.flatMap(({ clock }) => clock || []))];
  const [first, last] = [clocks[0], clocks.at(-1)];
  if (!first || !last) return words.t('clock_not_given');
  return timeWords(first === last ? first : `${first}/${last}`, words) ?? '';
}

const factsOf = ({ changed, doubtful }: Step, words: Words): string[] => [
  ...(changed ? [words.t('timeline_changed')] : []),
  ...(doubtful ? [words.t('timeline_not_sure')] : []),
];

interface ValueProps {
  told: Told;
  language: string;
  onPick(finding: string): void;
}

function Value({ told: { finding, verdict, about, text, before }, language, onPick }: ValueProps) {
  const words = useWords();
  return (
    <li>
      <button type="button" class={`verdict-${verdict}`} onClick={() => onPick(finding)}>
        <Icon name={verdict} size={11} />
        <span dir="auto">{about}</span>
        {before !== null && (
          <span class="before">
            <span class="unseen">{words.t('timeline_before')} </span>
            <bdi lang={language}>{before}</bdi>
            <Icon name="go" size={9} />
          </span>
        )}
        <q dir="auto" lang={language}>
          {text}
        </q>
      </button>
    </li>
  );
}
