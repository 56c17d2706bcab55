/** What the page itself shows of a state: chip, marks, docked panel, as far as the site's switches allow. */
import type { Comparison, Finding, PageMark, Verdict } from '../core/model';
import type { SiteSwitches } from '../core/settings/schema';
import type { PageView, PanelState } from './ports';

/** Verdicts that are marked while a person reads; what is agreed is left in peace. */
const MARKED: ReadonlySet<Verdict> = new Set(['differs', 'updated', 'only']);

/** Null where the page is to show nothing of ours. */
export function pageViewOf(state: PanelState, switches: SiteSwitches): PageView | null {
  if (state.state !== 'ready') return null;
  const counts = countsOf(state.comparison);
  const view = {
    chip: switches.chip && counts.differing > 0 ? counts : null,
    marks: switches.marks ? marksOf(state.comparison.findings, state.here) : [],
    dock: switches.dock,
  };
  return view.chip || view.dock || view.marks.length > 0 ? view : null;
}

/** Outlets that report the event, this page's among them, and details that differ. */
export function countsOf({ reports, findings }: Comparison): { outlets: number; differing: number } {
  return {
    outlets: new Set(reports.map(({ outlet }) => outlet.domain || outlet.name)).size,
    differing: findings.filter(({ verdict }) => verdict === 'differs').length,
  };
}

function marksOf(findings: Finding[], here: string): PageMark[] {
  return findings
    .filter(({ verdict }) => MARKED.has(verdict))
    .flatMap((finding) => finding.values.map((_value, index) => markOf(finding, index, here)))
    .filter((mark) => mark !== null);
}

/** A finding's value as a place in this page; null where it is another report's. */
export function markOf(finding: Finding, index: number, here: string): PageMark | null {
  const value = finding.values[index];
  if (!value || value.report !== here) return null;
  return { finding: finding.id, verdict: finding.verdict, sentence: value.sentence, text: value.text };
}
