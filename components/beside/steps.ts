/** The way from difference to difference. */
import type { BesideColumn, BesideView } from '../../lib/core/beside/model';
import type { Verdict } from '../../lib/core/model';

const DIFFERING: ReadonlySet<Verdict | undefined> = new Set<Verdict>(['differs', 'updated']);

/** Findings that differ, in the order of the first column that tells them; those of other columns by how far down they are. */
export function stepsOf({ columns, verdicts }: BesideView): string[] {
  const found = new Map<string, number>();
  for (const column of columns)
    for (const [finding, share] of sharesIn(column))
      if (!found.has(finding) && DIFFERING.has(verdicts.get(finding))) found.set(finding, share);
  return [...found].sort((a, b) => a[1] - b[1]).map(([finding]) => finding);
}

/** How far down each finding is first told, from 0 to 1. */
function sharesIn({ blocks }: BesideColumn): Map<string, number> {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 1);
  const shares = new Map<string, number>();
  let before = 0;
  for (const { text, marks } of blocks) {
    for (const { finding, start } of marks)
      shares.set(finding, Math.min(shares.get(finding) ?? 1, (before + start) / all));
    before += text.length;
  }
  return shares;
}

/** The one after (`by` 1) or before (-1) the current one; round from the last to the first. Null where there is none. */
export function stepFrom(steps: string[], current: string | null, by: 1 | -1): string | null {
  const at = current === null ? -1 : steps.indexOf(current);
  if (at < 0) return (by === 1 ? steps[0] : steps.at(-1)) ?? null;
  return steps[(at + by + steps.length) % steps.length] ?? null;
}
