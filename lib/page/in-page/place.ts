/** Where the chip stands: shares of the free way from the left and from the top, so that it is never off the screen. */

export interface Place {
  /** 0 to 1. */
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** From the window's edges, in CSS pixels. */
const GAP = 16;

const inside = (share: number): number => Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));

/** In an order round the window. */
const CORNERS: Place[] = [
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: 0, y: 0 },
  { x: 1, y: 0 },
];

const isSame = (a: Place, b: Place): boolean => a.x === b.x && a.y === b.y;

/** The place itself, then the corners: those on its own edge first. */
export const placesFrom = (place: Place): Place[] => [
  place,
  ...CORNERS.filter((corner) => !isSame(corner, place)).toSorted(
    (a, b) => Math.hypot(a.x - place.x, a.y - place.y) - Math.hypot(b.x - place.x, b.y - place.y),
  ),
];

/** The corner after the one that is nearest. */
export function nextCorner({ x, y }: Place): Place {
  const at = CORNERS.findIndex((corner) => isSame(corner, { x: Math.round(x), y: Math.round(y) }));
  return CORNERS[(at + 1) % CORNERS.length] as Place;
}

/** The nearest place at an edge. */
export function snapped({ x, y }: Place): Place {
  const [toSide, toEnd] = [Math.min(x, 1 - x), Math.min(y, 1 - y)];
  return toSide < toEnd ? { x: Math.round(x), y } : { x, y: Math.round(y) };
}

/** One step of an arrow key, of the eight places at corners and in the middle of edges. */
export function stepped({ x, y }: Place, dx: number, dy: number): Place {
  const step = (share: number, by: number): number => inside(Math.round(share * 2) / 2 + by / 2);
  const next = { x: step(x, dx), y: step(y, dy) };
  const isMiddle = next.x === 0.5 && next.y === 0.5;
  return isMiddle ? { x: step(next.x, dx), y: step(next.y, dy) } : next;
}

/** The place of a box whose left upper corner is there, in a window. */
export const placeAt = (left: number, top: number, box: Size, window: Size): Place => ({
  x: inside((left - GAP) / (window.width - 2 * GAP - box.width)),
  y: inside((top - GAP) / (window.height - 2 * GAP - box.height)),
});

/** The left upper corner of a box at a place. */
export const cornerAt = ({ x, y }: Place, box: Size, window: Size): { left: number; top: number } => ({
  left: GAP + x * (window.width - 2 * GAP - box.width),
  top: GAP + y * (window.height - 2 * GAP - box.height),
});

/** The same for the browser, which keeps to it when the window changes. */
export const styleAt = ({ x, y }: Place): string => `:host {
  left: calc(${GAP}px + (100% - ${2 * GAP}px) * ${x}) !important; top: calc(${GAP}px + (100% - ${2 * GAP}px) * ${y}) !important;
  translate: ${-100 * x}% ${-100 * y}% !important; }`;
