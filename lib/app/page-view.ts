/** What the page itself shows of a state: chip, marks, docked panel, as far as the site's switches allow. */
import type { Comparison, Finding, PageMark, Verdict } from '../core/model';
import type { SiteSwitches } from '../core/settings/schema';
import type { InPage } from './in-page';
import { cardOf } from './page-cards';
import type { PageView, PanelState } from './ports';

/** Verdicts that are marked while a person reads; all others are left in peace unless they are wanted, too. */
const MARKED: ReadonlySet<Verdict> = new Set(['differs', 'updated']);

/** Marks in one page; a comparison of thirty long reports has a quarter of it. */
const MOST_MARKS = 400;

/** Null where the page is to show nothing of ours. */
export function pageViewOf(
  state: PanelState,
  switches: SiteSwitches,
  { all = false, ...places }: InPage = {},
): PageView | null {
  if (state.state !== 'ready') return null;
  const counts = countsOf(state.comparison);
  const marked = switches.marks
    ? counted(state.comparison).filter(({ verdict }) => all || MARKED.has(verdict))
    : [];
  const view: PageView = {
    chip: switches.chip && counts.differing > 0 ? counts : null,
    ...marksOf(marked, state.comparison, state.here),
    dock: switches.dock,
    places,
  };
  return view.chip || view.dock || view.marks.length > 0 ? view : null;
}

/** What the person set aside counts nowhere. */
const counted = ({ findings }: Comparison): Finding[] => findings.filter(({ setAside }) => !setAside);

/** Outlets that report the event, this page's among them, and details that differ. */
export function countsOf(comparison: Comparison): { outlets: number; differing: number } {
  return {
    outlets: new Set(comparison.reports.map(({ outlet }) => outlet.domain || outlet.name)).size,
    differing: counted(comparison).filter(({ verdict }) => verdict === 'differs').length,
  };
}

function marksOf(
  findings: Finding[],
  comparison: Comparison,
  here: string,
): { marks: PageMark[]; cards: PageView['cards'] } {
  const marks = findings
    .flatMap((finding) => finding.values.map((_value, index) => markOf(finding, index, here)))
    .filter((mark) => mark !== null)
    .slice(0, MOST_MARKS);
  const names = new Set(marks.map(({ finding }) => finding));
  const cards = findings
    .filter(({ id }) => names.has(id))
    .map((finding) => cardOf(finding, comparison, here));
  return { marks, cards };
}

/** A finding's value as a place in this page; null where it is another report's. */
export function markOf(finding: Finding, index: number, here: string): PageMark | null {
  const value = finding.values[index];
  if (!value || value.report !== here) return null;
  return { finding: finding.id, verdict: finding.verdict, sentence: value.sentence, text: value.text };
}
