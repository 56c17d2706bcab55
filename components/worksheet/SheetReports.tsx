/** The reports of the sheet: letter, outlet and title, when it was published, where it stands. */
import { webAddress } from '../view/passage-link';
import { type ReportView, useReports } from '../view/reports';
import { timesOf } from '../view/times';
import { useWords } from '../words';

export function SheetReports() {
  const words = useWords();
  const reports = useReports();
  return (
    <section aria-labelledby="sheet-reports">
      <h2 id="sheet-reports">{words.t('take_reports')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t('sheet_report')}</th>
            <th scope="col">{words.t('take_published')}</th>
            <th scope="col">{words.t('lib_from_address')}</th>
          </tr>
        </thead>
        <tbody>
          {[...reports.values()].map((report) => (
            <Row key={report.id} report={report} original={reports.get(report.copyOf ?? '')} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Outlets as the sheet names them: the letter, and the name in its own direction. */
export function Named({ report }: { report: ReportView }) {
  return (
    <>
      <b class="sheet-letter">{report.letter}</b> <bdi>{report.outlet.name || report.outlet.domain}</bdi>
    </>
  );
}

function Row({ report, original }: { report: ReportView; original: ReportView | undefined }) {
  const words = useWords();
  return (
    <tr>
      <th scope="row">
        <Named report={report} />
        <span dir="auto" lang={report.language} class="sheet-title">
          {report.title}
        </span>
        {original && <small>{words.t('carries_text_of', original.letter)}</small>}
      </th>
      <td>{timesOf(report, words).join(' · ')}</td>
      <td dir="ltr" class="sheet-address">
        {webAddress(report.url)?.href}
      </td>
    </tr>
  );
}
