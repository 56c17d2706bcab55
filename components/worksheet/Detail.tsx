/** A detail on the sheet: what each report says of it, in its sentence, and room to write. */
import type { Finding, FindingValue } from '../../lib/core/model';
import { VerdictBadge } from '../panel/VerdictBadge';
import { excerptOf } from '../view/excerpt';
import { readingsOf } from '../view/readings';
import { type Reports, useReports } from '../view/reports';
import { type Key, useWords } from '../words';
import { Named } from './SheetReports';

/** Reports of one reading that are quoted: of thirty that say the same, two show how it is worded. */
const QUOTED = 2;

interface Props {
  finding: Finding;
  number: number;
  answers: boolean;
}

export function Detail({ finding, number, answers }: Props) {
  const words = useWords();
  const reports = useReports();
  const silent = finding.silent.flatMap((id) => reports.get(id)?.letter ?? []);
  const id = `sheet-${finding.id}`;
  return (
    <section class="sheet-detail" data-testid="sheet-detail" data-finding={finding.id} aria-labelledby={id}>
      <h3 id={id}>
        {words.number(number)}. <bdi>{finding.about}</bdi> <small>{words.t(`kind_${finding.kind}`)}</small>
        {answers && <VerdictBadge verdict={finding.verdict} />}
      </h3>
      <Told rows={rowsOf(finding, reports)} answers={answers} labelledby={id} />
      {silent.length > 0 && <p>{words.t('take_silent', words.list(silent))}</p>}
      <Questions ask={['sheet_words', 'sheet_why', 'sheet_check']} />
    </section>
  );
}

interface Row {
  value: FindingValue;
  /** Letters of reports that are not quoted and tell it as this one does. */
  alike: string[];
}

/** In the order of the reports, so that the order tells nothing. */
function rowsOf(finding: Finding, reports: Reports): Row[] {
  const order = [...reports.keys()];
  const rows = readingsOf(finding).flatMap(({ values }) => {
    const more = values.slice(QUOTED).flatMap(({ report }) => reports.get(report)?.letter ?? []);
    return values.slice(0, QUOTED).map((value, index) => ({ value, alike: index === 0 ? more : [] }));
  });
  return rows.toSorted((a, b) => order.indexOf(a.value.report) - order.indexOf(b.value.report));
}

export function Told({ rows, answers, labelledby }: { rows: Row[]; answers: boolean; labelledby: string }) {
  const words = useWords();
  return (
    <table aria-labelledby={labelledby}>
      <thead>
        <tr>
          <th scope="col">{words.t('sheet_report')}</th>
          <th scope="col">{words.t('sheet_says')}</th>
          <th scope="col">{words.t('kind_attribution')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Line key={index} row={row} answers={answers} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row: { value, alike }, answers }: { row: Row; answers: boolean }) {
  const words = useWords();
  const report = useReports().get(value.report);
  if (!report) return null;
  const { before, phrase, after } = excerptOf(value, Number.POSITIVE_INFINITY);
  return (
    <tr>
      <th scope="row">
        <Named report={report} />
      </th>
      <td>
        <q dir="auto" lang={report.language}>
          {before}
          {answers && phrase ? <mark>{phrase}</mark> : phrase}
          {after}
        </q>
        {alike.length > 0 && <small>{words.t('sheet_alike', words.list(alike))}</small>}
      </td>
      <td dir="auto">{value.attribution?.source ?? words.t('sheet_unsaid')}</td>
    </tr>
  );
}

/** Each with two lines to write on. */
export function Questions({ ask }: { ask: Key[] }) {
  const words = useWords();
  return (
    <ul class="sheet-questions">
      {ask.map((question) => (
        <li key={question}>
          {words.t(question)}
          <span class="sheet-line" />
          <span class="sheet-line" />
        </li>
      ))}
    </ul>
  );
}
