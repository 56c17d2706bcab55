/** Moving a box by the pointer and by arrow keys. Only a person's own events count. */
import { type Place, placeAt, snapped, stepped } from './place';

/** A pointer that went no further has clicked. CSS pixels. */
const SHAKE = 5;

const ARROWS: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Moves {
  /** Where it stands. */
  place(): Place;
  /** `done`: it was let go there. */
  moved(place: Place, done: boolean): void;
}

/** `bar` is taken hold of, `box` is what moves. */
export function makeMovable(bar: HTMLElement, box: HTMLElement, { place, moved }: Moves): void {
  const view = bar.ownerDocument.defaultView;
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let dragged = false;
  let held = new AbortController();
  const at = (event: PointerEvent): Place => {
    const { width, height } = box.getBoundingClientRect();
    const size = { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
    const { left, top, x, y } = from ?? { left: 0, top: 0, x: 0, y: 0 };
    return placeAt(left + event.clientX - x, top + event.clientY - y, { width, height }, size);
  };
  const go = (event: PointerEvent): void => {
    if (!event.isTrusted || !from) return;
    if (!dragged && Math.hypot(event.clientX - from.x, event.clientY - from.y) < SHAKE) return;
    // From here on, also what goes over a frame is heard.
    if (!dragged) bar.setPointerCapture(event.pointerId);
    dragged = true;
    moved(at(event), false);
  };
  const drop = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    if (from && dragged) moved(snapped(at(event)), true);
    from = null;
    held.abort();
  };
  bar.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    const { left, top } = box.getBoundingClientRect();
    from = { x: event.clientX, y: event.clientY, left, top };
    dragged = false;
    held.abort();
    held = new AbortController();
    // A quick hand is beyond the bar with its first move.
    const options = { signal: held.signal, capture: true };
    view?.addEventListener('pointermove', go, options);
    view?.addEventListener('pointerup', drop, options);
    view?.addEventListener('pointercancel', drop, options);
  });
  // The click that ends a drag is none.
  bar.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopImmediatePropagation();
      dragged = false;
    },
    { capture: true },
  );
  bar.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    moved(stepped(place(), ...arrow), true);
  });
}
