/** What one report alone tells, and room to write. */
import type { Finding } from '../../lib/core/model';
import { useWords } from '../words';
import { Questions, Told } from './Detail';

export function Only({ findings, answers }: { findings: Finding[]; answers: boolean }) {
  const words = useWords();
  const rows = findings.flatMap(({ values }) => values.slice(0, 1).map((value) => ({ value, alike: [] })));
  if (rows.length === 0) return null;
  return (
    <section class="sheet-detail" data-testid="sheet-only" aria-labelledby="sheet-only">
      <h2 id="sheet-only">{words.t('only_heading')}</h2>
      <Told rows={rows} answers={answers} labelledby="sheet-only" />
      <Questions ask={['sheet_only', 'sheet_check']} />
    </section>
  );
}
