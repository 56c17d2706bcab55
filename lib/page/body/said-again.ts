/** Lines that say once more what another line of the text says: pull quotes, a second copy for small screens. */
import { CELL, type Line } from './body-text';

/** Fewer words that are the same can be chance. */
const RUN = 6;
/** Shorter lines may well come again: headings, labels, lists of contents. In characters. */
const LONG = 80;
const QUOTED = /^["“”„«「『].*["“”»」』]$/u;

function runsOf({ text }: Line, length = RUN): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
}

/** A quotation may be pulled out of the text around it; others stand there twice only as a whole. */
const mayBeAgain = ({ text, heading, pulled }: Line, times: number): boolean =>
  pulled !== undefined ||
  QUOTED.test(text) ||
  (times > 1 && text.length >= LONG && !heading && !text.includes(CELL));

/** Is half of what is set apart as pulled out said in the text, in runs of three words? It may be shortened there. */
function pulledIn(lines: Line[]): (line: Line) => boolean {
  const isPulled = ({ pulled }: Line) => pulled === 'named';
  if (!lines.some(isPulled)) return () => false;
  const said = new Set(lines.filter((line) => !isPulled(line)).flatMap((line) => runsOf(line, 3)));
  return (line) => {
    const own = isPulled(line) ? runsOf(line, 3) : [];
    return own.length > 0 && 2 * own.filter((run) => said.has(run)).length >= own.length;
  };
}

/** For each line: is all of it said elsewhere as well? Of two that are the same, the first one stays. */
export function saidAgain(lines: Line[]): boolean[] {
  const runs = lines.map((line) => runsOf(line));
  const isOut = pulledIn(lines);
  const counts = new Map<string, number>();
  const count = (key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by).get(key) ?? 0;
  for (const key of [...runs.flat(), ...lines.map(({ text }) => `= ${text}`)]) count(key, 1);
  const again: boolean[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const own = runs[i] ?? [];
    const line = lines[i] as Line;
    again[i] =
      isOut(line) ||
      (own.length > 0 &&
        mayBeAgain(line, count(`= ${line.text}`, 0)) &&
        own.every((run) => count(run, 0) > 1));
    if (again[i]) for (const key of [...own, `= ${line.text}`]) count(key, -1);
  }
  return again;
}
