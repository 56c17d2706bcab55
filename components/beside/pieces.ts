/** A block of text cut where passages and marks begin and end. */
import type { BesideBlock, BesideMark, BesidePassage } from '../../lib/core/beside/model';
import type { Verdict } from '../../lib/core/model';

export interface Piece {
  text: string;
  /** Findings that the piece is a phrase of, the one that tells most first; empty for plain text. */
  findings: string[];
}

/** A passage with its pieces, or what stands between two. */
export interface Run {
  passage: BesidePassage | null;
  pieces: Piece[];
}

type Verdicts = ReadonlyMap<string, Verdict>;

/** What a reader must not miss comes first. */
const ORDER: Verdict[] = ['differs', 'updated', 'compatible', 'agrees', 'only'];

/** `shown`: verdicts whose phrases are marked. Nothing of the text is lost. */
export function runsOf(block: BesideBlock, verdicts: Verdicts, shown: ReadonlySet<Verdict>): Run[] {
  const marks = joined(
    block.marks.filter(({ finding }) => shown.has(verdicts.get(finding) ?? 'only')),
    verdicts,
  );
  const runs: Run[] = [];
  let at = 0;
  for (const passage of block.passages) {
    if (passage.start > at)
      runs.push({ passage: null, pieces: piecesOf(block.text, at, passage.start, marks) });
    runs.push({ passage, pieces: piecesOf(block.text, passage.start, passage.end, marks) });
    at = passage.end;
  }
  if (at < block.text.length)
    runs.push({ passage: null, pieces: piecesOf(block.text, at, block.text.length, marks) });
  return runs;
}

interface Joined {
  start: number;
  end: number;
  findings: string[];
}

/** Phrases that meet are one mark. */
function joined(marks: BesideMark[], verdicts: Verdicts): Joined[] {
  const all: Joined[] = [];
  for (const { start, end, finding } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (!last || last.end <= start) all.push({ start, end, findings: [finding] });
    else {
      last.end = Math.max(last.end, end);
      if (!last.findings.includes(finding)) last.findings.push(finding);
    }
  }
  const rank = (finding: string): number => ORDER.indexOf(verdicts.get(finding) ?? 'only');
  for (const { findings } of all) findings.sort((a, b) => rank(a) - rank(b));
  return all;
}

function piecesOf(text: string, from: number, to: number, marks: Joined[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, findings: string[]): void => {
    if (start < end) pieces.push({ text: text.slice(start, end), findings });
  };
  let at = from;
  for (const { start, end, findings } of marks) {
    if (end <= at || start >= to) continue;
    add(at, Math.max(at, start), []);
    add(Math.max(at, start), Math.min(end, to), findings);
    at = Math.min(end, to);
  }
  add(at, to, []);
  return pieces;
}
