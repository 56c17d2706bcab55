/** The reports that have one reading, each with its sentence; of many, the first, and the others when asked for. */
import { useState } from 'preact/hooks';
import type { Finding, FindingValue } from '../../lib/core/model';
import { useReports } from '../view/reports';
import { useWords } from '../words';
import { Evidence } from './Evidence';

/** Sentences of one reading shown at first: two show how it is worded, thirty only bury the other readings. */
const SHOWN = 2;

export function Witnesses({ finding, values }: { finding: Finding; values: FindingValue[] }) {
  const words = useWords();
  const reports = useReports();
  const [all, setAll] = useState(false);
  const ordered = values.toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)));
  const few = values.length <= SHOWN + 1;
  function isHere({ report }: FindingValue): boolean {
    return reports.get(report)?.here ?? false;
  }
  return (
    <>
      {(all || few ? ordered : ordered.slice(0, SHOWN)).map((value) => (
        <Evidence key={`${value.report}-${value.start}-${value.sentence}`} finding={finding} value={value} />
      ))}
      {!few && (
        <li class="witness-more">
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.t('show_fewer') : words.count('more_alike', values.length - SHOWN)}
          </button>
        </li>
      )}
    </>
  );
}
