/**
 * A comparison as a sheet for pupils, made to be printed in black and white: what each report says of a detail, and room to
 * write. What is asked is always the same; nothing on it is made up.
 *
 * Hooks for end-to-end tests (`data-testid`), stable: `worksheet` (the page's `main`), `sheet-detail` (a detail, its id in
 * `data-finding`), `sheet-count`, `sheet-answers`, `sheet-print`.
 */
import { useMemo, useState } from 'preact/hooks';
import type { PanelState } from '../../lib/app/ports';
import type { ReadyState } from '../panel/Ready';
import { Notice } from '../parts/Notice';
import { localTime } from '../view/local-day';
import { isDiffering, isNoAct } from '../view/readings';
import { ReportsProvider, viewReports } from '../view/reports';
import { useWords } from '../words';
import { Controls } from './Controls';
import { Detail } from './Detail';
import { Only } from './Only';
import { SheetReports } from './SheetReports';

/** Details on the sheet at first: what a lesson has time for. */
const SHOWN = 5;

interface Props {
  /** null before the first answer. */
  state: PanelState | null;
  /** When it was taken out; milliseconds since 1970. */
  at: number;
  print(): void;
}

export function Worksheet({ state, at, print }: Props) {
  const words = useWords();
  return (
    <main class="sheet" data-testid="worksheet">
      {state?.state === 'ready' ? (
        <Sheet state={state} at={at} print={print} />
      ) : state === null || state.state === 'looking' ? (
        <Notice icon="page" title={words.t('looking_title')} />
      ) : (
        <Notice icon="alarm" title={words.t('sheet_gone')} role="alert" />
      )}
    </main>
  );
}

function Sheet({ state, at, print }: Props & { state: ReadyState }) {
  const words = useWords();
  const { comparison, here, event } = state;
  const [count, setCount] = useState(SHOWN);
  const [answers, setAnswers] = useState(false);
  const reports = useMemo(
    () => new Map(viewReports(comparison, here).map((report) => [report.id, report])),
    [comparison, here],
  );
  const told = comparison.findings.filter((finding) => !finding.setAside && isNoAct(finding));
  const differing = told.filter(isDiffering);
  const only = told.filter(({ verdict }) => verdict === 'only');
  return (
    <ReportsProvider value={reports}>
      <Controls
        most={Math.max(differing.length, only.length)}
        {...{ count, setCount, answers, setAnswers, print }}
      />
      <header class="sheet-head">
        <p>{words.t('sheet_heading')}</p>
        <h1 dir="auto">{event.title}</h1>
        <p>{words.join([event.date && words.day(event.date), event.place])}</p>
        <div class="sheet-pupil">
          <span>{words.t('sheet_name')}</span>
          <span>{words.t('kind_date')}</span>
        </div>
      </header>
      <SheetReports />
      <h2>{words.t('differs_heading')}</h2>
      {differing.length === 0 && <p>{words.t('nothing_differs')}</p>}
      {differing.slice(0, count).map((finding, index) => (
        <Detail key={finding.id} finding={finding} number={index + 1} answers={answers} />
      ))}
      <Only findings={only.slice(0, count)} answers={answers} />
      <footer>{words.t('take_on', words.moment(localTime(at)))}</footer>
    </ReportsProvider>
  );
}
