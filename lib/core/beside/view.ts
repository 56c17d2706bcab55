/** Reports side by side, as the page shows them: what is tied, and what each finding says of these reports. */
import type { Comparison, PassageRef, Verdict } from '../model';
import type { BesideBlock, BesideColumn, BesidePassage, BesideText, BesideView } from './model';
import { type Placed, type Places, placesIn } from './place';
import { isDiffering, verdictAmong } from './verdict';

/** Sentences that tell the same thing. */
interface Tie {
  refs: PassageRef[];
  differs: boolean;
}

/** Columns in the order of the texts. Linear in the texts for each sentence that is tied. */
export function besideView(comparison: Comparison, texts: BesideText[]): BesideView {
  const reports = texts.map(({ report }) => report);
  const verdicts = new Map<string, Verdict>();
  for (const finding of comparison.findings) {
    const verdict = verdictAmong(finding, reports);
    if (verdict) verdicts.set(finding.id, verdict);
  }
  const ties = tiesOf(comparison, reports, verdicts);
  return {
    columns: texts.map((text) => columnOf(text, comparison, ties, verdicts)),
    groups: ties.map(({ differs }) => differs),
    verdicts,
  };
}

/** Sentences whose details differ are tied as well, and phrases of digests, which are not aligned. */
function tiesOf(
  { alignments, findings }: Comparison,
  reports: string[],
  verdicts: Map<string, Verdict>,
): Tie[] {
  const told = findings.filter(({ id }) => verdicts.has(id) && verdicts.get(id) !== 'only');
  const ties: Tie[] = [
    ...alignments.map((refs) => ({ refs, differs: false })),
    ...told.map(({ id, values }) => ({ refs: values, differs: isDiffering(verdicts.get(id)) })),
  ];
  const here = ({ refs, differs }: Tie): Tie => ({
    refs: refs.filter(({ report }) => reports.includes(report)),
    differs,
  });
  return ties.map(here).filter(({ refs }) => new Set(refs.map(({ report }) => report)).size > 1);
}

function columnOf(
  { report, kind, paragraphs }: BesideText,
  { reports, findings }: Comparison,
  ties: Tie[],
  verdicts: Map<string, Verdict>,
): BesideColumn {
  const title = reports.find(({ id }) => id === report)?.title ?? '';
  const blocks = [title, ...paragraphs].map((text): BesideBlock => ({ text, passages: [], marks: [] }));
  const places = placesIn(
    blocks.map(({ text }) => text),
    kind === 'digest' ? 1 : 0,
  );
  for (const { block, ...passage } of passagesOf(report, ties, places)) blocks[block]?.passages.push(passage);
  for (const { id, values } of findings) {
    if (!verdicts.has(id)) continue;
    const found = values.filter((value) => value.report === report).map(places.phrase);
    for (const one of found)
      if (one) blocks[one.block]?.marks.push({ start: one.start, end: one.end, finding: id });
  }
  return { report, kind, blocks };
}

/** In the text's order; those that meet are one. */
function passagesOf(report: string, ties: Tie[], places: Places): (BesidePassage & Placed)[] {
  const found = ties.flatMap(({ refs }, group) =>
    refs
      .filter((ref) => ref.report === report)
      .flatMap(({ sentence }) => places.sentence(sentence) ?? [])
      .map((placed) => ({ ...placed, groups: [group] })),
  );
  const passages: (BesidePassage & Placed)[] = [];
  for (const one of found.sort((a, b) => a.block - b.block || a.start - b.start)) {
    const last = passages.at(-1);
    if (!last || last.block !== one.block || last.end <= one.start) passages.push({ ...one });
    else {
      last.end = Math.max(last.end, one.end);
      last.groups = [...new Set([...last.groups, ...one.groups])];
    }
  }
  return passages;
}
