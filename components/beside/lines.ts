/** The lines between two columns, as they are seen now. */
import type { Tie } from './ties';

/** Of a passage: the middles of its first and its last line, in pixels from its column's top. */
export interface Place {
  top: number;
  bottom: number;
}

/** What of two columns is seen through a gutter. */
export interface Seen {
  /** How far each column is scrolled, in pixels. */
  scrolled: [left: number, right: number];
  width: number;
  height: number;
}

export interface Lines {
  plain: string;
  differs: string;
  lit: string;
}

/** Passages this far outside are as good as at the edge: the line leads there. */
const BEYOND = 60;
/** Half of the shortest bar beside a passage. */
const SHORT = 5;

/** Data of three SVG paths. A tie neither end of which is in view has no line. `isLit`: a line by itself, above the others. */
export function linesOf(
  ties: Tie[],
  left: Place[],
  right: Place[],
  seen: Seen,
  isLit: (tie: Tie) => boolean,
): Lines {
  const lines: Lines = { plain: '', differs: '', lit: '' };
  for (const tie of ties) {
    const one = shifted(left[tie.left], seen.scrolled[0]);
    const other = shifted(right[tie.right], seen.scrolled[1]);
    if (!one || !other || !(isIn(one, seen) || isIn(other, seen))) continue;
    lines[isLit(tie) ? 'lit' : tie.differs ? 'differs' : 'plain'] += lineOf(one, other, seen);
  }
  return lines;
}

function shifted(place: Place | undefined, by: number): Place | null {
  if (!place) return null;
  const short = Math.max(0, SHORT - (place.bottom - place.top) / 2);
  return { top: place.top - by - short, bottom: place.bottom - by + short };
}

const isIn = ({ top, bottom }: Place, { height }: Seen): boolean => bottom >= 0 && top <= height;

/** A bar at each passage, and a curve from bar to bar. */
function lineOf(one: Place, other: Place, { width, height }: Seen): string {
  const at = ({ top, bottom }: Place): number =>
    Math.round(Math.min(height + BEYOND, Math.max(-BEYOND, (top + bottom) / 2)));
  const bar = (x: number, { top, bottom }: Place): string => `M${x} ${Math.round(top)}V${Math.round(bottom)}`;
  const [from, to] = [at(one), at(other)];
  const middle = width / 2;
  return `${bar(2, one)}M2 ${from}C${middle} ${from} ${middle} ${to} ${width - 2} ${to}${bar(width - 2, other)}`;
}
