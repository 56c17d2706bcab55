/** The state of a page in one line: the popup's heading. */
import type { PanelState } from '../../lib/app/ports';
import type { Key, Words } from '../words';

const LINES: Record<Exclude<PanelState['state'], 'ready'>, Key> = {
  looking: 'line_looking',
  off: 'line_off',
  'no-permission': 'line_no_permission',
  idle: 'line_idle',
  'not-article': 'line_not_article',
  'unknown-event': 'line_unknown_event',
  undecided: 'line_undecided',
  alone: 'line_alone',
  failed: 'failed_title',
};

export function pageLine(state: PanelState | null, words: Words): string {
  if (state?.state !== 'ready') return words.t(LINES[state?.state ?? 'looking']);
  const { reports, findings } = state.comparison;
  const outlets = new Set(reports.map(({ outlet }) => outlet.domain || outlet.name)).size;
  const differing = findings.filter(({ verdict }) => verdict === 'differs').length;
  return words.join([words.count('outlets', outlets), words.count('differing_details', differing)]);
}
