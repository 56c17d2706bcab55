/** Reports side by side: their texts as blocks, with the passages that are tied and the phrases that are marked. */
import type { Span, Verdict } from '../model';

/** How much of a report's text is on this machine; of a digest it is phrases only. */
export type BesideKind = 'text' | 'summary' | 'digest' | 'missing';

/** A report's own words, as far as they are here. */
export interface BesideText {
  report: string;
  kind: BesideKind;
  paragraphs: string[];
}

/** A sentence that others tell, too. Offsets are of its block. */
export interface BesidePassage extends Span {
  /** Of what it is part, by index in the view's `groups`. */
  groups: number[];
}

/** A phrase of a finding. Offsets are of its block. */
export interface BesideMark extends Span {
  finding: string;
}

/** The title, or a paragraph. */
export interface BesideBlock {
  text: string;
  /** In the text's order; none meets another. */
  passages: BesidePassage[];
  marks: BesideMark[];
}

export interface BesideColumn {
  report: string;
  kind: BesideKind;
  /** The title is the first. */
  blocks: BesideBlock[];
}

export interface BesideView {
  columns: BesideColumn[];
  /** Passages that tell the same thing; true where they differ in a detail. */
  groups: boolean[];
  /** Findings as they are between these reports alone, by id. Those that say nothing of them are absent. */
  verdicts: Map<string, Verdict>;
}
